import Diagnostics
import Testing

@testable import Markup

@Suite struct ImageTests {
  private static let blank = "data:image/gif;base64,R0lGODlhAQABAAAAACw="

  @Test(arguments: [
    (
      "<img src=\"\(blank)\" data-src=\"/a.jpg\" alt=\"A\">",
      "<img src=\"https://example.org/a.jpg\" alt=\"A\">"
    ),
    ("<img data-original=a.jpg data-src=b.jpg>", "<img src=\"https://example.org/blog/b.jpg\">"),
    ("<img src=/img/spacer.gif data-lazy-src=/a.jpg>", "<img src=\"https://example.org/a.jpg\">"),
    ("<img src=/loading.gif data-actualsrc=/a.jpg>", "<img src=\"https://example.org/a.jpg\">"),
    ("<img src=/loading.gif>", "<img src=\"https://example.org/loading.gif\">"),
    ("<img src=/small.jpg data-src=/a.jpg>", "<img src=\"https://example.org/small.jpg\">"),
    (
      "<img class=lazyload src=/small.jpg data-src=/a.jpg>",
      "<img src=\"https://example.org/a.jpg\">"
    ),
    (
      "<img src=/a.jpg loading=lazy width=600 height=375>",
      "<img src=\"https://example.org/a.jpg\" width=\"600\" height=\"375\">"
    ),
    ("<img data-original-src=/a.jpg>", "<img src=\"https://example.org/a.jpg\">"),
    ("<img srcset=\"/blank.gif 1x\" data-src=/a.jpg>", "<img src=\"https://example.org/a.jpg\">"),
    (
      "<img srcset=\"/s.jpg 20w\" data-srcset=\"/l.jpg 900w\">",
      "<img src=\"https://example.org/l.jpg\">"
    ),
    (
      "<img src=/rule.png width=\"100%\" height=1>",
      "<img src=\"https://example.org/rule.png\" width=\"100%\" height=\"1\">"
    ),
    ("<image src=/a.jpg>", "<img src=\"https://example.org/a.jpg\">"),
  ])
  func `shows an image from where a script would load it`(html: String, expected: String) throws {
    #expect(try cleaned(html) == expected)
  }

  @Test func `takes the best candidate of a set`() throws {
    let set = "/s.jpg 300w, /l.jpg 1200w, /m.jpg 600w"
    let written =
      "https://example.org/s.jpg 300w, https://example.org/l.jpg 1200w, https://example.org/m.jpg 600w"
    #expect(
      try cleaned("<img src=/s.jpg srcset=\"\(set)\" sizes=\"50vw\">")
        == "<img src=\"https://example.org/l.jpg\" srcset=\"\(written)\" sizes=\"50vw\">"
    )
    #expect(
      try cleaned("<img src=\"\(Self.blank)\" data-srcset=\"/a.jpg, /b.jpg 2x\">")
        == "<img src=\"https://example.org/b.jpg\" srcset=\"https://example.org/a.jpg, https://example.org/b.jpg 2x\">"
    )
    #expect(
      try cleaned("<img src=/s.jpg srcset=\"\(Self.blank) 1x\">")
        == "<img src=\"https://example.org/s.jpg\">"
    )
  }

  @Test(arguments: [
    "<img src=/t.gif width=1 height=1>", "<img src=/t.gif style=\"width:1px;height:0\">",
    "<img src=\"https://pixel.wp.com/g.gif?x\">", "<img src=/a.jpg style=\"display: none\">",
    "<img src=/img/1x1.png>",
  ])
  func `leaves out what nobody is meant to see`(html: String) throws {
    #expect(try cleaned("a\(html)b") == "ab")
    #expect(try problems("a\(html)b").isEmpty)
  }

  @Test func `reports an image that has nothing but a placeholder`() throws {
    let html = "<p>a<img src=\"\(Self.blank)\">b<img>"
    #expect(try cleaned(html) == "<p>ab</p>")
    let found = try problems(html)
    #expect(found.map(\.code.name) == ["missing-image", "missing-image"])
    #expect(found.map(\.offset) == [4, html.utf8.count - 5])
  }

  @Test func `keeps a picture that is part of the text`() throws {
    let picture = "data:image/png;base64," + String(repeating: "iVBORw0K", count: 200)
    #expect(try cleaned("<img src=\"\(picture)\">") == "<img src=\"\(picture)\">")
  }

  @Test(arguments: [
    ("<noscript><img src=/a.jpg></noscript>", "<img src=\"https://example.org/a.jpg\">"),
    (
      "<img src=\"\(blank)\"> <noscript><img src=/a.jpg></noscript>",
      " <img src=\"https://example.org/a.jpg\">"
    ),
    (
      "<img src=\"\(blank)\" data-src=/a.jpg><noscript><img src=/b.jpg></noscript>",
      "<img src=\"https://example.org/a.jpg\">"
    ),
    (
      "<noscript><img src=/a.jpg></noscript><img data-src=/a.jpg>",
      "<img src=\"https://example.org/a.jpg\">"
    ),
    (
      "<img src=/a.jpg><noscript><img src=/a.jpg></noscript>",
      "<img src=\"https://example.org/a.jpg\">"
    ),
    ("<noscript>Turn on JavaScript</noscript>", ""),
    ("<noscript><img src=/a.jpg><img src=/b.jpg></noscript>", ""),
    ("<noscript><img src=/t.gif width=1 height=1></noscript>", ""),
    ("<noscript></noscript>a", "a"),
  ])
  func `shows the image of a noscript once`(html: String, expected: String) throws {
    #expect(try cleaned(html) == expected)
    #expect(try problems(html).isEmpty)
  }

  @Test func `keeps a picture with a full image of its own`() throws {
    #expect(
      try cleaned(
        "<picture><source data-srcset=\"/a.webp 1x, /b.webp 2x\" type=image/webp><img src=\"\(Self.blank)\" alt=x></picture>"
      )
        == "<picture><source srcset=\"https://example.org/a.webp 1x, https://example.org/b.webp 2x\" type=\"image/webp\">"
        + "<img src=\"https://example.org/b.webp\" alt=\"x\"></picture>"
    )
    #expect(try cleaned("<source srcset=/a.webp>a") == "a")
  }

  @Test func `keeps what hides the page from the server of an image`() throws {
    let html = "<img src=\"https://e.org/a.jpg\" referrerpolicy=\"no-referrer\">"
    #expect(try cleaned(html) == html)
  }
}
