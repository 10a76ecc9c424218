import Testing

@testable import Markup

/// What pages put before a text, and what only looks like it.
@Suite struct ExcerptOpeningTests {
  private func excerpt(_ html: String, title: String? = nil) -> String {
    Excerpt(length: 200, title: title).text(of: Array(html.utf8), upTo: nil)
  }

  @Test(arguments: [
    // Dates and times.
    "<div>March 3, 2025</div>", "<p>2020年9月9日</p>",
    "<p>Posted on Monday, 3rd March 2025 at 10:45 am</p>",
    "<div>12. März 2025, 8 Uhr</div>", "<p>3 марта 2025 г.</p>", "<p>2025년 3월 3일</p>",
    // How long it takes to read.
    "<span>5 min read</span><br>", "<div>阅读时间约 5 分钟</div>",
    // Who wrote it.
    "<p>By Ada Example</p>", "<p>By Ada Example and Bo Other</p>", "<p>文/ 慕容超</p>", "<p>采写︱张弘</p>",
    "<p>撰稿丨伊斯马特·哈拉比；翻译丨王立秋</p>", "<p>作者：张三</p>", "<p>Foto: Der See</p>",
    "<p>图片来源：Filippo Minelli</p>",
    // Links alone, and links among dates.
    "<p><a href=\"/a\">Ada</a> / <time>July 27, 2020</time> / <a href=\"/c\">Notes</a></p>",
    "<div><a href=\"/u\">Don Evans</a> 在 星期一, 10/16/2017 - 19:27 提交</div>",
    "<div><a>McCaffrey</a> <a>Opinion</a> , <a>其他</a> <time>2020年9月9日</time> 0 Minutes</div>",
    // Pictures.
    "<div>wechatimg1257.jpeg</div>", "<p><img src=\"a.jpg\"></p><p><em>A boat at sea.</em></p>",
    "<div><a><img src=\"a.jpg\"></a><div>Ada/Agency</div><div><p>A boat.</p></div></div>",
    // Sharing.
    "<p>Share this on Facebook</p>", "<p>分享到 微信 微博</p>",
  ])
  func `leaves out what is not text`(html: String) {
    #expect(excerpt(html + "<p>The text begins.</p>") == "The text begins.")
  }

  @Test(arguments: [
    "In 2020 we moved.", "By the sea it was cold", "By then It Was Late.",
    "Words: they matter. Really.",
    "May I come in?", "Line by line", "Source code is text", "Photos of boats",
    "Share prices fell.",
    "a.png is the file", "三十年后", "文学：一种生活", "1. First",
  ])
  func `keeps short lines that are text`(line: String) {
    #expect(excerpt("<p>\(line)</p><p>And more.</p>") == "\(line) And more.")
  }

  @Test(arguments: [
    "<p><img src=\"a.jpg\"></p><p>A boat at <em>sea</em>.</p>",
    "<p><img src=\"a.jpg\"> A boat at sea.</p>", "<p><a href=\"/b\">A boat</a> at sea.</p>",
    "<p><em>A boat at sea.</em></p>",
  ])
  func `keeps a paragraph beside a picture, a link or an emphasis`(html: String) {
    #expect(excerpt(html + "<p>And more.</p>") == "A boat at sea. And more.")
  }

  @Test func `keeps everything where nothing else is left`() {
    #expect(excerpt("<p>By Ada Example</p><p>March 3, 2025</p>") == "By Ada Example March 3, 2025")
    #expect(excerpt("<div><img src=\"a.jpg\"><p>A boat.</p></div>") == "A boat.")
  }

  @Test func `keeps a list of links`() {
    let links = (1...12).map { "<li><a href=\"/\($0)\">Part \($0)</a></li>" }.joined()
    #expect(excerpt("<ul>\(links)</ul><p>That is all.</p>").hasPrefix("Part 1 Part 2"))
  }

  @Test func `keeps a box that is more than a caption`() {
    let text = String(repeating: "A sentence of the text. ", count: 40)
    let html = "<div><img src=\"a.jpg\"><p>\(text)</p></div><p>The end.</p>"
    #expect(excerpt(html).hasPrefix("A sentence of the text."))
  }
}
