import Diagnostics
import FeedFormats
import LibXML
import TestSupport
import Testing

@testable import Publishing

/// What becomes of entries that leave a feed with archives, over several runs.
@Suite struct ArchivesTests {
  private static let three = ["rss", "atom", "json"]
    .map { #"{"format": "\#($0)", "limit": 10, "archive": true}"# }.joined(separator: ", ")

  private static let crawled: [(String, FeedFormat)] = [
    ("atom.xml", .atom), ("rss.xml", .rss), ("feed.json", .json),
  ]

  /// A site with feeds of ten entries, and so many posts, a day each.
  private func site(
    posts count: Int,
    feeds: String = Self.three
  ) throws -> TemporarySite {
    let site = try TemporarySite(
      PublishingTests.site(
        #""index": false, "feeds": [\#(feeds)]"#,
        inSite: #""language": "en""#
      )
    )
    for day in 0..<count { try post(day, on: site) }
    return site
  }

  private func post(
    _ day: Int,
    on site: TemporarySite,
    _ more: String = "",
    name: String = "",
    body: String = "Text.\n"
  ) throws {
    let date = "2024-\(two(1 + day / 28))-\(two(1 + day % 28))T00:00:00Z"
    try site.post(
      "\(name)\(day).md",
      date: date,
      title: "T\(day)",
      more,
      body: body
    )
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

  private func atom(_ site: TemporarySite, _ path: String = "atom.xml") throws -> XMLElement {
    try XMLParser.parse(Array(try #require(site.folder.text("feeds/\(path)")).utf8))
  }

  @Test(arguments: crawled)
  func `who follows the links gets every entry once`(path: String, format: FeedFormat) throws {
    let site = try site(posts: 47)
    let (report, diagnostics) = try site.build()
    #expect(diagnostics.items.map(\.message) == [])
    #expect(report.feeds.map(\.outcome) == [.written, .written, .written])
    let crawler = try FeedCrawler(site, from: path, as: format)
    #expect(crawler.documents.map(\.items.count) == [7, 5, 5, 5, 5, 5, 5, 5, 5])
    #expect(crawler.ids.count == 47)
    #expect(Set(crawler.ids).count == 47)
    #expect(Set(crawler.documents.map(\.id)).count == 1)
    let titles = crawler.documents.flatMap { $0.items.map(\.title) }
    #expect(titles == (0..<47).reversed().map { "T\($0)" })
  }

  @Test func `documents say what they are and where the others are`() throws {
    let site = try site(posts: 17)
    _ = try site.build()
    let base = "https://example.org/blog/"
    let main = try atom(site)
    #expect(FeedCrawler.links(main)["prev-archive"] == base + "atom-archive-2.xml")
    #expect(FeedCrawler.links(main)["current"] == nil)
    #expect(!main.elements.contains { $0.name == "archive" || $0.name == "complete" })
    for (number, before, after) in [(1, nil, 2), (2, 1, nil)] as [(Int, Int?, Int?)] {
      let archive = try atom(site, "atom-archive-\(number).xml")
      let links = FeedCrawler.links(archive)
      #expect(links["self"] == base + "atom-archive-\(number).xml")
      #expect(links["current"] == base + "atom.xml")
      #expect(links["prev-archive"] == before.map { base + "atom-archive-\($0).xml" })
      #expect(links["next-archive"] == after.map { base + "atom-archive-\($0).xml" })
      let mark = archive.elements.first { $0.name == "archive" }
      #expect(mark?.namespace == "http://purl.org/syndication/history/1.0")
    }
    let rss = try atom(site, "rss-archive-1.xml")
    let channel = try #require(rss.elements.first { $0.name == "channel" })
    #expect(channel.elements.contains { $0.name == "archive" })
    let json = try #require(site.folder.text("feeds/feed-archive-2.json"))
    #expect(json.contains(#""feed_url": "https://example.org/blog/feed-archive-2.json""#))
    #expect(json.contains(#""next_url": "https://example.org/blog/feed-archive-1.json""#))
  }

  @Test func `a feed that has all there is says so`() throws {
    let site = try site(posts: 10)
    _ = try site.build()
    #expect(try atom(site).elements.contains { $0.name == "complete" })
    #expect(FeedCrawler.links(try atom(site))["prev-archive"] == nil)
    #expect(site.folder.names(in: "feeds") == ["atom.xml", "feed.json", "rss.xml"])
    try post(10, on: site)
    _ = try site.build()
    #expect(try !atom(site).elements.contains { $0.name == "complete" })
    #expect(try site.items().count == 6)
  }

  @Test(arguments: crawled)
  func `new posts change no archive but for the link of the last`(
    path: String,
    format: FeedFormat
  ) throws {
    let site = try site(posts: 47)
    _ = try site.build()
    let before = try FeedCrawler(site, from: path, as: format)
    for day in 47..<77 { try post(day, on: site) }
    // A post with the date of an archived one, and one that is older than all.
    try post(3, on: site, name: "late-")
    try site.post("oldest.md", date: "2020-01-01T00:00:00Z", title: "Oldest")
    let diagnostics = try site.build().diagnostics
    #expect(diagnostics.items.map(\.message) == [])
    let after = try FeedCrawler(site, from: path, as: format)
    #expect(after.ids.count == 79)
    #expect(Set(after.ids).count == 79)
    for (path, bytes) in before.archives where !path.contains("archive-8.") || format == .json {
      #expect(after.archives[path] == bytes, "\(path)")
    }
    if format == .json { return }
    let link = Array("next-archive".utf8)
    let last = try #require(after.archives.first { $0.key.contains("archive-8.") }?.value)
    #expect(String(decoding: last, as: UTF8.self).contains(String(decoding: link, as: UTF8.self)))
  }

  @Test func `a second run touches nothing, and a run without the ledger writes the same`() throws {
    let site = try site(posts: 47)
    let first = try site.build().report
    #expect(
      first.feeds[1].line.hasSuffix("bytes, written; 8 archives with 40 entries: 8 written")
    )
    let before = try Self.crawled.map { try FeedCrawler(site, from: $0.0, as: $0.1).archives }
    let second = try site.build().report
    #expect(second.summary == "47 posts; 3 feeds: 3 unchanged")
    #expect(second.feeds[0].line.hasSuffix("unchanged; 8 archives with 40 entries: 8 unchanged"))
    // The next posts would have gone elsewhere, were the archives not read back.
    try site.post("old.md", date: "2020-01-01T00:00:00Z")
    try site.folder.remove(".feedgen/ledger.jsonl")
    _ = try site.build()
    let after = try Self.crawled.map { try FeedCrawler(site, from: $0.0, as: $0.1).archives }
    #expect(after == before)
  }

  @Test
  func `an edited entry is new in its archive and in the feed, until it goes to a later archive`()
    throws
  {
    let site = try site(posts: 17)
    _ = try site.build()
    let before = try FeedCrawler(site, from: "atom.xml", as: .atom)
    try post(2, on: site, "updated: 2024-06-01T00:00:00Z", body: "Better text.\n")
    _ = try site.build()
    let edited = try FeedCrawler(site, from: "atom.xml", as: .atom)
    #expect(edited.documents.map(\.items.count) == [8, 5, 5])
    #expect(edited.archives["atom-archive-2.xml"] == before.archives["atom-archive-2.xml"])
    for document in [edited.documents[0], edited.documents[2]] {
      let item = try #require(document.items.first { $0.title == "T2" })
      #expect(item.updated == (try moment("2024-06-01T00:00:00Z")))
    }
    #expect(site.folder.text("feeds/atom-archive-1.xml")?.contains("Better text.") == true)
    // Ten more: the older ones go first, the edited one after them.
    for day in 200..<210 { try post(day, on: site) }
    _ = try site.build()
    let after = try FeedCrawler(site, from: "atom.xml", as: .atom)
    #expect(Set(after.ids).count == 27)
    let homes = after.documents.filter { $0.items.contains { $0.title == "T2" } }.map(\.path)
    #expect(homes == ["atom-archive-4.xml"])
  }

  @Test func `a correction that its author does not call an edit stays in its archive`() throws {
    let site = try site(posts: 17)
    _ = try site.build()
    try post(2, on: site, body: "A typo less.\n")
    _ = try site.build()
    let crawler = try FeedCrawler(site, from: "atom.xml", as: .atom)
    #expect(crawler.documents.map(\.items.count) == [7, 5, 5])
    #expect(site.folder.text("feeds/atom-archive-1.xml")?.contains("A typo less.") == true)
  }

  @Test func `a post that is gone leaves its archive, and the feed says so`() throws {
    var site = try site(posts: 47)
    _ = try site.build()
    let before = try FeedCrawler(site, from: "atom.xml", as: .atom)
    try site.folder.remove("posts/7.md")
    site.now = "2025-06-02T00:00:00Z"
    _ = try site.build()
    let after = try FeedCrawler(site, from: "atom.xml", as: .atom)
    #expect(after.documents.map(\.items.count) == [7, 5, 5, 5, 5, 5, 5, 4, 5])
    for (path, bytes) in before.archives where path != "atom-archive-2.xml" {
      #expect(after.archives[path] == bytes, "\(path)")
    }
    #expect(try atom(site).elements.contains { $0.name == "deleted-entry" })
    #expect(try !atom(site, "atom-archive-2.xml").elements.contains { $0.name == "deleted-entry" })
    try post(7, on: site)
    _ = try site.build()
    #expect(try FeedCrawler(site, from: "atom.xml", as: .atom).archives == before.archives)
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
    #expect(String(decoding: bytes, as: UTF8.self) == site.folder.text("feeds/atom.xml"))
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
