import Testing

@testable import Markup

@Suite struct TableTests {
  @Test(arguments: [
    ("<table>a<tr><td>b</table>c", "a<table><tr><td>b</td></tr></table>c"),
    ("<table><tr><p>a</p><td>b</table>", "<p>a</p><table><tr><td>b</td></tr></table>"),
    (
      "<table><tr><td>a<table>b<tr><td>c</table>d</table>",
      "<table><tr><td>ab<table><tr><td>c</td></tr></table>d</td></tr></table>"
    ),
    (
      "<table><div>a<tr><td>b</td></tr>c</table>", "<div>a</div>c<table><tr><td>b</td></tr></table>"
    ),
    ("<table><tr><td>a</td></tr> \n </table>", "<table><tr><td>a</td></tr> \n </table>"),
    ("<table><b>a<tr><td>b</table>c", "<b>a</b><table><tr><td>b</td></tr></table><b>c</b>"),
    ("<table><span>a</span><tr><td>b</table>", "a<table><tr><td>b</td></tr></table>"),
    ("<table><table><tr><td>a</table>", "<table></table><table><tr><td>a</td></tr></table>"),
    ("<table><li>a<tr><td>b</table>", "<div>a</div><table><tr><td>b</td></tr></table>"),
    (
      "<table><caption>a<tr><td>b</table>", "<table><caption>a</caption><tr><td>b</td></tr></table>"
    ),
    ("<table><tr><td>a<col><td>b</table>", "<table><tr><td>a</td></tr><col><td>b</td></table>"),
  ])
  func `puts what belongs in no cell before the table`(html: String, expected: String) throws {
    #expect(try cleaned(html) == expected)
  }

  @Test func `looks for the table through a few spans only`() throws {
    let spans = { String(repeating: "<span>", count: $0) }
    #expect(try cleaned("<table>\(spans(9))a") == "a<table></table>")
    // However many there are, each of many texts costs the same.
    let many = "<table>\(spans(500))" + String(repeating: "a<br>", count: 20_000)
    #expect(try cleaned(many).utf8.count > 20_000)
  }

  @Test func `keeps the end of the excerpt in its place`() throws {
    var cleaner = BodyCleaner(
      Array("<table><tr><td>a</td></tr>b</table>c<!--more-->d".utf8),
      base: try testBase()
    )
    let (html, more) = cleaner.clean()
    #expect(String(decoding: html, as: UTF8.self) == "b<table><tr><td>a</td></tr></table>cd")
    #expect(more == html.count - 1)
  }
}
