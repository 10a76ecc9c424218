import Testing

@testable import Markup

@Suite struct TextCharacterTests {
  private let pieces = [
    "字", "a", "é", "e\u{301}", "👨‍👩‍👧", "🇩🇪", "🇫", "か\u{3099}", "ｶﾞ", " ", "\r\n", "1️⃣", "각", "ᄀ", "ก็",
    "க்ஷி",
    "®", "\u{200D}", "я", "…", "\u{AD}", "ä",
  ]

  @Test(arguments: 0..<200)
  func `characters are those that Swift knows`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let text = (0..<random.below(41)).map { _ in
      pieces[random.below(pieces.count)]
    }.joined()
    let count = random.below(51)
    var end = 0
    let expected = text.prefix(count).map { character in
      end += character.utf8.count
      return end
    }
    let found = TextCharacter.characters(of: text, atMost: count)
    #expect(found.map(\.end) == expected)
    #expect(found.map(\.first) == text.prefix(count).compactMap(\.unicodeScalars.first))
  }
}
