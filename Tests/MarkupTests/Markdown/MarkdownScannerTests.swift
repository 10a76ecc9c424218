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
    (
      "<div>\n<div>\n\n*a*\n</div>\n*b*\n</div>\n*c*",
      "*a*\n</div>\n*b*\n</div>\n<p><em>c</em></p>\n"
    ),
    ("<DIV>\n\n*a*\n</Div>\n*c*", "<DIV>\n\n*a*\n</Div>\n<p><em>c</em></p>\n"),
    ("<div/>\n*c*", "<div/>\n<p><em>c</em></p>\n"),
    ("<div><br><div/>\n\n*a*</div>\n*c*", "*a*</div>\n<p><em>c</em></p>\n"),
    ("<hr>\n*c*", "<hr>\n<p><em>c</em></p>\n"),
    ("<details>\n<summary>s</summary>\n\n*a*\n\n</details>", "\n\n*a*\n\n</details>\n"),
    ("<my-box>\n\n*a*\n\n</my-box>\n*c*", "*a*\n\n</my-box>\n<p><em>c</em></p>\n"),
    ("<my-icon>i</my-icon> *c*", "<p><my-icon>i</my-icon> <em>c</em></p>\n"),
    ("<div>a</div> *b*\n\nc", "<div>a</div>\n<p><em>b</em></p>\n<p>c</p>\n"),
    ("a\n<div>*b*</div>\n*c*", "<p>a</p>\n<div>*b*</div>\n<p><em>c</em></p>\n"),
    ("<!-- a\n\n*b* -->\n*c*", "*b* -->\n<p><em>c</em></p>\n"),
    ("- <div>\n\n      *a*\n  </div> *b*\n- c", "*a*\n  </div>\n<em>b</em></li>\n<li>"),
    ("1. x\n\n     <div>\n\n     *a*\n     </div>", "*a*\n     </div>\n</li>"),
  ])
  func `reads elements as kramdown does`(markdown: String, end: String) throws {
    #expect(try html(ofMarkdown: markdown).contains(end))
  }

  @Test(arguments: [
    ("<img src=\"a\">\n*b*", "<p><img src=\"a\">\n<em>b</em></p>\n"),
    ("<span>\n*a*\n</span>", "<p><span>\n<em>a</em>\n</span></p>\n"),
    ("- <a href=\"u\">\n  *a*</a>", "<ul>\n<li><a href=\"u\">\n<em>a</em></a></li>\n</ul>\n"),
  ])
  func `takes a tag that a sentence can begin with for text`(
    markdown: String,
    expected: String
  ) throws {
    #expect(try html(ofMarkdown: markdown) == expected)
  }

  @Test(arguments: [
    (
      "<div markdown=\"1\" class=\"a\">\n*a*\n\n- b\n</div>\nc",
      "<div class=\"a\">\n<p><em>a</em></p>\n<ul>\n<li>b</li>\n</ul>\n</div>\n<p>c</p>\n"
    ),
    ("<div markdown=\"block\">*a*</div>", "<div>\n<p><em>a</em></p>\n</div>\n"),
    ("<p markdown=1>*a*\n\n# b</p>", "<p><em>a</em>\n\n# b</p>\n"),
    ("<div markdown=\"span\">*a*</div>", "<div><em>a</em></div>\n"),
    ("<div markdown=\"0\">\n\n*a*</div>", "<div>\n\n*a*</div>\n"),
    (
      "<div>\n<div markdown=\"1\">*a*</div>\n*b*</div>",
      "<div>\n<div>\n<p><em>a</em></p>\n</div>\n*b*</div>\n"
    ),
    (
      "<div markdown=\"1\">\n<div markdown=\"1\">\n*a*\n</div>\n*b*\n</div>",
      "<div>\n<div>\n<p><em>a</em></p>\n</div>\n<p><em>b</em></p>\n</div>\n"
    ),
    (
      "- <div markdown=\"1\">\n  *a*\n  </div>\n  b",
      "<ul>\n<li>\n<div>\n<p><em>a</em></p>\n</div>\n<p>b</p>\n</li>\n</ul>\n"
    ),
    (
      "<div markdown=\"1\">\n```\na\n</div>\n*b*",
      "<div>\n<pre><code>a\n</code></pre>\n</div>\n<p><em>b</em></p>\n"
    ),
    (
      "<table markdown=\"1\"><tr><td markdown=\"span\">*a*</td></tr></table>",
      "<table><tr><td><em>a</em></td></tr></table>\n"
    ),
  ])
  func `reads the content of an element as Markdown where that is asked for`(
    markdown: String,
    expected: String
  ) throws {
    #expect(try html(ofMarkdown: markdown) == expected)
  }

  @Test(arguments: [
    "<div>\n", "<p>\n", "<div>a</div>\n\n", "<p>a</div>\n", "<section><div></section>\n",
    "<div markdown=\"1\">\n", "<div markdown=\"1\">\na\n</div>\n", "<p markdown=1>", "<!--\n",
    "- <div>",
    "<div/>\n", "```\n", "~~~\n<div>\n", "<img>\n", "<a-b>\n", "<p>a</p>", "<hr>", "- a\n  <p>\n",
    "- <table>\n  <td>\n\n", "<div\n", "<b \n", "<b a=\"\n", "<div>\n</p>\n", "<p><div>\n",
  ])
  func `takes linear time`(line: String) {
    #expect(asides(of: String(repeating: line, count: 30_000)).count <= 60_000)
  }

  @Test(arguments: [
    ("<div markdown=\"1\">\n", "<section>\n", "</div>\n", "</section>\n"),
    ("<div markdown=\"1\">\n", "{::comment}\n", "</div>\n", ""),
    ("<div>", "<table markdown=\"1\">", "", "</table>"),
    ("<div>", "<b markdown=\"0\">", "", "</b>"),
  ])
  func `takes linear time where elements cross or nest`(
    start: String,
    opening: String,
    middle: String,
    closing: String
  ) {
    let count = 20_000
    let openings = String(repeating: opening, count: count)
    let closings = String(repeating: closing, count: count)
    let text = start + openings + middle + closings + (middle.isEmpty ? "</div>\n" : "")
    #expect(asides(of: text).count <= 3 * MarkdownRegion.deepest)
  }
}
