import Diagnostics
import TestSupport
import Testing

@testable import Publishing

/// Sites whose ledger is lost, and whose feeds are not.
@Suite struct LedgerRecoveryTests {
  private static let ledger = ".feedgen/ledger.jsonl"

  private func site(_ keys: String = "", url: String = "https://example.org/blog/") throws
    -> TemporarySite
  {
    let more = keys.isEmpty ? "" : ", \(keys)"
    return try TemporarySite(
      #"{"site": {"title": "T", "url": "\#(url)", "language": "en"}, "index": false, "posts": {"permalink": "/:title/"}\#(more)}"#
    )
  }

  private func ids(_ site: TemporarySite) throws -> [String: String] {
    _ = try site.build()
    return Dictionary(try site.items().map { ($0.link, $0.id) }) { $1 }
  }

  @Test func `a post that was renamed before keeps its id`() throws {
    let site = try site()
    try site.post("2025-01-01-one.md", date: "2025-01-01", title: "One", "slug: one")
    try site.post("2025-01-02-two.md", date: "2025-01-02", title: "Two")
    _ = try site.build()
    try site.folder.remove("posts/2025-01-01-one.md")
    try site.post("sub/other.md", date: "2025-01-01", title: "One", "slug: one")
    let before = try ids(site)
    try site.folder.remove(Self.ledger)
    #expect(try ids(site) == before)
    #expect(site.folder.text(Self.ledger)?.contains("sub/other.md") == true)
  }

  @Test func `a run for another folder, or an adoption, takes nothing away from the next run`()
    throws
  {
    var site = try site()
    try site.post("2025-01-01-one.md", date: "2025-01-01", title: "One", "slug: one")
    _ = try site.build()
    try site.folder.remove("posts/2025-01-01-one.md")
    try site.post("other.md", date: "2025-01-01", title: "One", "slug: one")
    let before = try ids(site)
    try site.folder.remove(Self.ledger)
    site.options.output = site.folder.path("elsewhere")
    _ = try site.build()
    site.options.output = nil
    #expect(try ids(site) == before)

    try site.folder.remove(Self.ledger)
    try site.folder.write("empty.xml", #"<rss version="2.0"><channel/></rss>"#)
    var diagnostics = DiagnosticList()
    _ = try Adoption(site.options, feeds: [site.folder.path("empty.xml")]).run(&diagnostics)
    #expect(try ids(site) == before)
  }

  @Test func `a site that moved to another host before keeps its ids`() throws {
    let site = try site()
    try site.post("2025-01-01-one.md", date: "2025-01-01")
    _ = try site.build()
    let old = try site.items().map(\.id)
    let text = try #require(site.folder.text("config.json"))
    try site.folder.write(
      "config.json",
      text.replacing("https://example.org", with: "https://new.example")
    )
    var moved = site
    moved.options.acceptsRepublish = true
    _ = try moved.build()
    #expect(try moved.items().map(\.id) == old)
    let feed = try #require(site.folder.text("feeds/atom.xml"))
    try site.folder.remove(Self.ledger)
    _ = try site.build()
    #expect(try site.items().map(\.id) == old)
    #expect(site.folder.text("feeds/atom.xml") == feed)
  }

  @Test func `the time of an edit that readers were told of does not go back`() throws {
    var site = try site(#""updates": "auto""#)
    let words = { (word: String) in String(repeating: word + " ", count: 100) }
    try site.post("a.md", date: "2025-01-01", body: words("one"))
    _ = try site.build()
    try site.post("a.md", date: "2025-01-01", body: words("two"))
    site.now = "2025-06-02T00:00:00Z"
    _ = try site.build()
    let feed = try #require(site.folder.text("feeds/atom.xml"))
    #expect(feed.contains("<updated>2025-06-02T00:00:00Z</updated>"))
    try site.folder.remove(Self.ledger)
    site.now = "2025-06-03T00:00:00Z"
    _ = try site.build()
    #expect(site.folder.text("feeds/atom.xml") == feed)
  }

  @Test func `feeds that cannot be read, or are none of the site's, give nothing`() throws {
    let site = try site()
    try site.post("a.md", date: "2025-01-01", title: "A")
    let before = try ids(site)
    try site.folder.remove(Self.ledger)
    try site.folder.write("feeds/atom.xml", "<feed")
    try site.folder.write("feeds/rss.xml", "")
    #expect(try ids(site) == before)
  }

  @Test func `no post gets the id of another one with its title`() throws {
    let site = try site(#""feeds": [{"format": "atom", "limit": 1}]"#)
    try site.post("a.md", date: "2025-01-01", title: "Links")
    let own = try ids(site).values.first
    try site.post("b.md", date: "2025-01-02", title: "Links")
    _ = try site.build()
    try site.folder.remove("posts/b.md")
    try site.folder.remove(Self.ledger)
    #expect(try ids(site).values.first == own)
  }

  @Test func `an empty ledger is a lost one`() throws {
    let site = try site()
    try site.post("2025-01-01-one.md", date: "2025-01-01", title: "One", "slug: one")
    _ = try site.build()
    try site.folder.remove("posts/2025-01-01-one.md")
    try site.post("other.md", date: "2025-01-01", title: "One", "slug: one")
    let before = try ids(site)
    try site.folder.write(Self.ledger, "")
    #expect(try ids(site) == before)
  }
}
