import Diagnostics
import FeedFormats
import FileSystem
import LibXML
import TestSupport
import Testing

@testable import Publishing

/// What becomes of archives in runs of other kinds: with errors, other configurations, lost ledgers, typed options.
@Suite struct ArchivesOfRunsTests: ArchivedSites {
  @Test func `only a feed that has all there is says so`() throws {
    var site = try site(posts: 8)
    _ = try site.build()
    #expect(try atom(site).elements.contains { $0.name == "complete" })
    site.options.limit = 3
    _ = try site.build()
    #expect(try !atom(site).elements.contains { $0.name == "complete" })
    site.options.limit = nil
    try site.folder.write("posts/bad.md", "---\ndate: nonsense\n---\nText.\n")
    _ = try site.build()
    #expect(try site.items().count == 8)
    #expect(try !atom(site).elements.contains { $0.name == "complete" })
  }

  @Test func `a post without an entry goes to no archive, and is new when it has one`() throws {
    let site = try site(posts: 19)
    _ = try site.build()
    let archives = try FeedCrawler(site, from: "atom.xml", as: .atom).archives
    #expect(archives.count == 2)
    let long = "<pre>" + String(repeating: "long ", count: 2_000_001) + "</pre>"
    try site.folder.write("posts/broken.html", "---\ntitle: B\ndate: 2020-01-01\n---\n\(long)\n")
    _ = try site.build()
    #expect(try FeedCrawler(site, from: "atom.xml", as: .atom).archives == archives)
    try site.folder.write("posts/broken.html", "---\ntitle: B\ndate: 2020-01-01\n---\nShort.\n")
    _ = try site.build()
    #expect(try site.items().contains { $0.title == "B" })
  }

  @Test func `standard output makes no archives that nobody writes`() throws {
    var site = try site(posts: 17)
    site.options.writesToStandardOutput = true
    site.options.formats = [.atom]
    let bytes = try #require(try site.build().report.standardOutput)
    let text = String(decoding: bytes.array, as: UTF8.self)
    #expect(!text.contains("prev-archive") && !text.contains("fh:complete"))
    #expect(PublishedFeed(reading: bytes, as: .atom)?.items.count == 10)
  }

