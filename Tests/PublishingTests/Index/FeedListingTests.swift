import FeedModel
import Testing

@testable import Publishing

/// Which feeds are one to those who subscribe.
@Suite struct FeedListingTests {
  private func listings(_ feeds: String, _ more: String = "") throws -> [FeedListing] {
    FeedListing.all(of: try sampleConfiguration(#""feeds": [\#(feeds)]\#(more)"#))
  }

  private func paths(_ feeds: String, _ more: String = "") throws -> [[String]] {
    try listings(feeds, more).map { $0.forms.map(\.settings.path) }
  }

  @Test func `one feed in three formats is one, and Atom comes first, then RSS`() throws {
    let found = try paths(#"{"format": "json"}, {"format": "rss"}, {"format": "atom"}"#)
    #expect(found == [["atom.xml", "rss.xml", "feed.json"]])
  }

  @Test func `the number of entries and what stands around them make no other feed`() throws {
    let found = try paths(
      #"""
      {"format": "rss", "limit": 10, "ttl": 60, "footer": "<p>a</p>"},
      {"format": "atom", "limit": 20, "mode": "content"}
      """#
    )
    #expect(found == [["atom.xml", "rss.xml"]])
  }

  @Test func `a feed of other posts is another one, and is listed by its title`() throws {
    let feeds = #"""
      {"format": "rss"}, {"format": "rss", "path": "s.xml", "where": "tag:swift", "title": "On Swift"},
      {"format": "atom", "path": "s.atom", "where": "tag:swift", "title": "On Swift", "maxBytes": 9000}
      """#
    #expect(try paths(feeds) == [["rss.xml"], ["s.atom", "s.xml"]])
    #expect(try listings(feeds).last?.name == "On Swift")
  }

  @Test func `a feed of summaries is another one`() throws {
    let feeds = #"""
      {"format": "rss"}, {"format": "atom", "mode": "summary"},
      {"format": "rss", "path": "short.xml", "mode": "summary"}
      """#
    #expect(try paths(feeds) == [["rss.xml"], ["atom.xml", "short.xml"]])
    #expect(try listings(feeds).map(\.isOfSummaries) == [false, true])
    let all = try paths(feeds, #", "content": {"mode": "summary"}"#)
    #expect(all == [["atom.xml", "rss.xml"], ["short.xml"]])
  }

  @Test func `a second feed of one format is another one, and its name says where it is`() throws {
    let found = try listings(#"{"format": "rss"}, {"format": "rss", "path": "a/more.xml"}"#)
    #expect(found.map(\.name) == ["T", "T (a/more.xml)"])
    #expect(found.map(\.title) == ["T", "T"])
  }

  @Test func `addresses are public ones`() throws {
    let configuration = try sampleConfiguration(
      #""feeds": [{"format": "rss", "path": "a b/é.xml"}]"#,
      inSite: #""feedsURL": "https://feeds.example.org/x""#
    )
    #expect(
      FeedListing.all(of: configuration).map { $0.forms.map(\.url.text) }
        == [["https://feeds.example.org/x/a%20b/%C3%A9.xml"]]
    )
  }
}
