import Testing

@testable import Markup

@Suite struct RepeatedHeadingTests {
  @Test(arguments: [
    ("<h1>A Title</h1><p>b", "<p>b</p>"),
    ("<h2><a href=/x> A\u{A0}<em>ti\u{200B}tle</em> …</a></h2><p>b", "<p>b</p>"),
    ("<div><h3>Ａ title...</h3>b</div>", "<div>b</div>"),
    ("<p>By me</p><h1>A title</h1>b", "<p>By me</p>b"),
    ("<h1>A title</h1><h2>A title</h2>", "<h2>A title</h2>"),
  ])
  func `leaves out a first heading that only repeats the title`(
    html: String,
    expected: String
  ) throws {
    #expect(try cleaned(html, title: "A title") == expected)
  }

  @Test(arguments: [
    "<h1>Another</h1><h2>A title</h2>", "<h1>A title, and more</h1>", "<h4>A title</h4>",
    "<h1>A title<img src=\"https://e.org/\"></h1>",
  ])
  func `keeps every other heading`(html: String) throws {
    #expect(try cleaned(html, title: "A title") == html)
    #expect(try cleaned("<h1>A title</h1>") == "<h1>A title</h1>")
  }

  @Test func `keeps a heading behind a text`() throws {
    let html = "<p>" + String(repeating: "word ", count: 80) + "</p><h2>A title</h2>"
    #expect(try cleaned(html, title: "A title") == html)
  }
}
