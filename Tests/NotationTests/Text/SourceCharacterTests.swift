import Notation
import Testing

struct SourceCharacterTests {
  @Test(arguments: [
    ("\u{8}", "U+0008"),
    ("a", "“a”"),
    ("日x", "“日”"),
    ("😀", "“😀”"),
    ("\u{1F}", "U+001F"),
    (" ", "a space"),
    ("\t", "a tab"),
    ("\n", "the end of the line"),
    ("\r\n", "the end of the line"),
    ("\u{A0}", "U+00A0"),
    ("\u{200B}", "U+200B"),
    ("\u{E000}", "U+E000"),
    ("", "the end of the text"),
  ])
  func `shows what can be seen and numbers the rest`(text: String, words: String) {
    #expect(SourceCharacter.described(in: Array(text.utf8), at: 0) == words)
  }

  @Test func `numbers have four digits or more`() {
    #expect(SourceCharacter.codePoint("\u{9}") == "U+0009")
    #expect(SourceCharacter.codePoint("\u{1F600}") == "U+1F600")
    #expect(SourceCharacter.hexadecimal(0xA) == "0x0A")
  }
}
