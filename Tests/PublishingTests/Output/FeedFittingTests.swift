import Diagnostics
import FeedModel
import TestSupport
import Testing

@testable import Publishing

/// What of a feed gives way when it would be too large.
@Suite struct FeedFittingTests {
  /// Whole entries have 1000 bytes, short ones 100; the first is the newest, a day apart.
  private func fit(_ count: Int, bytes: Int, keptDays: Int = 0) throws -> FeedFitting.Fit {
    let entries = try (0..<count).map { number in
      try sampleEntry(number, updated: "2025-01-\(30 - number)T00:00:00Z")
    }
    let short = entries.map { entry in
      var entry = entry
      entry.content = nil
      return entry
    }
    let budget = FeedBudget(bytes: bytes, keptDays: keptDays)
    return FeedFitting(budget: budget, now: try moment("2025-01-30T12:00:00Z"))
      .fit(try sampleFeed(entries), short: short) { feed in
        feed.entries.reduce(0) { $0 + ($1.content == nil ? 100 : 1000) }
      }
  }

  @Test(arguments: [
    (10, 10_000, 0, 0, true), (10, 9_999, 1, 0, true), (10, 5_500, 5, 0, true),
    (10, 1_000, 10, 0, true), (10, 999, 9, 1, true), (10, 100, 1, 9, true), (10, 99, 0, 10, true),
    (1, 99, 0, 1, true), (0, 99, 0, 0, true),
  ])
  func `as little is cut as it takes, summaries first`(
    count: Int,
    bytes: Int,
    shortened: Int,
    removed: Int,
    fits: Bool
  ) throws {
    let fit = try fit(count, bytes: bytes)
    #expect(fit.shortened == shortened && fit.removed == removed && fit.fits == fits)
    #expect(fit.feed.entries.count == count - removed)
    #expect(fit.feed.entries.prefix { $0.content != nil }.count == count - removed - shortened)
  }

  @Test func `what is young is never cut`() throws {
    // Entries of the 30th to the 26th are at most four days and a half old.
    let fit = try fit(10, bytes: 100, keptDays: 5)
    #expect(fit.removed == 5 && fit.shortened == 0 && !fit.fits)
    #expect(fit.feed.entries.map { $0.content != nil } == Array(repeating: true, count: 5))
  }

  @Test func `a feed is cut to its budget, and the run says so`() throws {
    let keys = #""feeds": [{"format": "rss", "maxBytes": 9000, "keepDays": 0}, {"format": "atom"}]"#
    let site = try TemporarySite(PublishingTests.site(keys, inSite: #""language": "en""#))
    for number in 1...8 {
      try site.post(
        "\(number).md",
        date: "2025-01-0\(number)",
        "summary: Short",
        body: String(repeating: "words ", count: 300)
      )
    }
    let (report, diagnostics) = try site.build()
    #expect(report.feeds.map(\.entries) == [8, 8])
    #expect(report.feeds[0].bytes <= 9000 && report.feeds[1].bytes > 9000)
    let text = try #require(site.folder.text("feeds/rss.xml"))
    let whole = text.ranges(of: "<content:encoded>").count
    #expect((1..<8).contains(whole))
    let told = diagnostics.items.filter { $0.code == .cutFeed }.map(\.message)
    #expect(
      told == [
        "\(8 - whole) of the oldest entries have only their summaries, 0 are left out, for “maxBytes” 9000"
      ]
    )
  }

  @Test func `a feed whose young entries are too large is published, and that is told`() throws {
    let keys = #""feeds": [{"format": "rss", "maxBytes": 1000}]"#
    let site = try TemporarySite(PublishingTests.site(keys, inSite: #""language": "en""#))
    try site.post("a.md", date: "2025-05-31", body: String(repeating: "words ", count: 300))
    let (report, diagnostics) = try site.build()
    #expect(report.feeds.map(\.entries) == [1])
    #expect(diagnostics.items.contains { $0.code == .overBudgetFeed })
  }

  @Test func `a large feed without a budget is told who does not take it`() throws {
    let site = try TemporarySite()
    try site.post("a.md", body: String(repeating: "words ", count: 500_000))
    let told = try site.build().diagnostics.items.filter { $0.code == .largeFeed }.map(\.message)
    #expect(told.count == 2)
    #expect(told.allSatisfy { $0.contains("FeedBurner (1048576), goread (2097152)") })
    #expect(!told.contains { $0.contains("CommaFeed") })
  }

  @Test func `an entry whose summary is no shorter leaves whole`() throws {
    let entries = try (0..<4).map { number in
      var entry = try sampleEntry(number, updated: "2025-01-\(20 - number)T00:00:00Z")
      entry.content = EntryContent(Array("<p>x</p>".utf8))
      return entry
    }
    let short = entries.map { entry in
      var entry = entry
      entry.content = nil
      entry.summary = String(repeating: "long ", count: 20)
      return entry
    }
    let fit = FeedFitting(
      budget: FeedBudget(bytes: 300, keptDays: 0),
      now: try moment("2025-01-30T12:00:00Z")
    )
    .fit(try sampleFeed(entries), short: short) { feed in
      feed.entries.reduce(0) { $0 + ($1.content == nil ? 200 : 100) }
    }
    #expect(fit.shortened == 0 && fit.removed == 1 && fit.fits)
  }
}
