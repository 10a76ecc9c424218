import Diagnostics
import FeedModel
import TestSupport
import Testing

@testable import Publishing

@Suite struct PublishedTopicsTests {
  private static let hubs = #""hubs": ["https://hub.example/", "https://hub.example"]"#

  private func topics(
    of site: TemporarySite
  ) throws -> (topics: PublishedTopics, diagnostics: DiagnosticList) {
    var diagnostics = DiagnosticList()
    let topics = try PublishedTopics(site.options, &diagnostics)
    return (topics, diagnostics)
  }

  @Test func `feeds are known by their public addresses, those of a series too`() throws {
    let feeds = #"[{"format": "rss"}, {"format": "atom", "each": "tag", "path": "tags/:tag.xml"}]"#
    let site = try TemporarySite(
      site(
        #""index": false, "feeds": \#(feeds)"#,
        inSite: #""language": "en", "feedsURL": "https://feeds.example/", \#(Self.hubs)"#
      )
    )
    try site.post("a.md", "tags: [swift, notes]")
    _ = try site.build()
    let (found, diagnostics) = try topics(of: site)
    #expect(
      found.topics.map(\.url.text) == [
        "https://feeds.example/rss.xml", "https://feeds.example/tags/notes.xml",
        "https://feeds.example/tags/swift.xml",
      ]
    )
    #expect(found.topics.map(\.isRSS) == [true, false, false])
    #expect(found.hubs.map(\.text) == ["https://hub.example/"])
    #expect(diagnostics.items.isEmpty)
  }

  @Test func `a feed that was never written is no topic, and a warning says so`() throws {
    let site = try TemporarySite(site(inSite: Self.hubs))
    let (found, diagnostics) = try topics(of: site)
    #expect(found.topics.isEmpty)
    #expect(diagnostics.items.map(\.code) == [.unpublishedTopic, .unpublishedTopic])
  }

  @Test func `nobody asks for feeds where nobody is to be told`() throws {
    let (found, diagnostics) = try topics(of: TemporarySite())
    #expect(found.hubs.isEmpty && found.cloud == nil)
    #expect(found.topics.isEmpty && diagnostics.items.isEmpty)
  }

  @Test func `feeds have the hubs and RSS has the cloud, archives neither`() throws {
    let cloud =
      #""cloud": {"register": "https://rpc.example/please?a=1", "ping": "https://rpc.example/ping"}"#
    let site = try TemporarySite(
      site(
        #""index": false, "feeds": [{"format": "rss", "limit": 2, "archive": true}]"#,
        inSite: #""language": "en", \#(cloud), \#(Self.hubs)"#
      )
    )
    for day in 1...5 {
      try site.post("\(day).md", date: "2025-01-0\(day)T00:00:00Z", title: "T\(day)")
    }
    let (_, diagnostics) = try site.build()
    #expect(!diagnostics.hasErrors)
    let element =
      #"<cloud domain="rpc.example" port="443" path="/please" registerProcedure="" protocol="http-post"/>"#
    let main = try #require(site.folder.text("feeds/rss.xml"))
    #expect(main.contains(element))
    #expect(main.contains(#"rel="hub" href="https://hub.example/""#))
    let archives = site.folder.names(in: "feeds").filter { $0 != "rss.xml" && $0.hasSuffix(".xml") }
    #expect(!archives.isEmpty)
    for archive in archives {
      let text = try #require(site.folder.text("feeds/\(archive)"))
      #expect(!text.contains("<cloud") && !text.contains(#"rel="hub""#))
    }
    #expect(
      try topics(of: site).topics.topics.map(\.url.text) == ["https://example.org/blog/rss.xml"]
    )
  }
}
