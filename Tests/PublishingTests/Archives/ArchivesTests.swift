import Diagnostics
import FeedFormats
import LibXML
import TestSupport
import Testing

@testable import Publishing

/// What becomes of entries that leave a feed with archives, over several runs.
@Suite struct ArchivesTests: ArchivedSites {
  private static let crawled: [(String, FeedFormat)] = [
    ("atom.xml", .atom), ("rss.xml", .rss), ("feed.json", .json),
  ]

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
    // When it is back, readers see it in the feed: nobody looks for it in an archive.
    try post(7, on: site)
    _ = try site.build()
    let back = try FeedCrawler(site, from: "atom.xml", as: .atom)
    #expect(back.documents[0].items.contains { $0.title == "T7" })
    #expect(back.archives == after.archives)
    #expect(back.ids.count == 47)
  }

  @Test func `a new post with an old date is in the feed before it goes to an archive`() throws {
    let site = try site(posts: 10)
    _ = try site.build()
    try site.post("oldest.md", date: "2020-01-01", title: "Oldest")
    _ = try site.build()
    #expect(try site.items().contains { $0.title == "Oldest" })
    #expect(try FeedCrawler(site, from: "atom.xml", as: .atom).ids.count == 11)
  }
}
