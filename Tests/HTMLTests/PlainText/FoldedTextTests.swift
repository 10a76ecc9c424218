import HTML
import Testing

struct FoldedTextTests {
  @Test(arguments: [
    ("  one \n\t two  ", "one two"), ("一\u{3000}二", "一\u{3000}二"), ("一 \u{3000} 二\u{3000}", "一 二"),
    ("a\u{A0}b \u{A0}c", "a\u{A0}b c"), ("a\u{200B}b\u{FEFF}c", "abc"), ("a\u{1}b\u{FFFE}c", "abc"),
    ("鿿\u{9FFF}、é\u{1F600}\u{7F}", "鿿\u{9FFF}、é\u{1F600}\u{7F}"), ("", ""), ("\u{2028}", ""),
  ])
  func `white space is folded, and what shows nothing left out`(source: String, folded: String) {
    var text = FoldedText()
    text.append(Array(source.utf8)[...])
    #expect(String(decoding: text.bytes, as: UTF8.self) == folded)
  }

  @Test func `bytes are folded as their characters are`() {
    for source in NastyHTML(seed: 7, count: 2000) {
      let source = source.replacing("a", with: "一\u{3000}") + "龥\u{A0}ｱ"
      var bytes = FoldedText()
      bytes.append(Array(source.utf8)[...])
      var scalars = FoldedText()
      for scalar in source.unicodeScalars { scalars.append(scalar) }
      #expect(bytes.bytes == scalars.bytes, "\(source)")
    }
  }
}
