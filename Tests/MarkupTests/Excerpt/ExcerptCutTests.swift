import Testing

@testable import Markup

@Suite struct ExcerptCutTests {
  @Test(arguments: [
    ("Short.", 10, "Short."),
    ("exactly ten", 11, "exactly ten"),
    ("The quick brown fox jumps", 15, "The quick…"),
    ("The quick brown fox jumps", 16, "The quick brown…"),
    ("One two three. Four five six", 18, "One two three. …"),
    ("Version 1.23456 of the thing", 16, "Version 1.23456…"),
    ("今天天气很好。我们去公园玩。明天再说", 10, "今天天气很好。…"),
    ("今天天气很好我们去公园玩明天再说", 10, "今天天气很好我们去…"),
    ("他说（一二三四五六七）完", 4, "他说…"),
    ("Donaudampfschifffahrtsgesellschaft", 10, "Donaudamp…"),
    ("First, second, third", 8, "First…"),
    ("سلام دنیا این یک متن است", 12, "سلام دنیا…"),
    ("anything", 0, ""),
    ("Export controls of the U.S. government were extended", 30, "Export controls of the U.S.…"),
    ("It was Dr. Smith who said that it would never work", 20, "It was Dr. Smith…"),
    ("Some say e.g. this or that and go on", 20, "Some say e.g. this…"),
    ("He came. I saw. We won the war", 18, "He came. I saw. …"),
    ("これから新しいコンピュータを", 10, "これから新しい…"),
    ("新しいニュースをコンピュータで読む", 12, "新しいニュースを…"),
    ("สวัสดีครับ วันนี้อากาศดีมากเลย", 15, "สวัสดีครับ…"),
    ("วันนี้อากาศดีมากเลย", 10, "วันนี้อากาศดี…"),
    ("آمد. او گفت که این یک متن است", 24, "آمد. او گفت که این یک…"),
    ("यह एक वाक्य है। दूसरा वाक्य यहाँ है", 15, "यह एक वाक्य है। …"),
  ])
  func `ends a text well`(text: String, length: Int, expected: String) {
    #expect(ExcerptCut(length: length).cut(text) == expected)
  }

  @Test func `never cuts inside a character`() {
    let family = "👨‍👩‍👧‍👦"
    let text = String(repeating: family, count: 30)
    let cut = ExcerptCut(length: 10).cut(text)
    #expect(cut == String(repeating: family, count: 9) + "…")
  }

  @Test func `never parts a vowel of Thai from its consonant`() {
    let text = String(repeating: "เม", count: 40)
    for length in 3...30 {
      #expect(!ExcerptCut(length: length).cut(text).dropLast().hasSuffix("เ"))
    }
  }

  @Test func `is never longer than asked for`() {
    var random = SeededRandom(seed: 11)
    let pieces = ["word ", "语", "。", ". ", "é", "👩‍🚀", ", ", "“", "”", " "]
    for length in 1...40 {
      let text = (0..<60).map { _ in pieces[random.below(pieces.count)] }.joined()
      let cut = ExcerptCut(length: length).cut(text)
      #expect(cut.count <= max(length, 1))
      #expect(text.hasPrefix(cut.dropLast(1).trimmingSpaces))
    }
  }
}

extension Substring {
  fileprivate var trimmingSpaces: Substring {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
