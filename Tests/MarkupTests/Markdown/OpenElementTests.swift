import Testing

@testable import Markup

/// Elements in Markdown that are never closed; what kramdown 2.4 makes of them is what is expected.
@Suite struct OpenElementTests {
  @Test(arguments: [
    ("<div>\na\n\n*b*\n\n    c\n\n# d\n", "<div>\na\n\n*b*\n\n    c\n\n# d\n</div>\n"),
    ("<section>\n\n*a*\n\n- b", "<section>\n\n*a*\n\n- b</section>\n"),
    ("<p>a\n\n*b*\n\n    c", "<p>a\n\n*b*\n\n    c\n"),
    ("<table>\n<tr><td>a\n\n*b*", "<table>\n<tr><td>a\n\n*b*</table>\n"),
    ("a\n<div>\n\n*b*", "<p>a</p>\n<div>\n\n*b*</div>\n"),
    ("<div>\n<div>\n\n</div>\n\n*a*", "<div>\n<div>\n\n</div>\n\n*a*</div>\n"),
    ("<script>\na\n\n*b*", "<script>\na\n\n*b*</script>\n"),
  ])
  func `are HTML to the end of the text`(markdown: String, expected: String) throws {
    #expect(try html(ofMarkdown: markdown) == expected)
  }

  @Test(arguments: [
    (
      "- a\n\n  <div>\n  b\n\n  *c*\n\n- *d*",
      "<div>\n  b\n\n  *c*\n</div>\n</li>\n<li>\n<p><em>d</em></p>\n"
    ),
    ("- <div>\n  a\nb *c*\n\n*d*", "<div>\n  a\nb *c*\n</div>\n</li>\n</ul>\n<p><em>d</em></p>\n"),
    ("- <p>a\n- <p>*b*\n\n*c*", "<li>\n<p>*b*\n</li>\n</ul>\n<p><em>c</em></p>\n"),
    (
      "- <table>\n  <tr><td>a\n\n*b*",
      "<table>\n  <tr><td>a\n</table>\n</li>\n</ul>\n<p><em>b</em></p>\n"
    ),
    ("- a\n<div>\n\n  *b*", "</ul>\n<div>\n\n  *b*</div>\n"),
    (
      "<div markdown=\"1\">\n<section>\n\n*a*\n</div>\n*b*",
      "<div>\n<section>\n\n*a*\n</section>\n</div>\n<p><em>b</em></p>\n"
    ),
    (
      "- <div>\n  <!-- a\n\n*b*", "<div>\n  <!-- a\n--></div>\n</li>\n</ul>\n<p><em>b</em></p>\n"
    ),
    (
      "- <div>\n  <a href=\"b\n\n*c*",
      "<div>\n  &lt;a href=\"b\n</div>\n</li>\n</ul>\n<p><em>c</em></p>\n"
    ),
  ])
  func `end with the list item or the element that they stand in`(
    markdown: String,
    end: String
  ) throws {
    let html = try html(ofMarkdown: markdown)
    #expect(html.contains(end), "\(html)")
  }

  @Test(arguments: [
    ("<div>\n<p>a\n\n<p>b\n\n</div>\n\n*c*", "</div>\n<p><em>c</em></p>\n"),
    ("<div>\n<section>\na\n\n</div>\n\n*c*", "</div>\n<p><em>c</em></p>\n"),
    ("<ul>\n<li>a\n\n<li>b\n</ul>\n\n*c*", "</ul>\n<p><em>c</em></p>\n"),
    ("<table>\n<tr><td>a<td>b\n\n<tr><td>c\n</table>\n\n*c*", "</table>\n<p><em>c</em></p>\n"),
  ])
  func `end with an element round them that is closed`(markdown: String, end: String) throws {
    #expect(try html(ofMarkdown: markdown).hasSuffix(end))
  }

  @Test func `end where a block begins in a paragraph`() throws {
    #expect(
      try html(ofMarkdown: "<p>a\n\n*b*\n\n<p>c</p>\n*d*")
        == "<p>a\n\n*b*\n\n<p>c</p>\n<p><em>d</em></p>\n"
    )
    #expect(
      try html(ofMarkdown: "<p>a <div>b</div>\n*c*") == "<p>a \n<div>b</div>\n<p><em>c</em></p>\n"
    )
    #expect(
      try html(ofMarkdown: "<p>\n<div>a</div>\n\n*b*\n</p>\n*c*").hasSuffix(
        "*b*\n</p>\n<p><em>c</em></p>\n"
      )
    )
  }

  @Test(arguments: [
    ("<div markdown=\"1\">\n*a*\n\n# b", "<div>\n<p><em>a</em></p>\n<h1>b</h1>\n</div>\n"),
    (
      "- <div markdown=\"1\">\n  *a*\n- *b*",
      "<p><em>a</em></p>\n</div>\n</li>\n<li>\n<p><em>b</em></p>\n</li>\n"
    ),
  ])
  func `have Markdown in them where that is asked for`(markdown: String, end: String) throws {
    let html = try html(ofMarkdown: markdown)
    #expect(html.contains(end), "\(html)")
  }

  @Test func `are left to CommonMark if nobody knows their names`() throws {
    #expect(try html(ofMarkdown: "<your-name>\n\n*a*") == "<your-name>\n<p><em>a</em></p>\n")
  }

  @Test func `take little time however many there are`() throws {
    let text = Array(String(repeating: "<div>\n", count: 100_000).utf8)
    let rendered = try #require(MarkdownRenderer.render(text))
    #expect(rendered.html.count == text.count + "</div>".utf8.count * 100_000 + 1)
  }
}
