import Diagnostics
import FeedModel
import TestSupport
import Testing

@testable import Markup

@Suite struct BodyRendererTests {
  private func render(
    _ text: String,
    as notation: BodyNotation,
    title: String? = nil,
    header: String = ""
  ) throws -> (body: RenderedBody, diagnostics: [Diagnostic]) {
    let bytes = Array((header + text).utf8)
    var diagnostics = DiagnosticList()
    let body = BodyRenderer(summaryLength: 60).render(
      SourceFile(path: "posts/a.md", bytes: bytes),
      body: header.utf8.count..<bytes.count,
      as: notation,
      base: try testBase(),
      title: title,
      diagnostics: &diagnostics
    )
    return (body, diagnostics.items)
  }

  private func html(_ body: RenderedBody) -> String {
    String(decoding: body.html, as: UTF8.self)
  }

  @Test func `renders a post of the usual shape`() throws {
    let text = """
      <!--1577934245000-->
      [Ein Tag am See](https://example.org/see)
      ------

      <div>
      <table style="width: 20%"><tbody><tr><td><img src="/see.jpg" loading="lazy"></td></tr>
      <tr><td>Foto: der See</td></tr></tbody></table>

          <p>\u{3000}Es war <strong>kalt</strong>. Wir gingen trotzdem hin und blieben lange.</p>
      <p>Danach <a href="karte">nach Hause</a></p>
      </div>
      """
    let (body, diagnostics) = try render(text, as: .markdown, title: "Ein Tag am See")
    #expect(
      html(body) == """


        <div>
        <table><tbody><tr><td><img src="https://example.org/see.jpg"></td></tr>
        <tr><td>Foto: der See</td></tr></tbody></table>

            <p>\u{3000}Es war <strong>kalt</strong>. Wir gingen trotzdem hin und blieben lange.</p>
        <p>Danach <a href="https://example.org/blog/karte">nach Hause</a></p>
        </div>

        """
    )
    #expect(body.excerpt == "Es war kalt. Wir gingen trotzdem hin und blieben lange. …")
    #expect(diagnostics.isEmpty)
  }

  @Test func `reports problems of HTML where they stand`() throws {
    let (body, diagnostics) = try render(
      "a\n &#8;<a href=\"https://\">b",
      as: .html,
      header: "---\n---\n"
    )
    #expect(html(body) == "a\n b")
    #expect(diagnostics.map(\.code.name) == ["control-character", "unusable-url"])
    #expect(diagnostics.map(\.position?.line) == [4, 4])
    #expect(diagnostics.map(\.position?.column) == [2, 15])
  }

  @Test func `reports problems of Markdown where they stand`() throws {
    let marked = MarkedText(
      """
      # a

      a ①&#8;b\u{8} <b>x</b>

      > [c](<②https://>) and <a href="③https://">c</a>

      <div>

          <a href='④https://'>d</a></div>

      | a |
      |---|
      | [https://](⑤https://) |
      """
    )
    var diagnostics = DiagnosticList()
    _ = BodyRenderer(summaryLength: 60).render(
      marked.file(),
      body: 0..<marked.bytes.count,
      as: .markdown,
      base: try testBase(),
      title: nil,
      diagnostics: &diagnostics
    )
    let urls = [DiagnosticCode](repeating: .unusableURL, count: 4)
    #expect(marked.mismatches(diagnostics, expecting: [.controlCharacter] + urls) == [])
  }

  @Test func `is silent about characters that the file itself holds`() throws {
    let (body, diagnostics) = try render("a\u{8}b\u{FFFF}", as: .markdown)
    #expect(html(body) == "<p>ab</p>\n")
    #expect(diagnostics.isEmpty)
  }

  @Test func `publishes Markdown that costs too much as text`() throws {
    let text = "http://a" + String(repeating: ")", count: 500_000)
    let (body, diagnostics) = try render(text, as: .markdown)
    #expect(html(body) == "<pre>\n\(text)</pre>")
    #expect(diagnostics.map(\.code.name) == ["markdown-too-costly"])
  }

  @Test func `takes the part above the mark for the excerpt`() throws {
    let text = "One *two*.\n\n<!--more-->\n\nThree."
    let (body, _) = try render(text, as: .markdown)
    #expect(body.excerpt == "One two.")
    #expect(!html(body).contains("more"))
  }

  @Test func `keeps a heading that repeats the title if it is asked to`() throws {
    var diagnostics = DiagnosticList()
    let bytes = Array("<h1>A</h1>b".utf8)
    let body = BodyRenderer(summaryLength: 9, keepsTitleHeading: true).render(
      SourceFile(path: "a.html", bytes: bytes),
      body: 0..<bytes.count,
      as: .html,
      base: try testBase(),
      title: "A",
      diagnostics: &diagnostics
    )
    #expect(html(body) == "<h1>A</h1>b")
    #expect(body.excerpt == "b")
  }

  @Test func `reads only the body's part of the file`() throws {
    let bytes = Array("<i>before</i><p>body</p><i>after</i>".utf8)
    var diagnostics = DiagnosticList()
    let body = BodyRenderer(summaryLength: 9).render(
      SourceFile(path: "a.html", bytes: bytes),
      body: 13..<24,
      as: .html,
      base: try testBase(),
      title: nil,
      diagnostics: &diagnostics
    )
    #expect(html(body) == "<p>body</p>")
  }
}
