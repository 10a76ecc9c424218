import Testing

@testable import Markup

@Suite struct ExcerptEndingTests {
  private func excerpt(_ html: String) -> String {
    Excerpt(length: 200, title: nil).text(of: Array(html.utf8), upTo: nil)
  }

  @Test(arguments: [
    "<p><a href=\"/a\">Read more</a></p>", "<p><a>Read more »</a></p>",
    "<p>[Continue reading →]</p>",
    "<p><a>Continue reading <span>A Day in May</span></a></p>", "<p>阅读全文</p>",
    "<p><a>続きを読む</a></p>",
    "<div>(more…)</div>", "<p>Weiterlesen …</p>", "<p>더 보기</p>", "<p>Читать далее</p>",
    "<p>اقرأ المزيد</p>",
    "<p>อ่านต่อ</p>", "<p>The post <a>A Day</a> appeared first on <a>A Blog</a>.</p>",
  ])
  func `leaves out a last line that invites to read on`(html: String) {
    #expect(excerpt("<p>The text.</p>" + html) == "The text.")
  }

  @Test(arguments: [
    ("The text. Read more", "The text."), ("The text… Continue reading →", "The text…"),
    ("The text. [Read more…]", "The text."), ("正文。阅读全文 »", "正文。"), ("本文です。続きを読む", "本文です。"),
  ])
  func `leaves out an invitation behind the last sentence`(text: String, expected: String) {
    #expect(excerpt("<p>\(text)</p>") == expected)
  }

  @Test(arguments: [
    "I want to read more", "People should read more.", "There is no more", "It was more", "请阅读全文",
    "Readers of “Read more” know.",
  ])
  func `keeps words that are part of a sentence`(text: String) {
    #expect(excerpt("<p>A text.</p><p>\(text)</p>") == "A text. \(text)")
  }

  @Test func `looks only at the end of the body`() {
    let more = String(repeating: "<p>More text follows here.</p>", count: 100)
    #expect(excerpt("<p>Read more</p>" + more).hasPrefix("Read more More text"))
  }
}
