import Diagnostics
import Testing

@testable import Publishing

/// Which files go beside the feeds, by what the configuration says.
@Suite struct IndexSettingsTests {
  private let zones: Zones

  init() throws {
    zones = try Zones()
  }

  private func paths(_ index: String, inSite: String = "") throws -> [String?] {
    let keys = index.isEmpty ? "" : #""index": \#(index)"#
    let reading = ConfigurationReading(site(keys, inSite: inSite), zones: zones.zones)
    let index = try #require(reading.configuration, "\(reading.messages)").index
    return [index.html, index.styleSheet, index.opml, index.snippets]
  }

  @Test func `a style sheet is written unasked, and nothing else`() throws {
    #expect(try paths("") == [nil, "feed.css", nil, nil])
    #expect(try paths("{}") == [nil, "feed.css", nil, nil])
  }

  @Test
  func `feeds in a folder of their own have a page, others do not: it would be the home page`()
    throws
  {
    let own = #""feedsURL": "https://example.org/blog/feeds/""#
    #expect(try paths("", inSite: own) == ["index.html", "feed.css", nil, nil])
    #expect(try paths(#"{"html": false}"#, inSite: own) == [nil, "feed.css", nil, nil])
    let same = #""feedsURL": "https://EXAMPLE.org/blog/""#
    #expect(try paths("", inSite: same) == [nil, "feed.css", nil, nil])
  }

  @Test func `true is all but snippets, false is nothing`() throws {
    #expect(try paths("true") == ["index.html", "feed.css", "feeds.opml", nil])
    #expect(try paths("false") == [nil, nil, nil, nil])
  }

  @Test func `each file has a path, true for the usual one, or false`() throws {
    #expect(
      try paths(#"{"html": true, "stylesheet": true, "opml": true, "snippets": true}"#)
        == ["index.html", "feed.css", "feeds.opml", "snippets"]
    )
    #expect(
      try paths(#"{"html": "./a//b.html", "stylesheet": false, "opml": "c", "snippets": "d/e"}"#)
        == ["a/b.html", nil, "c", "d/e"]
    )
  }

  @Test func `a run without a configuration writes nothing but feeds`() throws {
    var options = BuildOptions()
    options.siteURL = try url("https://example.org/")
    var diagnostics = DiagnosticList()
    let source = ConfigurationSource(
      options: options,
      zones: zones.zones,
      standardPath: "/nonexistent/config.json"
    )
    #expect(try source.configuration(&diagnostics).index == .nothing)
  }

  @Test(arguments: [
    #""index": {"html": "rss.xml"}, "feeds": [{"format": "rss"}]"#,
    #""index": {"html": "a.html", "opml": "./a.html"}"#,
    #""feeds": [{"format": "rss", "path": "feed.css"}]"#,
  ])
  func `two files of one path are an error`(keys: String) {
    let reading = ConfigurationReading(site(keys), zones: zones.zones)
    #expect(reading.diagnostics.items.map(\.code) == [.duplicateFeedPath])
  }

  @Test func `only feeds that can have a style sheet name one`() throws {
    let reading = ConfigurationReading(
      site(#""feeds": [{"format": "json"}], "index": {"snippets": true}"#),
      zones: zones.zones
    )
    let configuration = try #require(reading.configuration)
    #expect(configuration.styleSheet == nil)
    #expect(!IndexFiles.paths(of: configuration).contains("feed.css"))
  }
}
