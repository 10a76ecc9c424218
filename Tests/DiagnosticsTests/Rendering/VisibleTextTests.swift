import Testing

@testable import Diagnostics

@Suite struct VisibleTextTests {
  @Test(
    arguments: [
      ("a\u{0}b", "a\\u{0}b"), ("\u{8}", "\\u{8}"), ("line\nline", "line\\u{A}line"),
      ("\u{7F}", "\\u{7F}"), ("\u{9B}", "\\u{9B}"), ("\u{2028}", "\\u{2028}"),
      ("\u{202E}txt", "\\u{202E}txt"),
    ]
  )
  func `what a terminal obeys is made visible`(text: String, shown: String) {
    #expect(VisibleText.of(text) == shown)
  }

  @Test(arguments: ["plain", "“标题”", "e\u{301}", "👩‍💻", "\u{A0}", ""])
  func `all other text stays as it is`(text: String) {
    #expect(VisibleText.of(text) == text)
  }
}
