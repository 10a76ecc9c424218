import Diagnostics
import Testing

@testable import Markup

@Suite struct LinkTests {
  @Test(arguments: [
    ("<a href=\"/x\">", "<a href=\"https://example.org/x\"></a>"),
    ("<a href=\"y?q=1&amp;r\">", "<a href=\"https://example.org/blog/y?q=1&amp;r\"></a>"),
    ("<img src=\"//cdn.example.com/a.png\">", "<img src=\"https://cdn.example.com/a.png\">"),
    ("<img src=\" ../a b.png \">", "<img src=\"https://example.org/a%20b.png\">"),
    (
      "<video poster=p.jpg src=v.mp4>",
      "<video poster=\"https://example.org/blog/p.jpg\" src=\"https://example.org/blog/v.mp4\" controls></video>"
    ),
    (
      "<audio><source src=a><track src=b></audio>",
      "<audio controls><source src=\"https://example.org/blog/a\"><track src=\"https://example.org/blog/b\"></audio>"
    ),
    ("<q cite=c>x", "<q cite=\"https://example.org/blog/c\">x</q>"),
    ("<table><td background=b>", "<table><td></td></table>"),
    ("<form action=a><button formaction=b>c", "<section>c</section>"),
    ("<a href=\"\">", "<a href=\"https://example.org/blog/post.html\"></a>"),
    (
      "<a href=\"/a b/é?q=ü#ß\">",
      "<a href=\"https://example.org/a%20b/%C3%A9?q=%C3%BC#%C3%9F\"></a>"
    ),
    ("<a href=\"https://例え.jp/\">", "<a href=\"https://xn--r8jz45g.jp/\"></a>"),
    (
      "<div style=\"background-image: url('/b.png')\">",
      "<div style=\"background-image: url(https://example.org/b.png)\"></div>"
    ),
    ("<a href=\"mailto:a@b.org\">", "<a href=\"mailto:a@b.org\"></a>"),
  ])
  func `makes addresses absolute`(html: String, expected: String) throws {
    #expect(try cleaned(html) == expected)
  }

  @Test func `takes HTTPS where no scheme is named, whatever the page has`() throws {
    #expect(try cleaned("<img src=//h/x>", base: "http://e.org/") == "<img src=\"https://h/x\">")
  }

  @Test func `encodes what would end an address in a style`() throws {
    let html = "<p style=\"background-image:url(b.png)\">a"
    #expect(
      try cleaned(html, base: "https://example.org/(1)/")
        == "<p style=\"background-image: url(https://example.org/%281%29/b.png)\">a</p>"
    )
  }

  @Test func `keeps a link inside the body if its target is there`() throws {
    let html =
      "<a href=\"#a\">1</a><a href=\"#%C3%A9\">2</a><a href=\"#no\">3</a><p id=a></p><a name=é></a>"
    let output = try cleaned(html)
    #expect(output.contains("<a href=\"#a\">1</a><a href=\"#%C3%A9\">2</a>"))
    #expect(output.contains("<a href=\"https://example.org/blog/post.html#no\">3</a>"))
  }

  @Test func `honours a base and drops it`() throws {
    let html = "<img src=a><BASE href=\"/img/\"><img src=b>"
    #expect(
      try cleaned(html)
        == "<img src=\"https://example.org/img/a\"><img src=\"https://example.org/img/b\">"
    )
  }

  @Test func `reports an address that cannot be used, and leaves it out`() throws {
    let html = "<p><a href=\"https://\">x</a>"
    #expect(try cleaned(html) == "<p>x</p>")
    let found = try problems(html)
    #expect(found.map(\.code.name) == ["unusable-url"])
    #expect(found.map(\.offset) == [12])
    #expect(try problems(String(repeating: html, count: 100)).count == BodyReport.most)
  }

  @Test func `makes every candidate of a set absolute`() throws {
    let html = "<img srcset=\"a.png 1x, //h/b,c.png 2x,, data:x,y 3x,d\">"
    #expect(
      try cleaned(html)
        == "<img src=\"https://h/b,c.png\" srcset=\"https://example.org/blog/a.png 1x, https://h/b,c.png 2x, "
        + "https://example.org/blog/d\">"
    )
    #expect(try cleaned("<img srcset=\" , \">") == "")
  }
}
