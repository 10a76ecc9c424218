import Testing

@testable import Markup

@Suite struct DefinitionListTests {
  @Test(arguments: [
    ("T\n: d *e*\n", "<dl>\n<dt>T</dt>\n<dd>d <em>e</em></dd>\n</dl>\n"),
    (
      "S\nT\n:   d\nlazy\n: e\n",
      "<dl>\n<dt>S</dt>\n<dt>T</dt>\n<dd>d\nlazy</dd>\n<dd>e</dd>\n</dl>\n"
    ),
    (
      "T\n\n: d\n\n  e\n\nend\n",
      "<dl>\n<dt>T</dt>\n<dd>\n<p>d</p>\n<p>e</p>\n</dd>\n</dl>\n<p>end</p>\n"
    ),
    (
      "S\n: d\n\nT\n: e\n",
      "<dl>\n<dt>S</dt>\n<dd>d</dd>\n<dt>T</dt>\n<dd>e</dd>\n</dl>\n"
    ),
    (
      "T\n: d\n\n      code\n",
      "<dl>\n<dt>T</dt>\n<dd>d\n<pre><code>code\n</code></pre>\n</dd>\n</dl>\n"
    ),
    (
      "T\n: - a\n  - b\n",
      "<dl>\n<dt>T</dt>\n<dd>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n</dd>\n</dl>\n"
    ),
    (
      "T\n: S\n  : d\n",
      "<dl>\n<dt>T</dt>\n<dd>\n<dl>\n<dt>S</dt>\n<dd>d</dd>\n</dl>\n</dd>\n</dl>\n"
    ),
  ])
  func `makes terms and definitions`(markdown: String, expected: String) throws {
    #expect(try html(ofMarkdown: markdown) == expected)
  }

  @Test func `lets definitions have links and footnotes of the text`() throws {
    let output = try html(ofMarkdown: "[T]\n: see[^1]\n\n[T]: /u\n\n[^1]: note\n")
    #expect(output.contains("<dt><a href=\"/u\">T</a></dt>"))
    #expect(output.contains("fnref-1") && output.contains("note"))
  }

  @Test(arguments: [
    ": a\n", "a\n:b\n", "# T\n: d\n", "    T\n    : d\n", "```\nT\n: d\n```\n", "T\n\n\n: d\n",
    "- T\n: d\n", "|a|\n|-|\n: d\n", "text: this\n:) smile\n",
  ])
  func `leaves other lines that begin with a colon alone`(markdown: String) throws {
    #expect(try !html(ofMarkdown: markdown).contains("<dl>"))
  }

  @Test(arguments: ["a\n: ", "a\n: b\n\n", ": ", "a\n: b\n", "a\n\n: <!--\n\n", "a\n: ```\n"])
  func `takes linear time`(part: String) throws {
    let text = String(repeating: part, count: 100_000 / part.utf8.count)
    #expect(MarkdownRenderer.render(Array(text.utf8)) != nil)
    let deep = (0..<300).map { String(repeating: "  ", count: $0) + "a\n" }.joined(separator: ": ")
    #expect(MarkdownRenderer.render(Array(deep.utf8)) != nil)
  }
}
