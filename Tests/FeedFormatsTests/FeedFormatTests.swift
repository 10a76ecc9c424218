import FeedFormats
import Testing

@Suite struct FeedFormatTests {
  @Test func `has the names of the configuration`() {
    #expect(FeedFormat.allCases.map(\.rawValue) == ["rss", "atom", "json"])
  }

  @Test func `has default paths`() {
    #expect(FeedFormat.allCases.map(\.defaultPath) == ["rss.xml", "atom.xml", "feed.json"])
  }

  @Test func `has registered media types`() {
    let types = ["application/rss+xml", "application/atom+xml", "application/feed+json"]
    #expect(FeedFormat.allCases.map(\.mediaType) == types)
  }
}
