import FeedModel
import HTML
import TestSupport
import Testing

@testable import FeedFormats

/// Whatever a feed says, what is read of it again is that, as far as its format can say it.
@Suite struct ReadBackTests {
  private let rounds = 300

  @Test(arguments: FeedFormat.allCases)
  func `what was written is read back`(format: FeedFormat) throws {
    var random = RandomFeeds(seed: 70)
    var seeds = SeededRandom(seed: 71)
    for _ in 0..<rounds {
      let feed = try more(of: random.feed(), &seeds)
      let reading = FeedReader.read(Array(try written(feed, as: format).utf8))
      let read = try #require(reading.feed)
      #expect(reading.problems.isEmpty)
      #expect(difference(read, CarriedFeed(format).feed(feed)) == nil)
      #expect(reading.passedOver == [])
    }
  }

  /// A feed with what random feeds have not: deleted entries, a place among archives, playing times.
  private func more(of feed: Feed, _ random: inout SeededRandom) throws -> Feed {
    var feed = feed
    if Bool.random(using: &random) {
      feed.deletions = [DeletedEntry(id: "urn:x:gone", when: try time("2025-02-03T04:05:06Z"))]
    }
    let older = try url("https://example.org/archive/2?a&b")
    let newer = try url("https://example.org/archive/4")
    feed.history =
      [
        nil, FeedHistory(.complete), FeedHistory(.subscription, previous: older),
        FeedHistory(.archive(current: feed.selfLink), previous: older, next: newer),
      ]
      .randomElement(using: &random) ?? nil
    for index in feed.entries.indices {
      feed.entries[index].source = try source(&random)
      feed.entries[index].enclosures = feed.entries[index].enclosures.map { file in
        let seconds = Bool.random(using: &random) ? Int.random(in: 1...9_999, using: &random) : nil
        return Enclosure(url: file.url, type: file.type, length: file.length, duration: seconds)
      }
    }
    return feed
  }

  /// The feed that an entry was taken from, or none.
  private func source(_ random: inout SeededRandom) throws -> EntrySource? {
    guard Bool.random(using: &random) else { return nil }
    var source = EntrySource()
    source.selfLink = try url("https://planet.example/feed?a&b")
    if Bool.random(using: &random) { source.id = "urn:x:feed" }
    if Bool.random(using: &random) { source.title = "AT&T <b> &lt;" }
    if Bool.random(using: &random) { source.siteLink = try url("https://planet.example/") }
    if Bool.random(using: &random) { source.rights = "© <i> you" }
    if Bool.random(using: &random) { source.updated = try time("2025-02-03T04:05:06+01:00") }
    return source
  }
}
