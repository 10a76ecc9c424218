import FeedModel
import TestSupport
import Testing

@testable import FeedFormats

/// Any bytes end in a feed or an error.
@Suite struct HostileReadingTests {
  @Test(arguments: FeedFormat.allCases)
  func `a feed that is cut off anywhere is a shorter feed or an error`(format: FeedFormat) throws {
    let bytes = Array(try written(SampleFeeds.full(), as: format).utf8)
    for count in bytes.indices {
      let reading = FeedReader.read(Array(bytes[..<count]))
      #expect(reading.feed != nil || reading.problems.count == 1)
      #expect((reading.feed?.entries.count ?? 0) <= 1)
    }
  }

  @Test(arguments: FeedFormat.allCases)
  func `a feed with any byte changed is read or refused`(format: FeedFormat) throws {
    let bytes = Array(try written(SampleFeeds.full(), as: format).utf8)
    var random = SeededRandom(seed: 7)
    for _ in 0..<2_000 {
      var broken = bytes
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        let place = Int.random(in: broken.indices, using: &random)
        broken[place] = UInt8.random(in: 0...255, using: &random)
      }
      let reading = FeedReader.read(broken, at: try url("https://example.org/"))
      #expect(reading.feed != nil || !reading.problems.isEmpty)
    }
  }

  @Test func `random bytes are an error`() {
    var random = SeededRandom(seed: 8)
    for start in ["", "<", "<rss>", "{", "<feed xmlns='http://www.w3.org/2005/Atom'>"] {
      for length in 0..<200 {
        let noise = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
        let reading = FeedReader.read(Array(start.utf8) + noise)
        #expect(reading.feed != nil || !reading.problems.isEmpty)
      }
    }
  }

  @Test func `markup as deep as may be is read`() throws {
    let depth = 10_000
    let deep =
      String(repeating: "<b>", count: depth) + "x" + String(repeating: "</b>", count: depth)
    let text = "<rss><channel><item><description>\(deep)</description></item></channel></rss>"
    let feed = try #require(FeedReader.read(Array(text.utf8)).feed)
    #expect(feed.entries.count == 1)
  }

  @Test func `ten thousand categories, authors and files are bounded`() throws {
    let parts = (0..<10_000).map {
      "<category>\($0)</category><author>n\($0)</author><enclosure url='http://a.example/\($0)'/>"
    }
    let text = "<rss><channel><item>\(parts.joined())</item></channel></rss>"
    let entry = try #require(FeedReader.read(Array(text.utf8)).feed?.entries.first)
    #expect(entry.categories.count == FeedLimits.parts)
    #expect(entry.authors.count == FeedLimits.parts)
    #expect(entry.enclosures.count == FeedLimits.parts)
  }
}
