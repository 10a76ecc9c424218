import Testing

@testable import Publishing

@Suite struct IndexPhrasesTests {
  @Test(arguments: [
    ("de-AT", "de"), ("DE", "de"), ("zh", "zh-Hans"), ("zh-CN", "zh-Hans"), ("zh-TW", "zh-Hant"),
    ("zh-Hant-HK", "zh-Hant"), ("zh-Hans-HK", "zh-Hans"), ("ar-EG", "ar"), ("en-GB", "en"),
    ("tlh", "en"), ("x-private", "en"),
  ])
  func `a language has its phrases, any other those of English`(tag: String, expected: String) {
    #expect(IndexPhrases.matching(tag).language == expected)
  }

  @Test func `a site that names no language is spoken for in English`() {
    #expect(IndexPhrases.matching(nil) == .english)
    #expect(IndexPhrases.matching("") == .english)
  }

  @Test(arguments: [IndexPhrases.english] + IndexPhrases.translations)
  func `no language lacks a phrase, and those are from right to left that are written so`(
    phrases: IndexPhrases
  ) {
    let texts = [
      phrases.feeds, phrases.invitation, phrases.notice, phrases.list, phrases.whole,
      phrases.summaries,
    ]
    #expect(Set(texts).count == texts.count)
    #expect(texts.allSatisfy { !$0.isEmpty })
    #expect(phrases.isRightToLeft == ["ar", "he"].contains(phrases.language))
    #expect(phrases.list.contains("OPML"))
  }
}
