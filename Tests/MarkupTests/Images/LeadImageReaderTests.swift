import FeedModel
import Testing

@testable import Markup

@Suite struct LeadImageReaderTests {
  private func image(_ html: String) -> Image? {
    LeadImageReader(Array(html.utf8)).image()
  }

  private func path(_ html: String) -> String? {
    image(html).map { String($0.url.path) }
  }

  @Test func `is the first picture, with what is known of it`() throws {
    let html = """
      <p>Text</p><figure><img src="https://a.org/1.jpg" alt="A &amp; B" width="640" height="480"></figure>
      <img src="https://a.org/2.jpg">
      """
    let url = try #require(AbsoluteURL("https://a.org/1.jpg"))
    #expect(image(html) == Image(url: url, alternative: "A & B", width: 640, height: 480))
  }

  @Test(arguments: [
    "<img>", "<img src=\"\">", "<img src=\"/a.jpg\">", "<img src=\"data:image/png;base64,AA\">",
    "<img src=\"https://a.org/x.jpg\" width=\"1\" height=\"1\">",
    "<img src=\"https://a.org/x.jpg\" width=\"99\">",
    "<img src=\"https://a.org/x.jpg\" height=\"20px\">",
    "<img src=\"https://a.org/img/spacer.gif\">",
    "<img src=\"https://a.org/emoji/72x72/1f600.png\">",
    "<img src=\"https://a.org/icon-home.png\">", "<img src=\"https://a.org/u/Avatar/12.jpg\">",
    "<img src=\"https://a.org/pixel.gif\">", "<img src=\"https://a.org/logo.svg\">",
    "<img src=\"https://a.org/logo.SVG?x=1\">", "<img src=\"https://secure.gravatar.com/a/1\">",
    "<img src=\"https://img.shields.io/x.png\">",
    "<img class=\"wp-smiley x\" src=\"https://a.org/x.png\">",
    "<img class=\"author avatar\" src=\"https://a.org/x.png\">",
    "<img src=\"https://a.org/x.png\" alt=\"😀\">", "<img src=\"https://a.org/x.png\" alt=\"❤️\">",
    "<p>&lt;img src=&quot;https://a.org/x.png&quot;&gt;</p>",
    "<imgx src=\"https://a.org/x.png\"></imgx>",
    "<p title=\"&lt;img src='https://a.org/x.png'>\">x</p>",
  ])
  func `passes over what only decorates`(html: String) {
    #expect(image(html) == nil)
    #expect(path(html + "<img src=\"https://a.org/good.jpg\">") == "/good.jpg")
  }

  @Test(arguments: [
    "https://a.org/iconic.jpg", "https://a.org/silicon-valley.png", "http://a.org/100.webp",
    "https://a.org/blanket.jpg", "https://a.org/p?name=icon",
  ])
  func `takes what only sounds like it`(address: String) {
    #expect(image("<img src=\"\(address)\">")?.url.text == address)
  }

  @Test(arguments: ["100%", "auto", "", "0100", "999"])
  func `takes a picture whose width is no small number`(width: String) {
    #expect(image("<img src=\"https://a.org/x.png\" width=\"\(width)\">") != nil)
  }

  @Test func `gives up behind a hundred small ones`() {
    let small = String(repeating: "<img src=\"https://a.org/icon.png\">", count: 100)
    #expect(path(small + "<img src=\"https://a.org/x.png\">") == nil)
    #expect(image(String(repeating: "<img", count: 200_000)) == nil)
  }
}
