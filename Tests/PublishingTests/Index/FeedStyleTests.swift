import Testing

@testable import Publishing

@Suite struct FeedStyleTests {
  private func style(_ language: String) -> String {
    String(decoding: FeedStyle(phrases: .matching(language)).bytes, as: UTF8.self)
  }

  @Test func `the sheet says how to subscribe, in the site's language and direction`() {
    #expect(style("zh-Hans").contains("content: \"这是供阅读器使用的订阅源。"))
    #expect(style("zh-Hans").contains("direction: ltr;"))
    #expect(style("ar").contains("direction: rtl;"))
  }

  @Test func `it bears the mark of feedgen`() {
    #expect(style("en").hasPrefix("/* Made by feedgen; changes are overwritten. */\n"))
    #expect(IndexPublisher.isOurs(Array(style("en").utf8)))
  }

  @Test func `bodies are hidden, titles and dates are shown`() {
    #expect(style("en").contains("rss *, feed * { display: none; }"))
    #expect(style("en").contains("item > title, item > pubDate,"))
  }

  @Test(arguments: ["en", "fr", "he"])
  func `every brace, bracket and quote is closed`(language: String) {
    let text = style(language)
    #expect(text.count { $0 == "{" } == text.count { $0 == "}" })
    #expect(text.count { $0 == "(" } == text.count { $0 == ")" })
    #expect(text.count { $0 == "\"" }.isMultiple(of: 2))
  }

  @Test func `a phrase cannot end its string`() {
    let phrases = IndexPhrases(
      language: "en",
      feeds: "",
      invitation: "",
      notice: #"a "b" \c"#,
      list: "",
      whole: "",
      summaries: ""
    )
    let text = String(decoding: FeedStyle(phrases: phrases).bytes, as: UTF8.self)
    #expect(text.contains(#"content: "a \"b\" \\c";"#))
  }
}
