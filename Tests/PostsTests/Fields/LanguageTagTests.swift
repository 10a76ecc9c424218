import Posts
import Testing

struct LanguageTagTests {
  @Test(arguments: [
    "en", "EN", "de", "pt-BR", "zh-Hans", "zh-Hans-CN", "zh-cmn-Hans-CN", "es-419", "de-CH-1901",
    "sl-rozaj-biske", "sr-Latn-RS",
    "en-a-bbb-x-a", "x-whatever", "de-1996", "zh-yue-HK", "en-US-u-islamcal", "ast", "abcdefgh",
  ])
  func `well-formed tags are tags`(text: String) {
    #expect(LanguageTag.isWellFormed(text))
  }

  @Test(arguments: [
    "", "e", "zh_CN", "English (UK)", "en-", "-en", "en--US", "en-a", "x", "en-x", "123",
    "de-419-DE", "a-DE", "ar-a-b-cde",
    "toolonglanguage", "en-toolongsubtag", "日本語", "en US", "en-US-GB", "de-12",
  ])
  func `everything else is none`(text: String) {
    #expect(!LanguageTag.isWellFormed(text))
  }
}
