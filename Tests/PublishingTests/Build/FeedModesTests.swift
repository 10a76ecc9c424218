import Diagnostics
import FeedFormats
import FileSystem
import TestSupport
import Testing

@testable import Publishing

/// What is rendered for feeds that hold more or less of their posts.
@Suite struct FeedModesTests {
  private func site(_ content: String = "", feeds: String) throws -> TemporarySite {
    let keys = #""content": {\#(content)}, "feeds": [\#(feeds)]"#
    return try TemporarySite(PublishingTests.site(keys, inSite: #""language": "en""#))
  }

  /// The posts whose bodies were rendered: each has a link that a rendering tells of.
  private func rendered(_ diagnostics: DiagnosticList) -> [String] {
    diagnostics.items.filter { $0.code == .unusableURL }
      .compactMap { $0.file.map { Path.name(of: $0) } }.sorted()
  }

  private func write(_ count: Int, to site: TemporarySite) throws {
    for number in 1...count {
      try site.post(
        "\(number).md",
        date: "2025-01-0\(9 - number)",
        "summary: S\(number)\nimage: /i.png",
        body: "<a href=\"http://\">x</a>\n"
      )
    }
  }

  @Test func `beyond the last feed that holds content no body is rendered`() throws {
    let site = try site(
      feeds: #"{"format": "rss", "limit": 2}, {"format": "atom", "limit": 5, "mode": "summary"}"#
    )
    try write(6, to: site)
    let (report, diagnostics) = try site.build()
    #expect(report.feeds.map(\.entries) == [2, 5])
    #expect(rendered(diagnostics) == ["1.md", "2.md"])
    let rss = site.folder.text("feeds/rss.xml")
    #expect(rss?.ranges(of: "<content:encoded>").count == 2)
    #expect(site.folder.text("feeds/atom.xml")?.contains("<content") == false)
  }

  @Test func `a post that stands in for a broken one has all its feeds hold`() throws {
    let site = try site(
      feeds: #"{"format": "rss", "limit": 2}, {"format": "atom", "limit": 3, "mode": "summary"}"#
    )
    try write(5, to: site)
    try site.post(
      "1.md",
      date: "2025-01-08",
      body: String(repeating: "word ", count: 2_100_000)
    )
    let (report, diagnostics) = try site.build()
    #expect(report.feeds.map(\.entries) == [2, 3])
    #expect(diagnostics.items.contains { $0.code == .oversizedEntry })
    #expect(rendered(diagnostics) == ["2.md", "3.md"])
    #expect(site.folder.text("feeds/rss.xml")?.ranges(of: "<content:encoded>").count == 2)
  }

  @Test func `a post that wants to be whole is whole in a feed of summaries`() throws {
    let site = try site(#""mode": "summary""#, feeds: #"{"format": "rss"}"#)
    try write(1, to: site)
    try site.post("9.md", "summary: S\nfeed: {mode: full}", body: "Whole *text*.\n")
    let (_, diagnostics) = try site.build()
    #expect(rendered(diagnostics) == [])
    let rss = site.folder.text("feeds/rss.xml")
    #expect(rss?.ranges(of: "<content:encoded>").count == 1)
    #expect(rss?.contains("Whole &lt;em&gt;text&lt;/em&gt;") == true)
  }

  @Test func `what a feed holds does not depend on the feeds beside it`() throws {
    var site = try site(
      feeds: #"{"format": "rss", "mode": "summary"}, {"format": "atom", "limit": 1}"#
    )
    for number in 1...3 {
      try site.post(
        "\(number).md",
        date: "2025-01-0\(number)",
        body: "![x](/\(number).jpg) Text.\n"
      )
    }
    _ = try site.build()
    let both = site.folder.text("feeds/rss.xml")
    #expect(both?.ranges(of: "<media:thumbnail").count == 3)
    site.options.formats = [.rss]
    #expect(try site.build().report.feeds.map(\.outcome) == [.unchanged])
    #expect(site.folder.text("feeds/rss.xml") == both)
  }
}
