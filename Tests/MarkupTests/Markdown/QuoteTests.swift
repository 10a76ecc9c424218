import Testing

@testable import Markup

/// HTML in block quotes of Markdown; what kramdown 2.4 makes of it is what is expected.
@Suite struct QuoteTests {
  @Test(arguments: [
    (
      "> <div>\n> a\n>\n>     deep\n> </div>\n>\n> *b*\n\n*c*",
      "<blockquote>\n<div>\na\n\n    deep\n</div>\n<p><em>b</em></p>\n</blockquote>\n<p><em>c</em></p>\n"
    ),
    (
      "> > <div>\n> > a\n> >\n> >     deep\n> > </div>\n> *b*\n\nc",
      "<blockquote>\n<blockquote>\n<div>\na\n\n    deep\n</div>\n</blockquote>\n<p><em>b</em></p>\n</blockquote>\n<p>c</p>\n"
    ),
    (
      "- > <div>\n  > a\n  >\n  >     deep\n  > </div>\n- *b*",
      "<ul>\n<li>\n<blockquote>\n<div>\na\n\n    deep\n</div>\n</blockquote>\n</li>\n<li><em>b</em></li>\n</ul>\n"
    ),
    (
      "> - <div>\n>   a\n>\n>       deep\n>   </div>\n> - *b*",
      "<blockquote>\n<ul>\n<li>\n<div>\n  a\n\n      deep\n  </div>\n</li>\n<li><em>b</em></li>\n</ul>\n</blockquote>\n"
    ),
    (
      "1. a\n\n   > > - <p>\n   > >\n   > >   *b*</p> *c*\n\nd",
      "<ol>\n<li>\n<p>a</p>\n<blockquote>\n<blockquote>\n<ul>\n<li>\n<p>\n\n  *b*</p>\n<em>c</em></li>\n</ul>\n</blockquote>\n</blockquote>\n</li>\n</ol>\n<p>d</p>\n"
    ),
    (
      "><div\n>class=\"a\">\n>\n>\tdeep</div>",
      "<blockquote>\n<div\nclass=\"a\">\n\n  deep</div>\n</blockquote>\n"
    ),
    ("> a\n> <div>\n>\n> *b*</div>", "<blockquote>\n<p>a</p>\n<div>\n\n*b*</div>\n</blockquote>\n"),
    ("a\n> <div>\n>\n> *b*</div>", "<p>a</p>\n<blockquote>\n<div>\n\n*b*</div>\n</blockquote>\n"),
    (
      "> <img src=\"a\">\n> *b*",
      "<blockquote>\n<p><img src=\"a\">\n<em>b</em></p>\n</blockquote>\n"
    ),
  ])
  func `keep an element HTML up to its end tag`(markdown: String, expected: String) throws {
    let html = try html(ofMarkdown: markdown)
    #expect(html == expected, "\(html)")
  }

  @Test(arguments: [
    (
      "> <div>\n> a\n>\n> *b*\n\n*c*", "<div>\na\n\n*b*\n</div>\n</blockquote>\n<p><em>c</em></p>\n"
    ),
    (
      "> <div>\n> a\n\n</div>\n\n*c*",
      "<div>\na\n</div>\n</blockquote>\n</div>\n<p><em>c</em></p>\n"
    ),
    (
      "> <div>\n\n> *a*</div>",
      "<div>\n</div>\n</blockquote>\n<blockquote>\n<p><em>a</em></div></p>\n"
    ),
    ("> > <div>\n>\n> > *a*</div>", "</blockquote>\n<blockquote>\n<p><em>a</em></div></p>\n"),
    ("> <div>\n# *a*", "<div>\n</div>\n</blockquote>\n<h1><em>a</em></h1>\n"),
    ("> <script>\n> a\n\n*b*", "<script>\na\n</script>\n</blockquote>\n<p><em>b</em></p>\n"),
  ])
  func `end an element with them`(markdown: String, end: String) throws {
    let html = try html(ofMarkdown: markdown)
    #expect(html.contains(end), "\(html)")
  }

