import HTML
import Testing

/// What tokens look like when written.
struct HTMLWriterTests {
  private func written(_ tokens: HTMLToken...) -> String {
    written(tokens)
  }

  private func written(_ tokens: [HTMLToken], foreign: Bool = false) -> String {
    var writer = HTMLWriter()
    writer.isInForeignContent = foreign
    for token in tokens { writer.write(token) }
    return string(writer.bytes)
  }

  @Test func `text is escaped, and no-break spaces are not`() {
    #expect(
      written(text("a < b & c > \"d\" 'e'\u{A0}日")) == "a &lt; b &amp; c &gt; \"d\" 'e'\u{A0}日"
    )
  }

  @Test func `a CR becomes a reference, for it would be read as a line feed`() {
    #expect(written(text("a\rb"), start("a", ["b": "\r"])) == "a&#13;b<a b=\"&#13;\">")
  }

  @Test func `values stand in double quotes and are escaped`() {
    #expect(
      written(start("a", ["href": "?a&b", "title": "\"<'>", "x": ""]))
        == "<a href=\"?a&amp;b\" title=\"&quot;&lt;'&gt;\" x=\"\">"
    )
  }

  @Test func `void elements have no end tag of their own`() {
    #expect(written(start("br"), start("img", ["src": "x"])) == "<br><img src=\"x\">")
  }

  @Test func `the self-closing flag is written as it was read`() {
    #expect(written(start("path", selfClosing: true), end("svg")) == "<path/></svg>")
    #expect(written(start("a", ["b": "c"], selfClosing: true)) == "<a b=\"c\"/>")
  }

  @Test(arguments: ["script", "style", "xmp", "iframe", "noembed", "noframes", "plaintext"])
  func `raw text is not escaped`(name: String) {
    #expect(written(start(name), text("a<b&c>"), end(name)) == "<\(name)>a<b&c></\(name)>")
  }

  @Test func `text behind raw text, in RCDATA and in foreign content is escaped`() {
    #expect(written(start("style"), end("style"), text("<")) == "<style></style>&lt;")
    #expect(written(start("title"), text("<b>")) == "<title>&lt;b&gt;")
    #expect(written([start("style"), text("<b>")], foreign: true) == "<style>&lt;b&gt;")
  }

  @Test func `raw text cannot end its element early`() {
    let attack = "</style><script>"
    let html = written(start("style"), text("a" + attack), end("style"), start("b"))
    #expect(html == "<style>a&lt;/style><script></style><b>")
    #expect(tokens(html).last == start("b"))
    let escaped = written(start("script"), text("<!--<script></script></script>"), end("script"))
    #expect(escaped == "<script><!--<script></script>&lt;/script></script>")
  }

  @Test(arguments: [
    ("a", "<!--a-->"), ("", "<!---->"), (">", "<!-- >-->"), ("->", "<!-- ->-->"),
    ("a--b", "<!--a- -b-->"),
    ("-->", "<!--- ->-->"), ("a-", "<!--a- -->"), ("---", "<!--- - - -->"),
    ("--!>", "<!--- -!>-->"),
    ("<!--", "<!--<!- - -->"), ("?php ?", "<!--?php ?-->"),
  ])
  func `a comment cannot end early`(data: String, html: String) {
    #expect(written(comment(data)) == html)
    #expect(tokens(html + "x").count == 2)
  }

  @Test func `a line feed behind pre stays as it was`() {
    for html in ["<pre>\na</pre>", "<pre>\n\na</pre>", "<textarea>\n\na</textarea>", "<listing>\n"]
    {
      #expect(written(tokens(html)) == html)
    }
  }

  @Test(arguments: [
    "<!DOCTYPE html>", "<!DOCTYPE h PUBLIC \"a\">", "<!DOCTYPE h PUBLIC \"a\" \"b\">",
    "<!DOCTYPE h SYSTEM \"a\">", "<!DOCTYPE h SYSTEM 'a\"'>", "<!DOCTYPE>", "<!DOCTYPE h ->",
    "<!DOCTYPE h PUBLIC \"a>", "<!DOCTYPE h SYSTEM 'a\">",
  ])
  func `a declaration is written as it is read`(html: String) {
    #expect(written(tokens(html)) == html)
  }

  @Test(arguments: [false, true], [false, true])
  func `what is written is read as the same tokens`(foreign: Bool, scripting: Bool) {
    for html in NastyHTML(seed: 5, count: 4000) {
      var writer = HTMLWriter(capacity: html.utf8.count, isScripting: scripting)
      writer.isInForeignContent = foreign
      let read = tokens(html, foreign: foreign, scripting: scripting)
      for token in read { writer.write(token) }
      let reread = tokens(writer.bytes, foreign: foreign, scripting: scripting)
      #expect(reread == read.map(withSafeComment), "\(html)")
    }
  }

  /// What a comment is after it was written: the rule of the writer, told once more.
  private func withSafeComment(_ token: HTMLToken) -> HTMLToken {
    guard case .comment(let data) = token else { return token }
    var safe = string(data)
    while safe.contains("--") { safe = safe.replacing("--", with: "- -") }
    if safe.hasPrefix(">") || safe.hasPrefix("->") { safe = " " + safe }
    return comment(safe.hasSuffix("-") ? safe + " " : safe)
  }
}
