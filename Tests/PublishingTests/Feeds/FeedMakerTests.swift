import FeedFormats
import FeedModel
import Testing

@testable import Publishing

@Suite struct FeedMakerTests {
  private func feed(
    _ entries: [Entry],
    _ ledger: Ledger = Ledger(),
    inSite: String = ""
  ) throws -> Feed {
    FeedMaker(configuration: try sampleConfiguration(inSite: inSite), ledger: ledger, now: .epoch)
      .feed(FeedSettings(format: .rss, timeToLive: 60), of: entries)
  }

  private func ledger(updated: String) throws -> Ledger {
    var ledger = Ledger()
    ledger.register(
      LedgerFeed(path: "rss.xml", id: "https://old.org/rss.xml", updated: try moment(updated))
    )
    return ledger
  }

  @Test func `a feed is updated with its newest entry`() throws {
    let feed = try feed([
      sampleEntry(3, updated: "2025-01-03T00:00:00Z"),
      sampleEntry(2, updated: "2025-03-02T00:00:00+01:00"),
      sampleEntry(1, updated: "2025-01-01T00:00:00Z"),
    ])
    #expect(feed.updated.rfc3339 == "2025-03-02T00:00:00+01:00")
    #expect(feed.entries.map(\.id) == ["urn:example:3", "urn:example:2", "urn:example:1"])
  }

  @Test func `a feed never goes back`() throws {
    let ledger = try ledger(updated: "2025-02-01T00:00:00Z")
    let entry = try sampleEntry(1, updated: "2025-01-01T00:00:00Z")
    #expect(try feed([entry], ledger).updated.rfc3339 == "2025-02-01T00:00:00Z")
    let newer = try sampleEntry(2, updated: "2025-02-02T00:00:00Z")
    #expect(try feed([newer, entry], ledger).updated.rfc3339 == "2025-02-02T00:00:00Z")
  }

  @Test func `an empty feed has the date it had, else that of the epoch`() throws {
    #expect(try feed([]).updated == .epoch)
    let ledger = try ledger(updated: "2025-02-01T00:00:00Z")
    #expect(try feed([], ledger).updated.rfc3339 == "2025-02-01T00:00:00Z")
  }

  @Test func `a feed keeps the id of its first URL`() throws {
    #expect(try feed([]).id == "https://example.org/blog/rss.xml")
    let known = try feed([], try ledger(updated: "2025-02-01T00:00:00Z"))
    #expect(known.id == "https://old.org/rss.xml")
    #expect(known.selfLink.text == "https://example.org/blog/rss.xml")
  }

  @Test func `a feed says what the site says`() throws {
    let feed = try feed(
      [],
      inSite: #"""
        "description": "D", "language": "en", "copyright": "C", "icon": "i.png", "logo": "l.png",
        "hubs": ["https://hub.example"], "author": {"name": "A"}
        """#
    )
    #expect(feed.title == "T")
    #expect(feed.siteLink.text == "https://example.org/blog/")
    #expect(feed.description == "D")
    #expect(feed.language == "en")
    #expect(feed.rights == "C")
    #expect(feed.hubs.map(\.text) == ["https://hub.example/"])
    #expect(feed.icon?.text == "https://example.org/blog/i.png")
    #expect(feed.logo?.text == "https://example.org/blog/l.png")
    #expect(feed.timeToLive == 60)
    #expect(feed.authors == [Person(name: "A")])
  }

  @Test func `a site without author speaks for itself`() throws {
    #expect(try feed([]).authors == [Person(name: "T")])
  }
}