  @Test(arguments: [
    ("> <div>\na *b*\n\n*c*", "<div>\na *b*\n</div>\n</blockquote>\n<p><em>c</em></p>\n"),
    ("> <div>\na</div>\n\n*b*", "<div>\na</div>\n</blockquote>\n<p><em>b</em></p>\n"),
    ("> <div>\na\n> b\n>\n> *c*\n> </div>", "<div>\na\nb\n\n*c*\n</div>\n</blockquote>\n"),
    (
      "> > <div>\n> a\nb</div>\n> *c*",
      "<div>\na\nb</div>\n</blockquote>\n<p><em>c</em></p>\n</blockquote>\n"
    ),
    (
      "- > <p>\n  >\n  > *a*\nb</p>\n- *c*",
      "<p>\n\n*a*\nb</p>\n</blockquote>\n</li>\n<li><em>c</em></li>\n</ul>\n"
    ),
  ])
  func `go on without marks in an element`(markdown: String, end: String) throws {
    let html = try html(ofMarkdown: markdown)
    #expect(html.contains(end), "\(html)")
  }

  @Test(arguments: [
    ("> <p>a</p>\n>\n> b\nc\n> d\n\ne", "<p>b\nc\nd</p>\n</blockquote>\n<p>e</p>\n"),
    ("> <p>a</p>\nb\n> c", "</blockquote>\n<p>b</p>\n<blockquote>\n<p>c</p>\n</blockquote>\n"),
    (
      "> <p>a</p>\n> ```\nb\n> <div>\n>\n> *c*</div>",
      "<p>b</p>\n<blockquote>\n<div>\n\n*c*</div>\n</blockquote>\n"
    ),
    ("> <p>a</p>\n```\n<div>\n\n```", "</blockquote>\n<pre><code>&lt;div&gt;\n\n</code></pre>\n"),
    (
      "> ```\n> <div>\n>\n> ```\n> *a*",
      "<pre><code>&lt;div&gt;\n\n</code></pre>\n<p><em>a</em></p>\n</blockquote>\n"
    ),
    (
      ">     <div>\n>\n> *a*",
      "<pre><code>&lt;div&gt;\n</code></pre>\n<p><em>a</em></p>\n</blockquote>\n"
    ),
    (
      "```\n> <div>\n\n```\n*a*",
      "<pre><code>&gt; &lt;div&gt;\n\n</code></pre>\n<p><em>a</em></p>\n"
    ),
    ("    > <div>\n\n*a*", "<pre><code>&gt; &lt;div&gt;\n</code></pre>\n<p><em>a</em></p>\n"),
  ])
  func `are CommonMark outside of elements`(markdown: String, end: String) throws {
    let html = try html(ofMarkdown: markdown)
    #expect(html.contains(end), "\(html)")
  }

  @Test(arguments: [
    (
      "> <div markdown=\"1\">\n> *a*\n>\n> - b\n> </div>\n> c",
      "<blockquote>\n<div>\n<p><em>a</em></p>\n<ul>\n<li>b</li>\n</ul>\n</div>\n<p>c</p>\n</blockquote>\n"
    ),
    (
      "<div markdown=\"1\">\n> <div>\n> *a*\n>\n>     b\n> </div>\n\nc</div>",
      "<div>\n<blockquote>\n<div>\n*a*\n\n    b\n</div>\n</blockquote>\n<p>c</p>\n</div>\n"
    ),
    (
      "> a\n> : b\n>\n> {::comment}\n>\n> c\n> {:/}",
      "<blockquote>\n<dl>\n<dt>a</dt>\n<dd>b</dd>\n</dl>\n</blockquote>\n"
    ),
  ])
  func `know Markdown in elements, definitions and extensions`(
    markdown: String,
    expected: String
  ) throws {
    let html = try html(ofMarkdown: markdown)
    #expect(html == expected, "\(html)")
  }

  @Test func `keep what is wrong in them where it stands`() throws {
    let text = Array("a\n\n> b\n>\n> > <p>\n> > <a href=\"ht tp://c\">".utf8)
    let rendered = try #require(MarkdownRenderer.render(text))
    let output = try #require(
      rendered.html.indices.first { rendered.html[$0...].starts(with: "<a".utf8) }
    )
    let source = rendered.sources.sourceOffset(of: output)
    #expect(text[source...].starts(with: "<a".utf8))
  }

  @Test(arguments: [
    "> <div>\n", "> <div>\n\n", "> <div>\na\n", "> > > > <div>\n>\n", "> a\nb\n> <p>\n",
    "> - <div>\n", "> <!--\n\n",
    "> <div markdown=\"1\">\n", "> a\n", ">", ">> <p>\n> a\nb\n",
  ])
  func `take linear time`(line: String) {
    let count = 20_000
    var text = String(repeating: line, count: count)
    if line == ">" { text += "<div>" }
    var scanner = MarkdownScanner(LegalText(of: Array(text.utf8)))
    scanner.scan()
    #expect(scanner.asides.list.count <= count * 2)
  }
}
