import Diagnostics
import FeedFormats
import FeedModel
import TestSupport
import Testing

@testable import Publishing

/// Whole runs over sites on the disk.
@Suite struct BuildTests {
  private func feedBytes(of site: TemporarySite) -> [String?] {
    ["feeds/rss.xml", "feeds/atom.xml", ".feedgen/ledger.jsonl"].map { site.folder.text($0) }
  }

  @Test func `a run writes the feeds and the ledger, and says so`() throws {
    let site = try TemporarySite()
    try site.post("a.md", date: "2025-01-01T00:00:00Z")
    try site.post("b.md", date: "2025-01-02T00:00:00Z")
    let (report, diagnostics) = try site.build()
    #expect(diagnostics.items.map(\.message) == [])
    #expect(report.feeds.map(\.outcome) == [.written, .written])
    #expect(report.feeds.map(\.entries) == [2, 2])
    #expect(report.summary == "2 posts; 2 feeds: 2 written")
    #expect(try site.items().map(\.link) == ["b", "a"].map { "https://example.org/blog/\($0)" })
    #expect(try site.items("rss.xml").map(\.link) == site.items().map(\.link))
    #expect(try site.items("rss.xml").map(\.id) == site.items().map(\.id))
    #expect(site.folder.text(".feedgen/ledger.jsonl")?.split(separator: "\n").count == 4)
    #expect(site.folder.names() == [".feedgen", "config.json", "feeds", "posts"])
  }

  @Test func `a second run touches nothing`() throws {
    var site = try TemporarySite()
    for number in 0..<40 { try site.post("\(number).md") }
    _ = try site.build()
    let before = feedBytes(of: site)
    for name in ["feeds/rss.xml", "feeds/atom.xml", ".feedgen/ledger.jsonl"] {
      try site.folder.setTime(1000, of: name)
    }
    site.now = "2026-01-01T00:00:00Z"
    for jobs in [1, 2, 8] {
      site.options.jobs = jobs
      #expect(try site.build().report.summary == "40 posts; 2 feeds: 2 unchanged")
    }
    #expect(feedBytes(of: site) == before)
    for name in ["feeds/rss.xml", "feeds/atom.xml", ".feedgen/ledger.jsonl"] {
      #expect(try site.folder.time(of: name) == 1000)
    }
  }

  @Test func `a bad post is left out, and the others are published`() throws {
    let site = try TemporarySite()
    try site.post("a.md")
    try site.folder.write("posts/bad.md", "---\ntitle: [\n---\n")
    try site.post("draft.md", "draft: true")
    let (report, diagnostics) = try site.build()
    #expect(diagnostics.hasErrors)
    #expect(report.summary == "3 posts; left out: 1 draft, 1 with errors; 2 feeds: 2 written")
    #expect(try site.items().count == 1)
  }

  @Test func `a body that no parser takes is left out, and the next post stands in`() throws {
    var site = try TemporarySite()
    site.options.limit = 1
    try site.post("a.md", date: "2025-01-01T00:00:00Z")
    let body = "<pre>" + String(repeating: "long ", count: 2_000_001) + "</pre>"
    try site.post("b.html", date: "2025-01-02T00:00:00Z", body: body)
    let (report, diagnostics) = try site.build()
    #expect(diagnostics.items.map(\.code) == [.oversizedEntry])
    #expect(diagnostics.items.map(\.file) == [site.folder.path("posts/b.html")])
    #expect(report.summary == "2 posts; left out: 1 with errors; 2 feeds: 2 written")
    #expect(try site.items().map(\.link.last) == ["a"])
  }

