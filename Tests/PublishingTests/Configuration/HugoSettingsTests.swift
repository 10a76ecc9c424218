import Diagnostics
import Posts
import TestSupport
import Testing

@testable import Publishing

/// What `posts.hugo` and `spelling` say, and what they may not.
struct HugoSettingsTests {
  private let zones = ZoneInfo(folder: "/nowhere")

  @Test func `everything of a Hugo site can be said in config.json`() throws {
    let configuration = try sampleConfiguration(
      #"""
      "posts": {"dialect": "hugo", "expired": true, "hugo": {
        "permalinks": [{"section": "post", "pattern": "/:slug/"}, {"section": "/", "pattern": "/:title/"}],
        "lowerCase": false, "removeAccents": true, "uglyURLs": true, "language": "fr",
        "dates": ["lastmod", ":filename"]}},
      "feeds": [{"format": "rss", "path": "tags/:tag/index.xml", "each": "tag", "spelling": "hugo", "sort": "weight"}]
      """#
    )
    let posts = configuration.posts
    #expect(posts.dialect == .hugo && posts.expired)
    #expect(posts.hugo.sections.map(\.name) == ["post", ""])
    #expect(posts.hugo.path == HugoPath(lowerCase: false, removesAccents: true))
    #expect(posts.hugo.uglyURLs)
    #expect(posts.conventions.defaultLanguage == "fr")
    #expect(posts.conventions.dateSources == [.field("lastmod"), .fileName])
    #expect(configuration.feeds[0].order == .weight)
    #expect(configuration.feeds[0].series?.path == posts.hugo.path)
  }

  @Test(arguments: [
    (#""posts": {"hugo": ①{"uglyURLs": true}}"#, DiagnosticCode.configurationValue),
    (#""posts": {"dialect": ①"hugoo"}"#, .configurationValue),
    (#""posts": {"dialect": "hugo", "hugo": {"dates": [①":git"]}}"#, .configurationValue),
    (
      #""posts": {"dialect": "hugo", "hugo": {"permalinks": [{"section": "a", "pattern": ①"/:tilte/"}]}}"#,
      .invalidPattern
    ),
    (#""posts": {"dialect": "hugo", "hugo": {"permalinks": [①{"section": "a"}]}}"#, .missingKey),
    (#""posts": {"dialect": "hugo", "hugo": {①"uglyUrls": true}}"#, .unknownKey),
    (#""feeds": [{"format": "rss", "spelling": ①"hugo"}]"#, .configurationValue),
  ])
  func `what means nothing is an error`(keys: String, code: DiagnosticCode) {
    let marked = MarkedText(site(keys))
    let reading = ConfigurationReading(marked.file(path: "config.json"), zones: zones)
    #expect(marked.mismatches(reading.diagnostics, expecting: [code]) == [])
    #expect(reading.configuration == nil)
  }
}
