import Testing

@testable import Diagnostics

@Suite struct SourceQuoteTests {
  @Test(
    arguments: [
      ("date: x", 1, 0), ("date: x", 7, 6),
      // Just behind the last byte, where something is missing.
      ("date:", 6, 5),
      // Two columns for each of 标题, three bytes each.
      ("标题: x", 7, 4), ("标题: x", 9, 6),
      // Inside a character, the caret stands under it.
      ("标题", 2, 0), ("标题", 5, 2),
      // A combining accent takes no column, an emoji two.
      ("e\u{301}x", 4, 1), ("🎉x", 5, 2),
      // An escape is as wide as it is shown.
      ("\u{8}x", 2, 5),
    ]
  )
  func `the caret stands under the byte`(line: String, column: Int, spaces: Int) {
    let quote = SourceQuote(line: line, column: column)
    #expect(quote?.padding == String(repeating: " ", count: spaces))
  }

  @Test func `a tab stands under a tab`() {
    let quote = SourceQuote(line: "\ta\tb", column: 4)
    #expect(quote?.padding == "\t \t")
    #expect(quote?.text == "\ta\tb")
  }

  @Test(arguments: [0, 4, 4000])
  func `a column outside the line is not quoted`(column: Int) {
    #expect(SourceQuote(line: "ab", column: column) == nil)
  }
}