  @Test func `a feed that is larger than any judge takes is published, and its size is told`()
    throws
  {
    let site = try TemporarySite(site(#""index": false, "feeds": [{"format": "rss"}]"#))
    let body = "<pre>" + String(repeating: "long ", count: 1_900_000) + "</pre>"
    for number in 0..<8 { try site.post("\(number).html", body: body) }
    let (report, diagnostics) = try site.build()
    #expect(report.feeds.map(\.outcome) == [.written])
    #expect(report.feeds[0].bytes > 64 << 20)
    #expect(diagnostics.items.map(\.code) == [.largeFeed])
  }

  @Test func `a limit is that of the feed, and no more is rendered`() throws {
    var site = try TemporarySite(
      site(#""feeds": [{"format": "rss", "limit": 1}, {"format": "atom", "limit": 2}]"#)
    )
    for day in 1...5 { try site.post("\(day).md", date: "2025-01-0\(day)T00:00:00Z") }
    #expect(try site.build().report.feeds.map(\.entries) == [1, 2])
    site.options.limit = 3
    #expect(try site.build().report.feeds.map(\.entries) == [3, 3])
    #expect(try site.items().map(\.link.last) == ["5", "4", "3"])
  }

  @Test func `a format that is not configured is made at its usual path`() throws {
    var site = try TemporarySite(site(#""feeds": [{"format": "rss", "path": "a.xml"}]"#))
    try site.post("a.md")
    site.options.formats = [.json, .rss]
    let report = try site.build().report
    #expect(
      report.feeds.map(\.path) == ["a.xml", "feed.json"].map { site.folder.path("feeds/\($0)") }
    )
  }

  @Test func `standard output takes one feed and leaves the disk alone`() throws {
    var site = try TemporarySite()
    try site.post("a.md")
    site.options.writesToStandardOutput = true
    #expect(throws: PublishingFailure.notOneFeed(paths: ["rss.xml", "atom.xml"])) {
      try site.build()
    }
    site.options.formats = [.atom]
    let report = try site.build().report
    let bytes = try #require(report.standardOutput)
    #expect(PublishedFeed(reading: bytes, as: .atom)?.items.count == 1)
    #expect(report.feeds.map(\.outcome) == [.printed])
    #expect(site.folder.names() == ["config.json", "posts"])
  }

  @Test func `a dry run leaves the disk alone`() throws {
    var site = try TemporarySite()
    try site.post("a.md")
    site.options.isDryRun = true
    #expect(try site.build().report.feeds.map(\.outcome) == [.wouldChange, .wouldChange])
    #expect(site.folder.names() == ["config.json", "posts"])
  }

  @Test func `a renamed post keeps its id, and a copy gets its own`() throws {
    let site = try TemporarySite()
    try site.post("a.md", body: "One.\n")
    try site.post("b.md", body: "Two.\n")
    _ = try site.build()
    let ids = try site.items().map(\.id)
    try site.folder.rename("posts/a.md", to: "posts/z.md")
    try site.post("copy.md", body: "Two.\n")
    let (report, diagnostics) = try site.build()
    #expect(diagnostics.items.isEmpty)
    #expect(report.feeds.map(\.outcome) == [.written, .written])
    let after = try site.items()
    #expect(after.map(\.link.last) == ["b", "y", "z"])
    #expect(after.map(\.id) == [ids[1], after[1].id, ids[0]])
    #expect(Set(after.map(\.id)).count == 3)
  }

  @Test func `ids outlive a move to another host, which has to be accepted`() throws {
    var site = try TemporarySite()
    for number in 0..<5 { try site.post("\(number).md") }
    _ = try site.build()
    let before = try site.items()
    let moved = movedSite(at: "https://new.example.net/")
    try site.folder.write("config.json", moved)
    let refused = try site.build()
    #expect(refused.report.feeds.map(\.outcome) == [.refused, .refused])
    #expect(refused.diagnostics.items.map(\.code) == [.refusedRepublish, .refusedRepublish])
    #expect(try site.items() == before)
    site.options.acceptsRepublish = true
    #expect(try site.build().report.feeds.map(\.outcome) == [.written, .written])
    #expect(try site.items().map(\.id) == before.map(\.id))
    #expect(try site.items().map(\.link) != before.map(\.link))
  }

  @Test func `a refused republish can be undone`() throws {
    let site = try TemporarySite()
    for number in 0..<5 { try site.post("\(number).md") }
    _ = try site.build()
    let before = feedBytes(of: site)
    for number in 0..<5 { try site.post("\(number).md", "guid: urn:example:\(number)") }
    #expect(try site.build().report.feeds.map(\.outcome) == [.refused, .refused])
    #expect(feedBytes(of: site) == before)
    for number in 0..<5 { try site.post("\(number).md") }
    #expect(try site.build().report.feeds.map(\.outcome) == [.unchanged, .unchanged])
  }

  @Test func `a refused feed does not keep the others from being remembered`() throws {
    let site = try TemporarySite(
      site(
        #""index": false, "feeds": [{"format": "rss"}, {"format": "atom", "where": "tag:new"}]"#,
        inSite: #""language": "en""#
      )
    )
    for number in 0..<5 { try site.post("\(number).md", body: "Text \(number).\n") }
    _ = try site.build()
    let known = try #require(site.folder.text(".feedgen/ledger.jsonl"))
    for number in 0..<5 { try site.post("\(number).md", "guid: urn:example:\(number)") }
    try site.post("new.md", "tags: new", body: "News.\n")
    try site.post("other.md", body: "Other news.\n")
    #expect(try site.build().report.feeds.map(\.outcome) == [.refused, .written])
    let lines = try #require(site.folder.text(".feedgen/ledger.jsonl")).split(separator: "\n")
    for line in known.split(separator: "\n") where !line.contains(#""atom.xml""#) {
      #expect(lines.contains(line), "\(line)")
    }
    #expect(lines.contains { $0.contains(#""path":"new.md""#) && $0.contains("carriers") })
    #expect(!lines.contains { $0.contains(#""path":"other.md""#) })
    let id = try site.items().map(\.id)
    try site.folder.rename("posts/new.md", to: "posts/renamed.md")
    _ = try site.build()
    #expect(try site.items().map(\.id) == id)
  }

  @Test func `two posts of one path below two directories do not both vanish`() throws {
    let site = try TemporarySite(
      site(#""posts": {"directories": ["posts", "more"]}"#, inSite: #""language": "en""#)
    )
    try site.post("a.md", date: "2025-01-02T00:00:00Z", title: "Younger")
    try site.folder.write("more/a.md", "---\ntitle: Older\ndate: 2025-01-01\n---\nText.\n")
    let (report, diagnostics) = try site.build()
    #expect(diagnostics.items.map(\.code) == [.duplicateID])
    #expect(diagnostics.items.map(\.file) == [site.folder.path("posts/a.md")])
    #expect(report.summary.contains("1 with errors"))
    #expect(site.folder.text("feeds/atom.xml")?.contains("Older") == true)
    #expect(try site.items().count == 1)
  }

  @Test func `two posts that claim one id are named`() throws {
    let site = try TemporarySite()
    try site.post("a.md", date: "2025-01-01T00:00:00Z", "id: urn:example:1")
    try site.post("b.md", date: "2025-01-02T00:00:00Z", "id: urn:example:1")
    try site.post("c.md", "id: 42")
    let diagnostics = try site.build().diagnostics
    #expect(Set(diagnostics.items.map(\.code)) == [.duplicateID, .idNotIRI])
    let conflict = try #require(diagnostics.items.first { $0.code == .duplicateID })
    #expect(conflict.file == site.folder.path("posts/b.md"))
    #expect(conflict.message.contains("“urn:example:1”"))
    #expect(conflict.message.contains(site.folder.path("posts/a.md")))
    let note = try #require(diagnostics.items.first { $0.code == .idNotIRI })
    #expect(note.position == SourcePosition(line: 4, column: 5))
    #expect(try site.items().map(\.link.last) == ["a", "c"])
  }

  @Test func `a site without posts has empty feeds, with the date they had`() throws {
    var site = try TemporarySite()
    try site.post("a.md")
    _ = try site.build()
    try site.folder.remove("posts/a.md")
    #expect(try site.build().report.feeds.map(\.outcome) == [.refused, .refused])
    site.options.acceptsRepublish = true
    let (report, diagnostics) = try site.build()
    #expect(report.summary == "0 posts; 2 feeds: 2 written")
    #expect(diagnostics.items.map(\.code) == [.noPosts, .massDeletion, .emptyFeed, .emptyFeed])
    #expect(site.folder.text("feeds/atom.xml")?.contains("<updated>2025-01-01T00:00:00Z") == true)
  }

  @Test func `a feed that is no longer configured is reported, and pruned if asked`() throws {
    var site = try TemporarySite()
    try site.post("a.md")
    _ = try site.build()
    try site.folder.write(
      "config.json",
      PublishingTests.site(
        #""feeds": [{"format": "rss", "path": "./rss.xml"}], "index": false"#,
        inSite: #""language": "en""#
      )
    )
    #expect(try site.build().diagnostics.items.map(\.code) == [.staleFeed])
    site.options.prunes = true
    let (report, diagnostics) = try site.build()
    #expect(diagnostics.items.map(\.code) == [.removedFeed])
    #expect(report.feeds.map(\.outcome) == [.unchanged])
    #expect(site.folder.names(in: "feeds") == ["rss.xml"])
  }

  @Test func `what a killed run left behind is swept`() throws {
    let site = try TemporarySite()
    try site.post("a.md")
    try site.folder.write("feeds/.feedgen-1.tmp", "half")
    try site.folder.write(".feedgen/.feedgen-1.tmp", "half")
    _ = try site.build()
    #expect(site.folder.names(in: "feeds") == ["atom.xml", "rss.xml"])
    let state = site.folder.names(in: ".feedgen")
    #expect(state.contains("ledger.jsonl") && !state.contains { $0.hasSuffix(".tmp") })
  }

  @Test func `a ledger that cannot be written stops the run before any feed is`() throws {
    let site = try TemporarySite()
    try site.post("a.md")
    try site.folder.makeFolder(".feedgen/ledger.jsonl")
    #expect(throws: PublishingFailure.self) { try site.build() }
    #expect(site.folder.names(in: "feeds") == [])
  }

  @Test func `feeds go where was typed`() throws {
    var site = try TemporarySite()
    try site.post("a.md")
    try site.folder.rename("posts", to: "notes")
    site.options.inputs = [site.folder.path("notes")]
    site.options.output = site.folder.path("elsewhere")
    #expect(try site.build().report.feeds.map(\.entries) == [1, 1])
    #expect(site.folder.names(in: "elsewhere") == ["atom.xml", "rss.xml"])
  }

  @Test func `progress goes through the stages`() throws {
    let site = try TemporarySite()
    try site.post("a.md")
    let stages = StageLog()
    var diagnostics = DiagnosticList()
    _ = try Build(site.options, now: try moment(site.now)) { stages.add($0) }.run(&diagnostics)
    #expect(stages.stages == [.reading, .rendering, .writing])
  }

  private func movedSite(at url: String) -> String {
    #"{"site": {"title": "T", "url": "\#(url)", "language": "en"}}"#
  }
}
