import Diagnostics
import Testing

@testable import Markup

@Suite struct EmbedTests {
  @Test func `keeps the player of a known site with a link beside it`() throws {
    #expect(
      try cleaned(
        "<iframe src=\"//www.youtube.com/embed/abc?rel=0\" width=560 height=315 onload=x></iframe>"
      )
        == "<iframe src=\"https://www.youtube.com/embed/abc?rel=0\" width=\"560\" height=\"315\" allowfullscreen=\"\"></iframe>"
        + "<br><a href=\"https://www.youtube.com/watch?v=abc\">youtube.com</a>"
    )
    #expect(try problems("<iframe src=\"//www.youtube.com/embed/abc\"></iframe>").isEmpty)
  }

  @Test(arguments: [
    "<iframe src=\"https://www.youtube.com/embed/abc\"></iframe>",
    "<iframe src=\"https://www.youtube.com/embed/abc\" title=\"A &lt;film>\"></iframe>",
    "<p>a<iframe src=\"https://www.youtube.com/embed/abc\"></iframe>b</p>",
    "<a href=\"https://e.org/\"><iframe src=\"https://www.youtube.com/embed/abc\"></iframe></a>",
  ])
  func `leaves alone what it has cleaned before`(html: String) throws {
    let once = try cleaned(html)
    #expect(try cleaned(once) == once)
  }

  @Test(arguments: [
    (
      "<iframe src=\"https://e.org/x\" title=\"A map\">old</iframe>b",
      "<a href=\"https://e.org/x\">A map</a>b"
    ),
    ("<iframe data-src=\"https://e.org/x\"></iframe>", "<a href=\"https://e.org/x\">e.org</a>"),
    (
      "<object data=\"/f.pdf\">no <b>plug-in</b></object>",
      "<a href=\"https://example.org/f.pdf\">example.org</a>no <b>plug-in</b>"
    ),
    (
      "<object data=/a.swf><embed src=/a.swf></object>",
      "<a href=\"https://example.org/a.swf\">example.org</a>"
    ),
    (
      "<object type=image/svg+xml data=/a.svg><img src=/a.png>x</object>",
      "<img src=\"https://example.org/a.svg\">"
    ),
    (
      "<a href=\"https://e.org/\"><iframe src=\"https://e.org/x\"></iframe></a>",
      "<a href=\"https://e.org/\">e.org</a>"
    ),
  ])
  func `makes a link of any other page`(html: String, expected: String) throws {
    #expect(try cleaned(html) == expected)
  }

  @Test func `reports where a page became a link`() throws {
    let found = try problems("a<iframe src=\"https://e.org/x\"></iframe>")
    #expect(found.map(\.code.name) == ["embedded-page"])
    #expect(found.map(\.offset) == [1])
  }

  @Test(arguments: [
    "<iframe src=\"https://e.org/x\" width=0 height=0></iframe>",
    "<iframe src=\"https://e.org/x\" style=\"display:none\"></iframe>",
    "<iframe src=\"javascript:x\"></iframe>", "<iframe srcdoc=\"<p>x\"></iframe>",
    "<iframe></iframe>",
  ])
  func `leaves out frames that show nothing`(html: String) throws {
    #expect(try cleaned("a\(html)b") == "ab")
  }

  @Test func `gives videos controls and no text for old browsers`() throws {
    #expect(
      try cleaned(
        "<video data-src=/v.mp4 autoplay>Get <a href=/x>it</a><source src=/w.webm></video>b"
      )
        == "<video src=\"https://example.org/v.mp4\" controls><source src=\"https://example.org/w.webm\"></video>b"
    )
  }

  @Test func `shows check boxes as characters and no other control`() throws {
    #expect(
      try cleaned("<input type=checkbox checked disabled> a<input type=CHECKBOX>b<input value=c>")
        == "☑ a☐b"
    )
  }

  @Test func `keeps the words of controls apart`() throws {
    #expect(
      try cleaned("<form>a<label>b</label><button>c</button></form>") == "<section>a b c</section>"
    )
  }
}
