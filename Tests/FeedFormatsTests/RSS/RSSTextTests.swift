import Testing

@testable import FeedFormats

@Suite struct RSSTextTests {
  private func escaped(_ text: String) -> String {
    String(decoding: RSSText(text).bytes, as: UTF8.self)
  }

  @Test(arguments: [
    "AT&T", "R&D", "I <3 feeds", "a < b & c > d", "<", "&", "&;", "&#;", "&#x;", "&#xg;",
    "&nosuchname;", "]]>", "<>", "<1>", "🎉 العربية", "", "a=b&c=d",
  ])
  func `leaves alone what no reader takes for markup`(text: String) {
    #expect(escaped(text) == text)
  }

  @Test(arguments: [
    ("<head>", "&lt;head>"), ("</head>", "&lt;/head>"), ("<!-- a -->", "&lt;!-- a -->"),
    ("<?php", "&lt;?php"), ("a<B", "a&lt;B"), ("&lt;", "&amp;lt;"), ("&amp;lt;", "&amp;amp;lt;"),
    ("&#60;", "&amp;#60;"), ("&#x3C;", "&amp;#x3C;"), ("&copy 2025", "&amp;copy 2025"),
    ("&&lt;<<b", "&&amp;lt;<&lt;b"),
  ])
  func `escapes what a reader takes for markup`(text: String, expected: String) {
    #expect(escaped(text) == expected)
  }

  @Test func `sees markup that appears when a control character goes`() {
    let text = RSSText("<\u{8}b>&\u{0}lt;")
    #expect(String(decoding: text.bytes, as: UTF8.self) == "&lt;b>&amp;lt;")
    #expect(text.removedCount == 2)
  }
}
