import Diagnostics
import FeedFormats
import FeedModel
import FileSystem
import Testing

@testable import Publishing

@Suite struct PublishedFeedTests {
  @Test(arguments: FeedFormat.allCases)
  func `what is written is what readers know`(format: FeedFormat) throws {
    let feed = try sampleFeed(
      [try sampleEntry(1), try sampleEntry(2)],
      FeedSettings(format: format)
    )
    var problems = DiagnosticList()
    let bytes = FeedWriter.bytes(of: feed, as: format, diagnostics: &problems)
    let read = try #require(PublishedFeed(reading: .memory(bytes), as: format))
    #expect(read.items.map(\.title) == ["Entry 1", "Entry 2"])
    #expect(read.items.map(\.published) == feed.entries.map(\.published))
    #expect(read.updated == (format == .json ? nil : feed.updated))
    #expect(read.id == (format == .atom ? feed.id : nil))
    #expect(read.items.map(\.id) == ["urn:example:1", "urn:example:2"])
    #expect(
      read.items.map(\.link) == ["https://example.org/blog/1/", "https://example.org/blog/2/"]
    )
    #expect(read.selfLink == "https://example.org/blog/\(format.defaultPath)")
  }

  @Test(arguments: FeedFormat.allCases)
  func `what is no feed is none`(format: FeedFormat) {
    #expect(PublishedFeed(reading: .memory(Array("<a".utf8)), as: format) == nil)
    #expect(PublishedFeed(reading: .memory([]), as: format) == nil)
  }

  @Test func `a feed of others is read as far as it goes`() throws {
    let rss = "<rss><channel><item><guid>g</guid></item><item><link>l</link></item></channel></rss>"
    let feed = try #require(PublishedFeed(reading: .memory(Array(rss.utf8)), as: .rss))
    #expect(feed.selfLink == nil)
    #expect(feed.items == [.init(id: "g", link: ""), .init(id: "", link: "l")])
  }
}
