import Diagnostics
import Testing

@testable import Markup

@Suite struct BodyRendererPropertyTests {
  private static let pieces = [
    "\n", "\n\n", "# ", "* ", "- ", "1. ", "> ", "    ", "\t", "```\n", "~~~\n", "`", "``", "*",
    "**", "_", "~~",
    "[a](b)", "![x](//h/y)", "[^1]", "\n[^1]: note\n", "[a]: /u\n", "[a]", "|a|b|\n|-|-|\n", "|c|",
    "---\n",
    "===\n", "<div>", "</div>", "<p>", "</p>", "\n<div>\n", "\n</div>\n", "<!-- c -->",
    "<!--more-->", "<!--",
    "-->", "<pre>", "</pre>", "<script>", "</script>", "\n<section>\n\n", "</section>", "&#8;",
    "&amp;", "word ",
    "语。", "www.e.org", "a@b.org", "https://e.org/x_y", "\\", "<", "\u{8}", "\r\n",
    "<!--\u{2}0-->", "\u{1}", "\n: ", "\nterm\n: def\n", "{: .a}", "\n{:toc}\n", "{#id}",
    "<div markdown=\"1\">", "<p markdown=\"1\">\n", "<img src=\"x\">\n", "{::comment}", "{:/}",
    "\n> <div>\n", "\n> </div>\n", "\n>\n", "\n> > <p>\n", "\n- > ", "\n  > ",
    "\n> term\n> : def\n",
  ]

  private func random(_ seed: UInt64) -> [UInt8] {
    var random = SeededRandom(seed: seed)
    let count = 1 + random.below(40)
    return Array(
      (0..<count).map { _ in Self.pieces[random.below(Self.pieces.count)] }.joined().utf8
    )
  }

  @Test func `gives balanced HTML and one line of excerpt for any Markdown`() throws {
    for seed in 0..<1000 {
      let bytes = random(UInt64(seed))
      var diagnostics = DiagnosticList()
      let body = BodyRenderer(summaryLength: 20).render(
        SourceFile(path: "a.md", bytes: bytes),
        body: 0..<bytes.count,
        as: .markdown,
        base: try testBase(),
        title: "word",
        diagnostics: &diagnostics
      )
      let html = String(decoding: body.html, as: UTF8.self)
      let source = String(decoding: bytes, as: UTF8.self)
      #expect(unbalanced(html) == nil, "\(source)")
      #expect(!html.contains("\u{8}") && !html.contains("<script"), "\(source)")
      #expect(!body.excerpt.contains("\n"), "\(source)")
    }
  }

  @Test func `leads every part of the HTML back to the body`() throws {
    for seed in 0..<1000 {
      let bytes = random(UInt64(seed))
      let source = String(decoding: bytes, as: UTF8.self)
      let rendered = try #require(MarkdownRenderer.render(bytes), "\(source)")
      var last = 0
      for segment in rendered.sources.segments {
        #expect(segment.output >= last, "\(source)")
        last = segment.output + segment.length
        let copy = bytes[segment.source..<segment.source + segment.length]
        #expect(rendered.html[segment.output..<last].elementsEqual(copy), "\(source)")
      }
    }
  }
}
