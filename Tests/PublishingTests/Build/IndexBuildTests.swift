import Diagnostics
import FeedFormats
import TestSupport
import Testing

@testable import Publishing

/// What runs do with the files beside the feeds.
@Suite struct IndexBuildTests {
  private static let files = ["index.html", "feed.css", "feeds.opml"]

  private func site() throws -> TemporarySite {
    let site = try TemporarySite(
      PublishingTests.site(#""index": true"#, inSite: #""language": "en""#)
    )
    for number in 1...5 { try site.post("\(number).md") }
    return site
  }

  @Test func `a run writes them once, and feeds name the style sheet by its public URL`() throws {
    let site = try site()
    let (report, diagnostics) = try site.build()
    #expect(diagnostics.items.map(\.message) == [])
    #expect(report.files.map(\.path) == Self.files.map { site.folder.path("feeds/\($0)") })
    #expect(report.files.map(\.outcome) == [.written, .written, .written])
    #expect(report.lines(all: false).count == 6)
    #expect(report.summary == "5 posts; 2 feeds: 2 written")
    for feed in ["rss.xml", "atom.xml"] {
      let lines = site.folder.text("feeds/\(feed)")?.split(separator: "\n") ?? []
      #expect(
        lines.dropFirst().first
          == #"<?xml-stylesheet type="text/css" href="https://example.org/blog/feed.css"?>"#
      )
    }
    for file in Self.files { try site.folder.setTime(1000, of: "feeds/\(file)") }
    #expect(try site.build().report.files.allSatisfy { $0.outcome == .unchanged })
    for file in Self.files { #expect(try site.folder.time(of: "feeds/\(file)") == 1000) }
  }

  @Test func `posts and what is asked of one run do not change them`() throws {
    var site = try site()
    _ = try site.build()
    try site.post("more.md")
    site.options.formats = [.json]
    site.options.limit = 1
    #expect(try site.build().report.files.allSatisfy { $0.outcome == .unchanged })
  }

  @Test func `a dry run says what it would do, and standard output has the feed alone`() throws {
    var site = try site()
    site.options.isDryRun = true
    #expect(
      try site.build().report.files.map(\.outcome) == [.wouldChange, .wouldChange, .wouldChange]
    )
    site.options.isDryRun = false
    site.options.writesToStandardOutput = true
    site.options.formats = [.atom]
    #expect(try site.build().report.files.isEmpty)
    #expect(site.folder.names() == ["config.json", "posts"])
  }

  @Test func `a file of somebody else stays, and the feeds are published`() throws {
    let site = try site()
    try site.folder.write("feeds/index.html", "<h1>My home page</h1>")
    let (report, diagnostics) = try site.build()
    #expect(diagnostics.items.map(\.code) == [.foreignFile])
    #expect(report.files.map(\.outcome) == [.refused, .written, .written])
    #expect(report.feeds.map(\.outcome) == [.written, .written])
    #expect(site.folder.text("feeds/index.html") == "<h1>My home page</h1>")
  }

  @Test func `they stay as they are where the feeds have to`() throws {
    let site = try site()
    _ = try site.build()
    let before = site.folder.text("feeds/feeds.opml")
    for number in 1...5 { try site.post("\(number).md", "guid: urn:example:\(number)") }
    try site.folder.write(
      "config.json",
      PublishingTests.site(#""index": true"#, inSite: #""language": "en-GB""#)
    )
    let report = try site.build().report
    #expect(report.feeds.map(\.outcome) == [.refused, .refused])
    #expect(report.files.map(\.outcome) == [.refused, .unchanged, .refused])
    #expect(site.folder.text("feeds/feeds.opml") == before)
  }

  @Test func `one that is no longer configured is reported, and pruned if asked`() throws {
    var site = try site()
    _ = try site.build()
    try site.folder.write(
      "config.json",
      PublishingTests.site(#""index": {"html": false}"#, inSite: #""language": "en""#)
    )
    let stale = try site.build().diagnostics.items
    #expect(stale.map(\.code) == [.staleFeed, .staleFeed])
    #expect(
      stale.map(\.file) == ["feeds.opml", "index.html"].map { site.folder.path("feeds/\($0)") }
    )
    site.options.prunes = true
    #expect(try site.build().diagnostics.items.map(\.code) == [.removedFeed, .removedFeed])
    #expect(site.folder.names(in: "feeds") == ["atom.xml", "feed.css", "rss.xml"])
    #expect(try site.build().diagnostics.items.isEmpty)
  }
}