  @Test func `archives that keep their paths outlive others of the same name`() throws {
    var site = try site(posts: 17, feeds: #"{"format": "atom", "limit": 10, "archive": true}"#)
    _ = try site.build()
    let feeds =
      #"{"format": "atom", "limit": 10}, {"format": "atom", "path": "atom-archive-1.xml"}"#
    try site.folder.write(
      "config.json",
      PublishingTests.site(#""index": false, "feeds": [\#(feeds)]"#, inSite: #""language": "en""#)
    )
    site.options.acceptsRepublish = true
    site.options.prunes = true
    _ = try site.build()
    #expect(site.folder.names(in: "feeds") == ["atom-archive-1.xml", "atom.xml"])
  }

  @Test func `a feed whose ledger is ahead of its files is no flood`() throws {
    var site = try site(posts: 30, feeds: #"{"format": "atom", "limit": 30, "archive": true}"#)
    _ = try site.build()
    try site.folder.write(
      "config.json",
      PublishingTests.site(
        #""index": false, "feeds": [{"format": "atom", "limit": 15, "archive": true}]"#,
        inSite: #""language": "en""#
      )
    )
    site.options.output = site.folder.path("preview")
    _ = try site.build()
    site.options.output = nil
    #expect(try site.build().report.feeds.map(\.outcome) == [.written])
    #expect(try FeedCrawler(site, from: "atom.xml", as: .atom).ids.count == 30)
  }

  @Test func `an edited entry is still new after the ledger was lost`() throws {
    let site = try site(posts: 17)
    _ = try site.build()
    try post(2, on: site, "updated: 2024-06-01T00:00:00Z", body: "Better text.\n")
    _ = try site.build()
    try site.folder.remove(".feedgen/ledger.jsonl")
    _ = try site.build()
    #expect(try site.items().contains { $0.title == "T2" })
  }

  @Test func `a limit that was typed makes no archives`() throws {
    var site = try site(posts: 17)
    _ = try site.build()
    let ledger = site.folder.text(".feedgen/ledger.jsonl")
    site.options.limit = 2
    site.options.acceptsRepublish = true
    _ = try site.build()
    #expect(try site.items().count == 2)
    #expect(site.folder.text(".feedgen/ledger.jsonl") == ledger)
    site.options.limit = nil
    _ = try site.build()
    #expect(try FeedCrawler(site, from: "atom.xml", as: .atom).ids.count == 17)
  }

  @Test func `standard output gets the document to subscribe to`() throws {
    var site = try site(posts: 17)
    _ = try site.build()
    site.options.writesToStandardOutput = true
    site.options.formats = [.atom]
    let bytes = try #require(try site.build().report.standardOutput)
    #expect(String(decoding: bytes.array, as: UTF8.self) == site.folder.text("feeds/atom.xml"))
  }

  @Test func `an archive does not take the place of another file, and its feed waits for it`()
    throws
  {
    let site = try site(posts: 17)
    try site.folder.write("feeds/atom-archive-2.xml", "mine")
    let (report, diagnostics) = try site.build()
    #expect(diagnostics.items.map(\.code) == [.foreignFile])
    #expect(report.feeds.map(\.outcome) == [.written, .refused, .written])
    #expect(site.folder.text("feeds/atom-archive-2.xml") == "mine")
    #expect(site.folder.names(in: "feeds").contains("atom.xml") == false)
    #expect(site.folder.names(in: "feeds").contains("atom-archive-1.xml") == false)
    #expect(site.folder.text(".feedgen/ledger.jsonl")?.contains("atom.xml") == false)
    try site.folder.remove("feeds/atom-archive-2.xml")
    #expect(try site.build().report.feeds[1].outcome == .written)
  }

  @Test func `an archive that another feed has the path of is an error`() throws {
    let feeds = #"""
      {"format": "atom", "limit": 10, "archive": true},
      {"format": "atom", "path": "atom-archive-1.xml", "limit": 3}
      """#
    let site = try site(posts: 17, feeds: feeds)
    let (report, diagnostics) = try site.build()
    #expect(diagnostics.items.map(\.code) == [.duplicateFeedPath])
    #expect(diagnostics.items.first?.file == site.folder.path("feeds/atom-archive-1.xml"))
    #expect(report.feeds.map(\.entries) == [10, 3])
    #expect(try FeedCrawler.links(atom(site))["prev-archive"] == nil)
  }

  @Test func `archives that are no longer wanted are told of, and removed when asked`() throws {
    var site = try site(posts: 17, feeds: #"{"format": "atom", "limit": 10, "archive": true}"#)
    _ = try site.build()
    try site.folder.write(
      "config.json",
      PublishingTests.site(
        #""index": false, "feeds": [{"format": "atom", "limit": 10}]"#,
        inSite: #""language": "en""#
      )
    )
    for _ in 0..<2 {
      let told = try site.build().diagnostics.items
      #expect(told.map(\.code) == [.staleFeed, .staleFeed])
      #expect(told.map(\.file).first == site.folder.path("feeds/atom-archive-1.xml"))
    }
    #expect(try site.items().count == 10)
    site.options.prunes = true
    #expect(try site.build().diagnostics.items.map(\.code) == [.removedFeed, .removedFeed])
    #expect(site.folder.names(in: "feeds") == ["atom.xml"])
    #expect(site.folder.text(".feedgen/ledger.jsonl")?.contains("archives") == false)
    site.options.prunes = false
    #expect(try site.build().diagnostics.items.map(\.code) == [])
  }

  @Test func `a feed of a series has archives of its own`() throws {
    let feeds = #"""
      {"format": "atom", "each": "tag", "path": "tags/:tag.xml", "limit": 4, "archive": true}
      """#
    let site = try site(posts: 0, feeds: feeds)
    for day in 0..<9 {
      try post(day, on: site, "tags: [swift, \(day % 2 == 0 ? "a" : "swift-archive-1")]")
    }
    let diagnostics = try site.build().diagnostics
    #expect(diagnostics.items.filter { $0.severity == .error }.map(\.message) == [])
    let names = site.folder.names(in: "feeds/tags")
    #expect(names.filter { $0.hasPrefix("swift-archive-1") }.count == 2)
    #expect(
      names.filter { !$0.hasPrefix("swift-archive-1-") } == [
        "a-archive-1.xml", "a.xml", "swift-archive-1.xml", "swift-archive-2.xml",
        "swift-archive-3.xml", "swift.xml",
      ]
    )
    #expect(try FeedCrawler(site, from: "tags/swift.xml", as: .atom).ids.count == 9)
  }
}
