import Diagnostics
import FeedFormats
import TestSupport
import Testing

@testable import Publishing

/// Which posts feeds take, in which order.
@Suite struct FeedSelectionTests {
  private func site(_ feed: String) throws -> TemporarySite {
    let keys = #""feeds": [{"format": "atom", \#(feed)}]"#
    let site = try TemporarySite(PublishingTests.site(keys, inSite: #""language": "en""#))
    try site.post("1.md", date: "2025-01-01", title: "beta", "tags: a\nupdated: 2025-05-01")
    try site.post("2.md", date: "2025-03-01", title: "Alpha", "tags: b")
    try site.post("3.md", date: "2025-05-20", title: "Gamma", "tags: [a, b]")
    return site
  }

  /// The last parts of the entries' links, in the order of the feed.
  private func entries(_ feed: String) throws -> [String] {
    let site = try site(feed)
    _ = try site.build()
    return try site.items().map { String($0.link.split(separator: "/").last ?? "") }
  }

  @Test(arguments: [
    (#""where": "tag:a""#, ["3", "1"]), (#""where": "tag:a and not tag:b""#, ["1"]),
    (#""maxAge": "100d""#, ["3", "2"]), (#""maxAge": "100d", "where": "tag:a""#, ["3"]),
    (#""sort": "oldest""#, ["1", "2", "3"]), (#""sort": "oldest", "limit": 2"#, ["1", "2"]),
    (#""sort": "newest", "limit": 2"#, ["3", "2"]), (#""sort": "title""#, ["2", "1", "3"]),
    (#""sort": "updated""#, ["3", "1", "2"]), (#""limit": 1, "where": "tag:b""#, ["3"]),
  ])
  func `a feed takes what it says, in its order`(feed: String, expected: [String]) throws {
    #expect(try entries(feed) == expected)
  }

  @Test func `a broken post is replaced in each feed by the next that the feed takes`() throws {
    let keys = #"""
      "feeds": [{"format": "atom", "where": "tag:a", "limit": 2}, {"format": "rss", "where": "tag:b", "limit": 2}]
      """#
    let site = try TemporarySite(PublishingTests.site(keys, inSite: #""language": "en""#))
    let long = String(repeating: "word ", count: 2_100_000)
    try site.post("1.md", date: "2025-01-05", "tags: [a, b]", body: long)
    try site.post("2.md", date: "2025-01-04", "tags: a")
    try site.post("3.md", date: "2025-01-03", "tags: b")
    try site.post("4.md", date: "2025-01-02", "tags: [a, b]")
    let (report, diagnostics) = try site.build()
    #expect(report.feeds.map(\.entries) == [2, 2])
    #expect(diagnostics.items.filter { $0.code == .oversizedEntry }.count == 1)
  }

  @Test func `the last change that the ledger knows counts where posts are sorted by it`() throws {
    let keys = #""updates": "auto", "feeds": [{"format": "atom", "sort": "updated", "limit": 1}]"#
    var site = try TemporarySite(PublishingTests.site(keys, inSite: #""language": "en""#))
    try site.post("1.md", date: "2025-01-01", body: String(repeating: "one ", count: 100))
    try site.post("2.md", date: "2025-03-01")
    _ = try site.build()
    #expect(try site.items().map(\.link) == ["https://example.org/blog/2"])
    try site.post("1.md", date: "2025-01-01", body: String(repeating: "two ", count: 100))
    site.now = "2025-06-02T00:00:00Z"
    _ = try site.build()
    #expect(try site.items().map(\.link) == ["https://example.org/blog/1"])
  }

  @Test(arguments: [#""maxAge": "10d""#, #""where": "age<10d""#])
  func `a feed whose entries grow too old may shrink and be empty`(feed: String) throws {
    let keys = #""feeds": [{"format": "atom", \#(feed)}]"#
    var site = try TemporarySite(PublishingTests.site(keys, inSite: #""language": "en""#))
    for day in 10...29 { try site.post("\(day).md", date: "2025-05-\(day)") }
    site.now = "2025-05-30T00:00:00Z"
    _ = try site.build()
    for (now, count) in [("2025-06-06T12:00:00Z", 2), ("2025-07-01T00:00:00Z", 0)] {
      site.now = now
      let (report, diagnostics) = try site.build()
      #expect(report.feeds.map(\.entries) == [count])
      #expect(report.feeds.map(\.outcome) == [.written], "\(diagnostics.items.map(\.message))")
    }
  }

  @Test func `a format that is asked for never takes the path of another feed`() throws {
    let keys = #""feeds": [{"format": "rss", "path": "atom.xml"}]"#
    var site = try TemporarySite(PublishingTests.site(keys, inSite: #""language": "en""#))
    try site.post("a.md")
    _ = try site.build()
    site.options.formats = [.atom, .json]
    let (report, diagnostics) = try site.build()
    #expect(report.feeds.map(\.path.count) == [site.folder.path("feeds/feed.json").count])
    #expect(diagnostics.items.map(\.code) == [.duplicateFeedPath])
    #expect(site.folder.text("feeds/atom.xml")?.contains("<rss") == true)
  }

  @Test func `standard output takes one feed, whatever a series makes`() throws {
    var site = try site(#""path": ":tag.xml", "each": "tag""#)
    site.options.writesToStandardOutput = true
    #expect(throws: PublishingFailure.notOneFeed(paths: ["a.xml", "b.xml"])) { try site.build() }
  }
}
