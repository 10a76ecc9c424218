import Testing

@testable import Markup

@Suite struct MarkdownScannerTests {
  private func asides(of markdown: String) -> [MarkdownAside] {
    var scanner = MarkdownScanner(LegalText(of: Array(markdown.utf8)))
    scanner.scan()
    return scanner.asides.list
  }

  @Test func `keeps an element HTML up to its end tag`() throws {
    let block = "<div class=\"a\">\n\n    <p>deep</p>\n\n*not* emphasis\n<div>\n\n</div></div>"
    #expect(
      try html(ofMarkdown: "# T\n\(block)\n*yes*") == "<h1>T</h1>\n\(block)\n<p><em>yes</em></p>\n"
    )
  }

  @Test func `takes two blocks on a line, and goes on behind them`() throws {
    #expect(
      try html(ofMarkdown: "<p>a</p><p>b</p>    text *c*")
        == "<p>a</p>\n<p>b</p>\n<p>text <em>c</em></p>\n"
    )
  }

  @Test(arguments: [
    "```\n<div>\n\n</div>\n```", "- ~~~\n  <div>\n  </div>\n  ~~~", "    <div>\n    </div>",
    "<!--\n<div>\n\n</div>\n-->", "`<div>` and </div>",
  ])
  func `leaves code and comments to CommonMark`(markdown: String) {
    #expect(asides(of: markdown).isEmpty)
  }

  @Test func `leaves an element that never ends to CommonMark`() throws {
    #expect(try html(ofMarkdown: "<div>\n\n*a*") == "<div>\n<p><em>a</em></p>\n")
    #expect(try html(ofMarkdown: "<p>a\n\n*b*\n\n<p>c</p>").contains("<em>b</em>"))
    #expect(
      try html(ofMarkdown: "<div>\n\n*a*\n\n<section>\n\n*b*\n</section>").contains("\n*b*\n")
    )
    #expect(
      try html(ofMarkdown: "<section>\n\n<p>a\n\n*b*\n\n<div>c</div></p>").contains("<em>b</em>")
    )
  }

  @Test func `keeps blocks in lists and beside text that looks like a placeholder`() throws {
    #expect(try html(ofMarkdown: "- a\n  <div>\n\n*b*</div>").contains("*b*</div>"))
    let text = "<!--\u{2}0-->\n\n<div>\n\n*b*</div>"
    #expect(try html(ofMarkdown: text) == "<!--0-->\n<div>\n\n*b*</div>\n")
  }

  @Test func `reads everything as CommonMark where a block turns out to be code`() throws {
    let markdown = "> ~~~\n<div>\n</div>\n\n1. ```\n> <div>\n\n- > ```\n\n<div>x</div>"
    let output = try html(ofMarkdown: markdown)
    #expect(!output.contains("\u{2}"))
    #expect(output.contains("<div>x</div>"))
  }

  @Test(arguments: [
    "<div>\n", "<p>\n", "<div>a</div>\n\n", "<p>a</div>\n", "<section><div></section>\n",
  ])
  func `takes linear time`(line: String) {
    #expect(asides(of: String(repeating: line, count: 30_000)).count <= 30_000)
  }
}
