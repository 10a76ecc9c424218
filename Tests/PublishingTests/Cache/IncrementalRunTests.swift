import Diagnostics
import FeedFormats
import FeedModel
import Glibc
import SQLite
import TestSupport
import Testing

@testable import Publishing

/// Runs that find most things as they were: what is as it was is neither rendered nor judged, and all that was said is said again.
@Suite struct IncrementalRunTests {
  /// What a run came to.
  private struct Outcome {
    let lines: [String]
    let said: [String]
    let rendered: Int
  }

  private func site(_ feeds: String) throws -> TemporarySite {
    try TemporarySite(
      #"{"site": {"title": "T", "url": "https://example.org/blog/", "language": "en"}, "index": false, "feeds": \#(feeds)}"#
    )
  }

  /// A site of four posts, the newest two of which are in the feeds.
  private func twoOfFour() throws -> TemporarySite {
    let site = try site(
      #"[{"format": "atom", "limit": 2}, {"format": "rss", "limit": 9, "where": "tag:t"}]"#
    )
    for day in 1...4 {
      let tags = day < 3 ? "tags: t" : ""
      try site.post("p\(day).md", date: "2025-01-0\(day)", title: "T\(day)", tags)
    }
    return site
  }

  private func run(_ site: TemporarySite) throws -> Outcome {
    usleep(60_000)
    let rendered = RenderCount()
    var diagnostics = DiagnosticList()
    let report = try Build(site.options, now: try moment(site.now)) { rendered.add($0) }
      .run(&diagnostics)
    return Outcome(
      lines: report.lines(all: false).map { $0.replacing(site.folder.path + "/", with: "") },
      said: diagnostics.sorted.map { "\($0.code.name): \($0.message)" },
      rendered: rendered.count
    )
  }

  /// Runs until the files are older than the clock can tell, and what a run says that makes all anew.
  private func settle(_ site: TemporarySite) throws {
    _ = try run(site)
    _ = try run(site)
  }

  @Test func `an edit of a post that is in no feed makes no feed anew`() throws {
    let site = try twoOfFour()
    try site.post("p0.md", date: "2024-12-31")
    try settle(site)
    try site.post("p0.md", date: "2024-12-31", body: "Another text.\n")
    let outcome = try run(site)
    #expect(outcome.rendered == 0)
    #expect(outcome.lines.last == "5 posts; 2 feeds: 2 unchanged")
  }

  @Test func `an edit makes the feeds anew that have the post, and no others`() throws {
    let site = try twoOfFour()
    try settle(site)
    try site.post("p1.md", date: "2025-01-01", title: "T1", "tags: t", body: "Another text.\n")
    let outcome = try run(site)
    #expect(outcome.rendered == 2)
    #expect(outcome.lines[0].hasSuffix("unchanged"))
    #expect(outcome.lines[1].hasSuffix("written"))
    #expect(site.folder.text("feeds/rss.xml")?.contains("Another text.") == true)
  }

  @Test func `what there is to say of posts and feeds that are as they were is said again`() throws
  {
    let site = try twoOfFour()
    let body = "![](http://[)\n\n<p onclick=\"x\">A</p>\n"
    try site.post("p4.md", date: "2025-01-04", title: "T4", "guid: 42", body: body)
    try settle(site)
    try site.post("p1.md", date: "2025-01-01", title: "T1", "tags: t", body: "Another text.\n")
    let known = try run(site)
    #expect(known.rendered == 2)
    try site.folder.remove(".feedgen/index.sqlite")
    let anew = try run(site)
    #expect(anew.rendered == 4)
    #expect(known.said == anew.said)
    #expect(!known.said.isEmpty)
  }

  @Test func `a feed that somebody has written over is made anew`() throws {
    let site = try twoOfFour()
    try settle(site)
    let text = try #require(site.folder.text("feeds/atom.xml"))
    try site.folder.write("feeds/atom.xml", text.replacing("T4", with: "T5"))
    try site.post("p0.md", date: "2024-12-31")
    #expect(try run(site).lines[0].hasSuffix("written"))
    #expect(site.folder.text("feeds/atom.xml") == text)
  }

  @Test func `a link to another post follows that post`() throws {
    let site = try site(#"[{"format": "atom", "limit": 1}]"#)
    try site.post("2025-01-01-a.md", date: "2025-01-01")
    try site.post("z.md", date: "2025-01-05", body: "[a]({% post_url 2025-01-01-a %})\n")
    try settle(site)
    try site.post("2025-01-01-a.md", date: "2025-01-01", "permalink: /moved/")
    #expect(try run(site).lines[0].hasSuffix("written"))
    #expect(site.folder.text("feeds/atom.xml")?.contains("https://example.org/blog/moved/") == true)
  }

  @Test func `a file that a post names is looked at again`() throws {
    let site = try site(#"[{"format": "rss", "limit": 1}]"#)
    try site.post("a.md", date: "2025-01-05", "enclosure: /a.mp3")
    try site.post("b.md", date: "2025-01-01")
    try site.folder.write("a.mp3", "sound")
    try settle(site)
    try site.folder.write("a.mp3", "louder sound")
    try site.post("b.md", date: "2025-01-01", title: "Another")
    #expect(try run(site).lines[0].hasSuffix("written"))
    #expect(site.folder.text("feeds/rss.xml")?.contains("length=\"12\"") == true)
  }

  @Test func `a feed that posts become too old for is made anew`() throws {
    var site = try site(#"[{"format": "atom", "maxAge": "60d"}, {"format": "json", "limit": 1}]"#)
    try site.post("a.md", date: "2025-01-05")
    try site.post("b.md", date: "2025-01-06")
    site.now = "2025-03-01T00:00:00Z"
    try settle(site)
    site.now = "2025-03-07T00:00:00Z"
    let outcome = try run(site)
    #expect(outcome.lines[0].contains("1 entry"))
    #expect(outcome.lines[1].hasSuffix("unchanged"))
  }

  @Test func `a date that judges doubted is doubted no longer once it has come`() throws {
    var site = try site(#"[{"format": "atom", "limit": 1}]"#)
    try site.post("a.md", date: "2025-01-05", "updated: 2025-06-01T00:20:00Z")
    try site.post("b.md", date: "2025-01-01")
    try settle(site)
    let doubted = try run(site).said
    #expect(doubted.contains { $0.hasPrefix("implausible-date") })
    site.now = "2025-06-01T00:20:00Z"
    try site.post("b.md", date: "2025-01-01", title: "Another")
    let outcome = try run(site)
    #expect(outcome.said == doubted.filter { !$0.hasPrefix("implausible-date") })
    #expect(outcome.lines[0].hasSuffix("unchanged"))
  }

  @Test func `a record that was damaged is made anew`() throws {
    let site = try twoOfFour()
    try settle(site)
    let index = RunIndex(folder: site.folder.path(".feedgen"))
    let damaged: Bool? = index.trying { database in
      try? database.execute(
        "UPDATE posts SET record = substr(record, 1, 40) || x'00'; UPDATE feeds SET record = x'00'"
      )
      return true
    }
    #expect(damaged == true)
    try site.post("p0.md", date: "2024-12-31")
    let outcome = try run(site)
    #expect(outcome.rendered == 4)
    #expect(outcome.lines.last == "5 posts; 2 feeds: 2 unchanged")
  }
}
