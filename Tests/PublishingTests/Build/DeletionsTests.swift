import Diagnostics
import FeedFormats
import FeedRules
import FileSystem
import LibXML
import TestSupport
import Testing

@testable import Publishing

/// What feeds say of posts whose files are gone, over several runs at different times.
@Suite struct DeletionsTests {
  /// A site of so many posts that was built once.
  private func site(posts count: Int, _ keys: String = "") throws -> TemporarySite {
    var site = try TemporarySite(PublishingTests.site(keys, inSite: #""language": "en""#))
    for number in 0..<count { try write(number, on: site) }
    site.now = "2025-06-01T00:00:00Z"
    _ = try site.build()
    return site
  }

  private func write(_ number: Int, on site: TemporarySite, _ more: String = "") throws {
    let day = "2025-0\(1 + number / 28)-\(10 + number % 28 % 18)"
    try site.post("\(day)-post-\(number).md", date: day, title: "T\(number)", more)
  }

  private func path(_ number: Int) -> String {
    "posts/2025-0\(1 + number / 28)-\(10 + number % 28 % 18)-post-\(number).md"
  }

  /// The tombstones of the Atom feed after a run at a time: their ids and times.
  private func tombstones(
    _ site: inout TemporarySite,
    at now: String,
    _ feed: String = "atom.xml"
  ) throws -> [[String?]] {
    site.now = now
    _ = try site.build()
    let atom = try XMLParser.parse(Array(try #require(site.folder.text("feeds/\(feed)")).utf8))
    return atom.elements.filter { $0.namespace == "http://purl.org/atompub/tombstones/1.0" }
      .map { [$0.attribute("ref"), $0.attribute("when")] }
  }

  @Test func `a post that is gone is one in Atom for a while, and the ledger knows since when`()
    throws
  {
    var site = try site(posts: 8)
    let id = try #require(try site.items().first { $0.link.hasSuffix("post-3") }?.id)
    try site.folder.remove(path(3))
    let expected = [[id, "2025-06-02T10:00:00Z"]]
    #expect(try tombstones(&site, at: "2025-06-02T10:00:00Z") == expected)
    #expect(site.folder.text("feeds/rss.xml")?.contains("deleted") == false)
    #expect(try site.items().count == 7)
    let ledger = site.folder.text(".feedgen/ledger.jsonl")
    #expect(try tombstones(&site, at: "2025-08-31T09:59:59Z") == expected)
    #expect(site.folder.text(".feedgen/ledger.jsonl") == ledger)
    #expect(try tombstones(&site, at: "2025-08-31T10:00:00Z") == [])
    #expect(site.folder.text("feeds/atom.xml")?.contains("xmlns:at") == false)
  }

  @Test func `the feed changes with its tombstone and does not go back`() throws {
    var site = try site(posts: 8)
    try site.folder.remove(path(3))
    _ = try tombstones(&site, at: "2025-06-02T10:00:00Z")
    let updated = "<updated>2025-06-02T10:00:00Z</updated>"
    #expect(site.folder.text("feeds/atom.xml")?.contains(updated) == true)
    _ = try tombstones(&site, at: "2026-06-02T10:00:00Z")
    #expect(site.folder.text("feeds/atom.xml")?.contains(updated) == true)
    #expect(try site.build().report.feeds.map(\.outcome) == [.unchanged, .unchanged])
  }

  @Test func `a post that comes back has its id, and its tombstone leaves`() throws {
    var site = try site(posts: 8)
    let before = try site.items()
    let text = try #require(site.folder.text(path(3)))
    try site.folder.remove(path(3))
    #expect(try tombstones(&site, at: "2025-06-02T00:00:00Z").count == 1)
    try site.folder.write("posts/elsewhere/under-another-name.md", text)
    #expect(try tombstones(&site, at: "2025-06-03T00:00:00Z") == [])
    #expect(Set(try site.items().map(\.id)) == Set(before.map(\.id)))
    #expect(site.folder.text(".feedgen/ledger.jsonl")?.contains("deleted") == false)
  }

  @Test(arguments: [
    "---\ntitle: [\n---\n", "---\ntitle: T\ndate: 2025-01-13\ndraft: true\n---\nText.\n",
    "---\ntitle: T\ndate: 2025-01-13\nfeed: false\n---\nText.\n",
    "---\ntitle: T\ndate: 2025-01-13\ntags: [other]\n---\nText.\n",
    "---\ntitle: T\ndate: 2025-01-13\nexpiryDate: 2025-02-01\n---\nText.\n",
  ])
  func `a file that is there is no deletion, whatever it says`(text: String) throws {
    var site = try site(posts: 8)
    try site.folder.write(path(3), text)
    #expect(try tombstones(&site, at: "2025-06-02T00:00:00Z") == [])
    #expect(site.folder.text(".feedgen/ledger.jsonl")?.contains("deleted") == false)
  }

  @Test func `a post that is renamed and broken at once is not gone`() throws {
    var site = try site(posts: 8)
    try site.folder.remove(path(3))
    try site.folder.write("posts/2025-01-13-a-new-title.md", "---\ntitle: [\n---\n")
    #expect(try tombstones(&site, at: "2025-06-02T00:00:00Z") == [])
    try site.folder.rename("posts/2025-01-13-a-new-title.md", to: "posts/2020-01-01-unlike.md")
    #expect(try tombstones(&site, at: "2025-06-03T00:00:00Z").count == 1)
  }

  @Test func `what is excluded, or in a folder that is not there, is not gone`() throws {
    var site = try site(posts: 8)
    let keys = #""posts": {"exclude": ["*post-3*"]}"#
    try site.folder.write("config.json", PublishingTests.site(keys, inSite: #""language": "en""#))
    #expect(try tombstones(&site, at: "2025-06-02T00:00:00Z") == [])
    let more = #""posts": {"directories": ["posts", "more"]}"#
    try site.folder.write("config.json", PublishingTests.site(more, inSite: #""language": "en""#))
    try site.folder.remove(path(3))
    #expect(try tombstones(&site, at: "2025-06-03T00:00:00Z") == [])
    try site.folder.makeFolder("more")
    #expect(try tombstones(&site, at: "2025-06-04T00:00:00Z").count == 1)
  }

  @Test func `folders that were typed say nothing of the others`() throws {
    var site = try site(posts: 8)
    try site.folder.write("other/a.md", "---\ntitle: A\ndate: 2025-02-01\n---\nText.\n")
    site.options.inputs = [site.folder.path("other")]
    site.options.acceptsRepublish = true
    site.options.acceptsDeletions = true
    #expect(try tombstones(&site, at: "2025-06-02T00:00:00Z") == [])
    #expect(site.folder.text(".feedgen/ledger.jsonl")?.contains("deleted") == false)
  }

  @Test func `many posts that are gone at once are taken for an accident, until it is accepted`()
    throws
  {
    var site = try site(posts: 20)
    for number in 0..<5 { try site.folder.remove(path(number)) }
    for _ in 1...2 {
      let diagnostics = try site.build().diagnostics
      #expect(diagnostics.items.map(\.code) == [.massDeletion])
      #expect(diagnostics.items.first?.message.contains("5 of 20 posts are gone") == true)
      #expect(!diagnostics.hasErrors)
    }
    #expect(try tombstones(&site, at: "2025-06-02T00:00:00Z") == [])
    site.options.acceptsDeletions = true
    #expect(try tombstones(&site, at: "2025-06-03T00:00:00Z").count == 5)
    site.options.acceptsDeletions = false
    #expect(try site.build().diagnostics.items.isEmpty)
    #expect(try tombstones(&site, at: "2025-06-04T00:00:00Z").count == 5)
  }

  @Test func `the posts that readers had are counted by themselves`() throws {
    var site = try site(posts: 40, #""feeds": [{"format": "atom", "limit": 8}]"#)
    let newest = try site.items().map { String($0.link.split(separator: "/").last ?? "") }
    for name in newest.prefix(4) { try site.folder.remove("posts/\(name).md") }
    let diagnostics = try site.build().diagnostics
    #expect(diagnostics.items.map(\.code) == [.massDeletion])
    #expect(diagnostics.items.first?.message.contains("4 of 8 posts that were in Atom") == true)
    #expect(try tombstones(&site, at: "2025-06-02T00:00:00Z") == [])
  }

  @Test func `three posts may always be gone, and not all of them`() throws {
    var site = try site(posts: 4)
    for number in 0..<3 { try site.folder.remove(path(number)) }
    #expect(try tombstones(&site, at: "2025-06-02T00:00:00Z").count == 3)
    var other = try self.site(posts: 2)
    for number in 0..<2 { try other.folder.remove(path(number)) }
    other.options.acceptsRepublish = true
    #expect(try other.build().diagnostics.items.map(\.code).contains(.massDeletion))
    #expect(try tombstones(&other, at: "2025-06-02T00:00:00Z") == [])
  }

  @Test func `only what a feed carried is gone from it`() throws {
    var site = try site(
      posts: 8,
      #""feeds": [{"format": "atom", "limit": 2, "path": "short.xml"}, {"format": "atom"}]"#
    )
    try site.post("draft.md", date: "2025-01-01", title: "D", "draft: true")
    _ = try site.build()
    try site.folder.remove("posts/draft.md")
    try site.folder.remove(path(0))
    #expect(try tombstones(&site, at: "2025-06-02T00:00:00Z").count == 1)
    #expect(try tombstones(&site, at: "2025-06-02T00:00:00Z", "short.xml") == [])
  }

  @Test func `tombstones stand before the entries, the latest first, and pass every judge`() throws
  {
    var site = try site(posts: 12)
    for number in [2, 4] { try site.folder.remove(path(number)) }
    _ = try tombstones(&site, at: "2025-06-02T00:00:00Z")
    try site.folder.remove(path(3))
    let found = try tombstones(&site, at: "2025-06-03T00:00:00Z")
    #expect(
      found.map(\.[1]) == [
        "2025-06-03T00:00:00Z", "2025-06-02T00:00:00Z", "2025-06-02T00:00:00Z",
      ]
    )
    #expect((found[1][0] ?? "") < (found[2][0] ?? ""))
    let bytes = Array(try #require(site.folder.text("feeds/atom.xml")).utf8)
    let names = try XMLParser.parse(bytes).elements.map(\.name)
    #expect(names.firstIndex(of: "entry") == names.lastIndex(of: "deleted-entry").map { $0 + 1 })
    let judged = FeedJudge(now: try moment(site.now)).judge(
      SourceFile(path: "f", bytes: bytes),
      base: nil
    )
    #expect(
      judged.diagnostics.filter { $0.message.contains("deleted") || $0.message.contains("at:") }
        .isEmpty
    )
    #expect(try site.build().diagnostics.items.map(\.message) == [])
  }

  @Test func `no tombstones are kept where none are wanted`() throws {
    var site = try site(posts: 8, #""deletions": {"keepDays": 0}"#)
    try site.folder.remove(path(3))
    #expect(try tombstones(&site, at: "2025-06-02T00:00:00Z") == [])
    #expect(site.folder.text(".feedgen/ledger.jsonl")?.contains("deleted") == false)
  }

  @Test func `a run that writes no ledger buries nobody for good`() throws {
    var site = try site(posts: 8)
    try site.folder.remove(path(3))
    site.options.formats = [.atom]
    site.options.writesToStandardOutput = true
    let bytes = try #require(try site.build().report.standardOutput)
    #expect(!String(decoding: bytes.array, as: UTF8.self).contains("deleted-entry"))
    site.options.writesToStandardOutput = false
    #expect(try tombstones(&site, at: "2025-06-02T00:00:00Z").count == 1)
    site.options.writesToStandardOutput = true
    site.now = "2025-06-03T00:00:00Z"
    let later = try #require(try site.build().report.standardOutput)
    #expect(String(decoding: later.array, as: UTF8.self).contains("when=\"2025-06-02T00:00:00Z\""))
  }
}
