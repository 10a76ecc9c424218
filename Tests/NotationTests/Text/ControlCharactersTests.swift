import Diagnostics
import Notation
import Testing

struct ControlCharactersTests {
  private func account(_ places: [(Unicode.Scalar, Int)]) -> ControlCharacters {
    var characters = ControlCharacters()
    for (scalar, offset) in places { characters.add(scalar, at: offset) }
    return characters
  }

  @Test(
    arguments: [
      ("\0", true),
      ("\u{8}", true),
      ("\t", false),
      ("\n", false),
      ("\u{B}", true),
      ("\r", false),
      ("\u{1F}", true),
      (" ", false),
      ("\u{7F}", false),
      ("\u{85}", false),
      ("\u{D7FF}", false),
      ("\u{E000}", false),
      ("\u{FFFD}", false),
      ("\u{FFFE}", true),
      ("\u{FFFF}", true),
      ("\u{10000}", false),
    ] as [(Unicode.Scalar, Bool)]
  )
  func `knows the characters of XML 1.0`(scalar: Unicode.Scalar, isControl: Bool) {
    #expect(ControlCharacters.includes(scalar) == isControl)
  }

  @Test func `the first is the one with the lowest offset`() {
    var characters = account([("\u{1}", 9), ("\u{2}", 4)])
    characters.add(account([("\u{3}", 2), ("\u{4}", 7)]))
    characters.add(account([]))
    #expect(characters.count == 4)
    #expect(characters.firstOffset == 2)
    #expect(characters.firstScalar == "\u{3}")
  }

  @Test func `one diagnostic counts them all`() {
    let file = SourceFile(path: "a.md", bytes: Array("ab\u{8}c".utf8))
    #expect(account([]).diagnostic(in: file) == nil)
    let one = account([("\u{8}", 2)]).diagnostic(in: file)
    #expect(one?.code == .controlCharacter)
    #expect(one?.position == SourcePosition(line: 1, column: 3))
    #expect(one?.message == "the character U+0008 is left out of the feed")
    let three = account([("\u{8}", 2), ("\0", 3), ("\0", 3)]).diagnostic(in: file)
    #expect(three?.message.hasSuffix("the first of 3 such characters in this file") == true)
  }
}
