import Diagnostics
import FeedFormats
import TestSupport
import Testing

@testable import Publishing

/// Sites that move to feedgen with feeds which readers know already.
@Suite struct AdoptionTests {
  private let site: TemporarySite

  init() throws {
    site = try TemporarySite(
      PublishingTests.site(
        #""posts": {"permalink": "/:year/:title.html"}"#,
        inSite: #""language": "en""#
      )
    )
    try site.post("2024-01-01-one.md", date: "2024-01-01T10:00:00Z", title: "One")
    try site.post("2024-02-02-two.md", date: "2024-02-02T10:00:00Z", title: "\"Two & more\"")
    try site.post("2024-03-03-three.md", date: "2024-03-03T10:00:00Z", title: "Three")
  }

  private func atom(_ entries: String) -> String {
    """
    <feed xmlns="http://www.w3.org/2005/Atom"><id>urn:old:feed</id><title>x</title>
    <link href="https://example.org/blog/atom.xml" rel="self"/><updated>2024-04-01T00:00:00Z</updated>
    \(entries)</feed>
    """
  }

  private func entry(_ id: String, _ link: String, title: String = "", date: String = "") -> String
  {
    """
    <entry><id>\(id)</id><link href="\(link)"/><title type="html">\(title)</title>
    <published>\(date)</published></entry>
    """
  }

  private func adopt(
    _ files: KeyValuePairs<String, String>,
    dryRun: Bool = false
  ) throws -> (report: AdoptionReport, diagnostics: DiagnosticList) {
    for (name, text) in files { try site.folder.write(name, text) }
    var options = site.options
    options.isDryRun = dryRun
    var diagnostics = DiagnosticList()
    let paths = files.map { site.folder.path($0.key) }
    let report = try Adoption(options, feeds: paths).run(&diagnostics)
    return (report, diagnostics)
  }

  /// The ids of the site's posts in the feed that it publishes, by the end of their links.
  private func ids() throws -> [String: String] {
    _ = try site.build()
    let pairs = try site.items().map { (String($0.link.split(separator: "/").last ?? ""), $0.id) }
    return Dictionary(pairs) { $1 }
  }

  @Test func `a feed that is no well-formed XML is adopted as far as it can be read`() throws {
    let link = "https://example.org/blog/2024/one.html"
    let entries =
      entry("urn:old:1", link, title: "a\u{8} & b")
      + entry("urn:old:2", "https://example.org/blog/2024/two.html?a&b", title: "&nope;")
    let (report, diagnostics) = try adopt(["old.xml": atom(entries)])
    #expect(report.lines.first == "1 of 2 published entries are posts of this site (1 by link)")
    #expect(diagnostics.items.map(\.code) == [.unadoptedEntry])
    #expect(try ids()["one.html"] == "urn:old:1")
  }

  @Test func `entries are found by their link`() throws {
    let feed = atom(
      entry("urn:old:1", "https://example.org/blog/2024/one.html")
        + entry("urn:old:2", "https://example.org/blog/2024/two.html")
    )
    let (report, diagnostics) = try adopt(["old.xml": feed])
    #expect(report.lines.first == "2 of 2 published entries are posts of this site (2 by link)")
    #expect(diagnostics.items.isEmpty)
    let ids = try ids()
    #expect(ids["one.html"] == "urn:old:1" && ids["two.html"] == "urn:old:2")
    #expect(ids["three.html"]?.hasPrefix("urn:uuid:") == true)
  }

  @Test func `an id that Atom would refuse is not taken`() throws {
    let feed = atom(entry("urn:x:1", "https://example.org/blog/2024/one.html"))
    let (report, diagnostics) = try adopt(["old.xml": feed])
    #expect(report.matched.isEmpty)
    #expect(diagnostics.items.map(\.code) == [.unadoptedEntry])
    #expect(try ids()["one.html"]?.hasPrefix("urn:uuid:") == true)
  }

  @Test(arguments: [
    "http://old.example/blog/2024/one/", "https://old.example/blog/2024/one.html#x",
    "https://example.org/blog/2024/one/index.html", "http://example.org/blog/2024/one",
  ])
  func `a site that moved has the same paths`(link: String) throws {
    let (report, _) = try adopt(["old.xml": atom(entry("urn:old:1", link))])
    #expect(report.matched == [.path: 1])
    #expect(try ids()["one.html"] == "urn:old:1")
  }

  @Test(arguments: [
    ("Two &amp;amp; more", "2024-02-03T02:00:00Z", AdoptionMatch.titleAndDate),
    ("two &amp; MORE", "", .title),
    ("Two &amp; more", "2019-01-01T00:00:00Z", .title),
  ])
  func `entries with other pages are found by title and date`(
    title: String,
    date: String,
    way: AdoptionMatch
  ) throws {
    let feed = atom(entry("urn:old:2", "https://other.example/?p=2", title: title, date: date))
    let (report, _) = try adopt(["old.xml": feed])
    #expect(report.matched == [way: 1])
    #expect(try ids()["two.html"] == "urn:old:2")
  }

