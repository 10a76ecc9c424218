import FeedFormats
import FileSystem
import LibXML
import TestSupport
import Testing

@testable import Publishing

/// When an entry says that it changed, over several runs at different times.
@Suite struct UpdatesTests {
  private static let auto = #""updates": "auto""#
  private static let text = (0..<80).map { "word\($0)" }.joined(separator: " ")
  private static let rewritten = (0..<80).map { "other\($0)" }.joined(separator: " ")

  private func site(_ keys: String = Self.auto) throws -> TemporarySite {
    try TemporarySite(PublishingTests.site(keys, inSite: #""language": "en""#))
  }

  /// What the Atom feed says after a run at a time: of the feed itself, and of each entry.
  private func updates(_ site: inout TemporarySite, at now: String) throws -> [String] {
    site.now = now
    _ = try site.build()
    let feed = try XMLParser.parse(Array(try #require(site.folder.text("feeds/atom.xml")).utf8))
    return ([feed] + feed.elements.filter { $0.name == "entry" }).compactMap { element in
      element.elements.first { $0.name == "updated" }?.text
    }
  }

  @Test func `a noticeable edit takes the time of the run, once`() throws {
    var site = try site()
    try site.post("a.md", body: Self.text)
    let first = ["2025-01-01T00:00:00Z", "2025-01-01T00:00:00Z"]
    #expect(try updates(&site, at: "2025-02-01T00:00:00Z") == first)
    try site.post("a.md", body: Self.rewritten)
    let edited = ["2025-03-01T00:00:00Z", "2025-03-01T00:00:00Z"]
    #expect(try updates(&site, at: "2025-03-01T00:00:00Z") == edited)
    let ledger = site.folder.text(".feedgen/ledger.jsonl")
    #expect(try updates(&site, at: "2025-04-01T00:00:00Z") == edited)
    #expect(try updates(&site, at: "2025-02-15T00:00:00Z") == edited)
    #expect(site.folder.text(".feedgen/ledger.jsonl") == ledger)
  }

  @Test func `another folder that was typed edits nothing`() throws {
    var site = try site()
    try site.post("a.md", body: Self.text)
    try site.folder.write("other/a.md", "---\ntitle: T\ndate: 2025-01-01\n---\n\(Self.rewritten)\n")
    let first = try updates(&site, at: "2025-02-01T00:00:00Z")
    site.options.inputs = [site.folder.path("other")]
    #expect(try updates(&site, at: "2025-03-01T00:00:00Z") == first)
    site.options.inputs = []
    #expect(try updates(&site, at: "2025-04-01T00:00:00Z") == first)
  }

  @Test func `the author alone says so unless edits are asked for`() throws {
    var site = try site("")
    try site.post("a.md", body: Self.text)
    _ = try site.build()
    #expect(site.folder.text(".feedgen/ledger.jsonl")?.contains("words") == false)
    try site.post("a.md", body: Self.rewritten)
    #expect(try updates(&site, at: "2025-03-01T00:00:00Z")[1] == "2025-01-01T00:00:00Z")
    try site.post("a.md", "last_modified_at: 2025-02-02", body: Self.rewritten)
    #expect(try updates(&site, at: "2025-03-01T00:00:00Z")[1] == "2025-02-02T00:00:00Z")
  }

  @Test func `what was noticed once stays when the author takes over`() throws {
    var site = try site()
    try site.post("a.md", body: Self.text)
    _ = try updates(&site, at: "2025-02-01T00:00:00Z")
    try site.post("a.md", body: Self.rewritten)
    _ = try updates(&site, at: "2025-03-01T00:00:00Z")
    try site.folder.write("config.json", PublishingTests.site(inSite: #""language": "en""#))
    #expect(try updates(&site, at: "2025-04-01T00:00:00Z")[1] == "2025-03-01T00:00:00Z")
    #expect(site.folder.text(".feedgen/ledger.jsonl")?.contains("words") == false)
  }

  @Test func `typos, white space and a change of markup go unnoticed`() throws {
    var site = try site()
    try site.post("a.md", body: Self.text)
    _ = try updates(&site, at: "2025-02-01T00:00:00Z")
    let typo = Self.text.split(separator: " ").map { $0 == "word7" ? "wrod7" : $0 }
    try site.post("a.md", title: "U", body: "<p>" + typo.joined(separator: "\n\n") + "</p>\n")
    #expect(try updates(&site, at: "2025-03-01T00:00:00Z")[1] == "2025-01-01T00:00:00Z")
  }

  @Test func `many small edits add up`() throws {
    var site = try site()
    var words = Self.text.split(separator: " ").map(String.init)
    try site.post("a.md", body: words.joined(separator: " "))
    var seen: [String] = []
    for month in 2...9 {
      for place in (month - 2) * 4..<(month - 1) * 4 { words[place] = "edited\(place)" }
      try site.post("a.md", body: words.joined(separator: " "))
      seen.append(try updates(&site, at: "2025-0\(month)-01T00:00:00Z")[1])
    }
    #expect(seen.prefix(2).allSatisfy { $0 == "2025-01-01T00:00:00Z" })
    #expect(1...3 ~= Set(seen).count - 1)
  }

  @Test func `what the front matter says goes before`() throws {
    var site = try site()
    try site.post("a.md", "modified: 2025-01-05", body: Self.text)
    _ = try updates(&site, at: "2025-02-01T00:00:00Z")
    try site.post("a.md", "modified: 2025-01-06", body: Self.rewritten)
    #expect(try updates(&site, at: "2025-03-01T00:00:00Z")[1] == "2025-01-06T00:00:00Z")
    try site.post("a.md", body: Self.rewritten)
    #expect(try updates(&site, at: "2025-04-01T00:00:00Z")[1] == "2025-01-06T00:00:00Z")
  }

  @Test func `what is done to a draft or before the day of a post is no update`() throws {
    var site = try site()
    try site.post("a.md", "draft: true", body: Self.text)
    try site.post("b.md", date: "2025-02-20T00:00:00Z", body: Self.text)
    try site.post("c.md", body: Self.text)
    _ = try updates(&site, at: "2025-02-01T00:00:00Z")
    try site.post("a.md", body: Self.rewritten)
    try site.post("b.md", date: "2025-02-20T00:00:00Z", body: Self.rewritten)
    #expect(
      try updates(&site, at: "2025-03-01T00:00:00Z") == [
        "2025-02-20T00:00:00Z", "2025-02-20T00:00:00Z", "2025-01-01T00:00:00Z",
        "2025-01-01T00:00:00Z",
      ]
    )
  }

  @Test func `a clock that went back moves nothing back`() throws {
    var site = try site()
    try site.post("a.md", body: Self.text)
    _ = try updates(&site, at: "2025-02-01T00:00:00Z")
    try site.post("a.md", body: Self.rewritten)
    _ = try updates(&site, at: "2025-03-01T00:00:00Z")
    try site.post("a.md", body: Self.text)
    #expect(try updates(&site, at: "2025-02-15T00:00:00Z")[1] == "2025-03-01T00:00:00Z")
    #expect(try updates(&site, at: "2025-04-01T00:00:00Z")[1] == "2025-03-01T00:00:00Z")
  }

  @Test func `a post of the future that is shown is not updated before its date`() throws {
    var site = try site(#""updates": "auto", "posts": {"future": true}"#)
    try site.post("a.md", date: "2025-05-01T00:00:00Z", body: Self.text)
    _ = try updates(&site, at: "2025-02-01T00:00:00Z")
    try site.post("a.md", date: "2025-05-01T00:00:00Z", body: Self.rewritten)
    #expect(try updates(&site, at: "2025-03-01T00:00:00Z")[1] == "2025-05-01T00:00:00Z")
    #expect(site.folder.text(".feedgen/ledger.jsonl")?.contains("2025-03-01") == false)
  }

  @Test func `an edit is known by the post and not by its path`() throws {
    var site = try site()
    try site.post("a.md", body: Self.text)
    _ = try updates(&site, at: "2025-02-01T00:00:00Z")
    try site.folder.remove("posts/a.md")
    try site.post("b.md", body: Self.rewritten)
    #expect(try updates(&site, at: "2025-03-01T00:00:00Z")[1] == "2025-03-01T00:00:00Z")
    try site.folder.rename("posts/b.md", to: "posts/c.md")
    #expect(try updates(&site, at: "2025-04-01T00:00:00Z")[1] == "2025-03-01T00:00:00Z")
  }

  @Test func `a run that writes no ledger notices nothing that lasts`() throws {
    var site = try site()
    try site.post("a.md", body: Self.text)
    _ = try updates(&site, at: "2025-02-01T00:00:00Z")
    let ledger = site.folder.text(".feedgen/ledger.jsonl")
    try site.post("a.md", body: Self.rewritten)
    site.options.formats = [.atom]
    site.options.writesToStandardOutput = true
    let bytes = try #require(try site.build().report.standardOutput)
    #expect(!String(decoding: bytes.array, as: UTF8.self).contains("2025-02-01"))
    site.options.writesToStandardOutput = false
    site.options.isDryRun = true
    #expect(try site.build().report.feeds.map(\.outcome) == [.wouldChange])
    #expect(site.folder.text(".feedgen/ledger.jsonl") == ledger)
  }

  @Test func `a refused republish keeps the times of the feeds that were written`() throws {
    var site = try site(#""updates": "auto", "feeds": [{"format": "atom"}, {"format": "rss"}]"#)
    for number in 0..<12 { try site.post("\(number).md", body: Self.text + " \(number)") }
    _ = try updates(&site, at: "2025-02-01T00:00:00Z")
    try site.folder.write("feeds/rss.xml", Self.movedFeed)
    try site.post("0.md", body: Self.rewritten)
    #expect(try updates(&site, at: "2025-03-01T00:00:00Z")[0] == "2025-03-01T00:00:00Z")
    site.now = "2025-04-01T00:00:00Z"
    #expect(try site.build().report.feeds.map(\.outcome) == [.unchanged, .refused])
  }

  @Test func `the date of a feed does not go back with its newest entry`() throws {
    var site = try site("")
    try site.post("a.md")
    try site.post("b.md", date: "2025-01-05T00:00:00Z")
    let newest = try updates(&site, at: "2025-02-01T00:00:00Z")[0]
    #expect(newest == "2025-01-05T00:00:00Z")
    try site.post("b.md", date: "2025-01-05T00:00:00Z", "draft: true")
    #expect(try updates(&site, at: "2025-02-01T00:00:00Z")[0] == newest)
  }

  /// A feed of the same site that says it is somewhere else.
  private static let movedFeed = """
    <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>T</title>
    <link>https://example.org/</link><description>T</description>
    <atom:link rel="self" href="https://example.net/rss.xml"/></channel></rss>
    """
}
