import Testing

@testable import Markup

@Suite struct ExcerptTests {
  private func excerpt(_ html: String, length: Int = 200, title: String? = nil) -> String {
    Excerpt(length: length, title: title).text(of: Array(html.utf8), upTo: nil)
  }

  @Test(arguments: [
    "<p>One<sup id=a><a href=\"#n\" class=footnote>1</a></sup> two.</p><div class=footnotes><ol><li>Note</li></ol></div>",
    "<p>One<sup class=footnote-ref><a href=\"#n\">1</a></sup> two.</p><section class=footnotes>Note</section>",
  ])
  func `leaves out notes and their marks, however they are called`(html: String) {
    #expect(Excerpt(length: 99, title: nil).text(of: Array(html.utf8), upTo: nil) == "One two.")
  }

  @Test func `is the text of the first paragraphs on one line`() {
    #expect(excerpt("<p>One\n <b>two</b></p><p>three&amp;</p>") == "One two three&")
  }

  @Test(arguments: [
    "<pre>let x</pre>", "<figure><img alt=\"alt\"><figcaption>caption</figcaption></figure>",
    "<svg><title>t</title></svg>", "<nav>menu</nav>", "<noscript>off</noscript>",
    "<table><tr><td>1</td></tr></table>", "<button>Share</button>",
    "<sup class=\"footnote-ref\"><a href=\"#fn\">1</a></sup>",
    "<section class=\"footnotes\"><ol><li>note</li></ol></section>", "<video>none</video>",
  ])
  func `leaves out what nobody reads aloud`(html: String) {
    #expect(excerpt(html + "<p>Text.</p>") == "Text.")
  }

  @Test func `keeps inline code and base text of ruby`() {
    #expect(
      excerpt("<p>Use <code>map</code> in <ruby>漢<rp>(</rp><rt>kan</rt></ruby></p>")
        == "Use map in 漢"
    )
  }

  @Test func `reads a table when there is nothing else`() {
    #expect(excerpt("<table><tr><td>All</td><td>here</td></tr></table>") == "All here")
  }

  @Test func `leaves out headings unless there is nothing else`() {
    #expect(excerpt("<h2>Part one</h2><p>Text.</p><h3>Part two</h3><p>Rest.</p>") == "Text. Rest.")
    #expect(excerpt("<h2>Part one</h2><h3>Part two</h3>") == "Part one Part two")
  }

  @Test func `leaves out short paragraphs of strong words, but for a first one`() {
    let html =
      "<p><b>In short.</b></p><p>Text.</p><p><strong>Part two</strong></p><p>Some <b>bold</b>.</p>"
    #expect(excerpt(html) == "In short. Text. Some bold.")
    let long = String(repeating: "Strong words. ", count: 10)
    #expect(excerpt("<p>Text.</p><p><b>\(long)</b></p>").hasPrefix("Text. Strong words."))
  }

  @Test func `leaves out a line at the top that repeats the title`() {
    let html = "<h2><a href=\"x\">My Title…</a></h2><p>Text</p><p>My title</p>"
    #expect(excerpt(html, title: "my  title") == "Text My title")
    #expect(excerpt("<div>My title</div><p>Text</p>", title: "My title") == "Text")
    #expect(excerpt("<h1>My title</h1>", title: "My title").isEmpty)
  }

  @Test func `parts no words of scripts that bring their own spaces`() {
    #expect(excerpt("<p>第一句。</p>\n<p>见《 <a>书名</a> 》， 和 A B 。</p>") == "第一句。见《书名》，和 A B。")
  }

  @Test func `folds every kind of white space`() {
    #expect(excerpt("<p>\u{A0}\u{3000}a\u{A0} b\u{200B}c</p>") == "a bc")
  }

  @Test func `ends where the author says`() {
    let html = Array("<p>One two three.</p><p>Four</p>".utf8)
    let end = "<p>One two three.</p>".utf8.count
    #expect(Excerpt(length: 5, title: nil).text(of: html, upTo: end) == "One two three.")
    #expect(Excerpt(length: 5, title: nil).text(of: html, upTo: 0) == "One…")
    let more = Array("<p>More</p><p>Text</p>".utf8)
    #expect(Excerpt(length: 20, title: nil).text(of: more, upTo: 11) == "More Text")
  }

  @Test func `reads no more of a long body than it needs`() {
    var reader = ExcerptReader(Array(String(repeating: "<p>word</p>", count: 100_000).utf8))
    reader.read(upTo: 100)
    #expect(!reader.isAtEnd)
    #expect(reader.linesSoFar.count == 25)
  }

  @Test func `is empty without text or length`() {
    #expect(excerpt("<img src=\"x\">").isEmpty)
    #expect(excerpt("<p>text</p>", length: 0).isEmpty)
  }

  @Test func `bears a character of half a million accents`() {
    let text = excerpt("a" + String(repeating: "\u{301}", count: 500_000), length: 10)
    #expect(text.utf8.count <= 10_000)
  }
}