  @Test func `of posts with one title the date tells, and nothing is guessed`() throws {
    try site.post("2024-05-05-one.md", date: "2024-05-05", title: "One")
    let close = entry(
      "urn:old:1",
      "https://o.example/1",
      title: "One",
      date: "2024-05-05T12:00:00Z"
    )
    let far = entry("urn:old:9", "https://o.example/9", title: "One", date: "2020-01-01T00:00:00Z")
    let (report, diagnostics) = try adopt(["old.xml": atom(far + close)])
    // Once one of the two is taken, the other one is plain.
    #expect(report.matched == [.titleAndDate: 1, .title: 1])
    #expect(diagnostics.items.isEmpty)
    let lone = try adopt(["lone.xml": atom(far)])
    #expect(lone.report.matched.isEmpty)
    #expect(lone.diagnostics.items.map(\.code) == [.unadoptedEntry])
  }

  @Test func `RSS, RSS 1.0 and JSON Feed are adopted too`() throws {
    let rss = """
      <rss version="2.0"><channel><item><guid isPermaLink="false">https://wp.example/?p=1</guid>
      <link> https://example.org/blog/2024/one.html </link></item></channel></rss>
      """
    let rdf = """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
      <channel/><item rdf:about="https://o.example/two"><link>https://example.org/blog/2024/two.html</link></item></rdf:RDF>
      """
    let json =
      #"{"version": "x", "items": [{"id": "urn:json:3", "url": "https://example.org/blog/2024/three.html"}]}"#
    let (report, _) = try adopt(["a.xml": rss, "b.xml": rdf, "c.json": json])
    #expect(report.matched == [.link: 3])
    #expect(
      try ids() == [
        "one.html": "https://wp.example/?p=1", "two.html": "https://o.example/two",
        "three.html": "urn:json:3",
      ]
    )
  }

  @Test func `an id that is none, and one that the front matter contradicts, are told`() throws {
    try site.post("2024-04-04-four.md", date: "2024-04-04", title: "Four", "guid: urn:mine:4")
    let feed = atom(
      entry("12 at old", "https://example.org/blog/2024/one.html")
        + entry("urn:old:4", "https://example.org/blog/2024/four.html")
        + entry("urn:old:5", "https://example.org/blog/2024/five.html", title: "Five")
    )
    let (report, diagnostics) = try adopt(["old.xml": feed])
    #expect(report.matched.isEmpty)
    #expect(diagnostics.items.map(\.code) == [.unadoptedEntry, .unadoptedEntry, .unadoptedEntry])
    #expect(diagnostics.items.last?.message == "no post was found for “Five” (urn:old:5)")
    #expect(try ids()["four.html"] == "urn:mine:4")
  }

  @Test func `the first of several feeds counts`() throws {
    let one = atom(entry("urn:one:1", "https://example.org/blog/2024/one.html"))
    let two = atom(entry("urn:two:1", "https://example.org/blog/2024/one.html"))
    let (report, diagnostics) = try adopt(["a.xml": one, "b.xml": two])
    #expect(report.matched == [.link: 1] && report.otherIDs == 1)
    #expect(diagnostics.items.isEmpty)
    #expect(try ids()["one.html"] == "urn:one:1")
  }

  @Test func `a feed at the same place keeps its id`() throws {
    let (report, _) = try adopt(["old.xml": atom("")])
    #expect(report.feeds == 1)
    _ = try site.build()
    #expect(site.folder.text("feeds/atom.xml")?.contains("<id>urn:old:feed</id>") == true)
  }

  @Test func `an id that was in the ledger is replaced, and that is told`() throws {
    _ = try site.build()
    let feed = atom(entry("urn:old:1", "https://example.org/blog/2024/one.html"))
    #expect(try adopt(["old.xml": feed]).report.replaced == 1)
  }

  @Test func `a dry run leaves the ledger alone`() throws {
    let feed = atom(entry("urn:old:1", "https://example.org/blog/2024/one.html"))
    let (report, _) = try adopt(["old.xml": feed], dryRun: true)
    #expect(report.lines.last?.contains("would be written") == true)
    #expect(site.folder.text(".feedgen/ledger.jsonl") == nil)
  }

  @Test(arguments: ["", "<p>", "{", "words"])
  func `what is no feed is told`(text: String) throws {
    let (report, diagnostics) = try adopt(["old.xml": text])
    #expect(report.entries == 0)
    #expect(diagnostics.items.map(\.code) == [.unadoptableFeed])
  }

  @Test func `what the ledger knows of a post stays`() throws {
    var site = site
    try site.folder.write(
      "config.json",
      #"{"site": {"title": "T", "url": "https://example.org/blog/", "language": "en"}, "updates": "auto", "index": false}"#
    )
    try site.post("a.md", date: "2025-01-01", body: String(repeating: "one ", count: 100))
    _ = try site.build()
    try site.post("a.md", date: "2025-01-01", body: String(repeating: "two ", count: 100))
    site.now = "2025-06-02T00:00:00Z"
    _ = try site.build()
    let (ledger, feed) = (".feedgen/ledger.jsonl", try #require(site.folder.text("feeds/atom.xml")))
    let before = site.folder.text(ledger)
    _ = try adopt(["current.xml": feed])
    #expect(site.folder.text(ledger) == before)
  }

  @Test func `an id that another post has in the ledger is not given away`() throws {
    _ = try site.build()
    let items = try site.items()
    let id = try #require(items.first { $0.link.hasSuffix("two.html") }?.id)
    let feed = atom(entry(id, "https://example.org/blog/2024/one.html"))
    let (report, diagnostics) = try adopt(["old.xml": feed])
    #expect(report.matched.isEmpty)
    #expect(diagnostics.items.map(\.code) == [.unadoptedEntry])
    #expect(try ids()["two.html"] == id)
  }
}
