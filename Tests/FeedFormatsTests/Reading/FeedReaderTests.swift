import FeedModel
import Testing

@testable import Diagnostics
@testable import FeedFormats

/// What is recognised as a feed, and what is said of what is none or not quite one.
@Suite struct FeedReaderTests {
  private func read(_ text: String) -> FeedReading {
    FeedReader.read(Array(text.utf8))
  }

  @Test(arguments: [
    ("<rss version='0.91'><channel><title>t</title></channel></rss>", "RSS 0.91"),
    ("<rss version='2.0'><channel><title>t</title></channel></rss>", "RSS 2.0"),
    ("<RSS VERSION='2.0'><CHANNEL><TITLE>t</TITLE></CHANNEL></RSS>", "RSS"),
    ("<channel><title>t</title></channel>", "RSS"),
    (
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
      <channel><title>t</title></channel></rdf:RDF>
      """, "RSS 1.0"
    ),
    ("<feed version='0.3' xmlns='http://purl.org/atom/ns#'><title>t</title></feed>", "Atom 0.3"),
    ("<feed xmlns='http://www.w3.org/2005/Atom'><title>t</title></feed>", "Atom 1.0"),
    ("<f:feed xmlns:f='http://www.w3.org/2005/Atom'><f:title>t</f:title></f:feed>", "Atom 1.0"),
    (#"{"version": "https://jsonfeed.org/version/1", "title": "t", "items": []}"#, "JSON Feed 1.0"),
    (#"{"version": "https://jsonfeed.org/version/1.1", "title": "t"}"#, "JSON Feed 1.1"),
    ("\u{FEFF}{\"title\": \"t\", \"items\": []}", "JSON Feed"),
  ])
  func `feeds of every format are read`(text: String, format: String) {
    let reading = read(text)
    #expect(reading.format?.name == format)
    #expect(reading.feed?.title == "t")
    #expect(reading.problems.isEmpty)
  }

  @Test(arguments: [
    "", "  \n", "text", "<", "<a/>", "<html><body/></html>", "<!DOCTYPE html><p>x",
    "<opml version='2.0'><body/></opml>", "{", "[]", "{}", #"{"items": 1}"#, "\u{0}\u{1}",
  ])
  func `what is no feed is an error, and nothing else is said`(text: String) {
    let reading = read(text)
    #expect(reading.feed == nil)
    #expect(reading.problems.map(\.code) == [.unreadableFeed])
  }

  @Test func `a document that is too large is not read`() {
    let reading = FeedReader.read([UInt8](repeating: 0x20, count: FeedLimits.documentBytes + 1))
    #expect(reading.problems.map(\.code) == [.unreadableFeed])
  }

  @Test func `ill-formed feeds are read as far as they go, and told`() throws {
    let reading = read(
      """
      <rss version="2.0"><channel><title>Tom & Jerry</title>
      <item><title>One</title><description>a <b>b</description></item>
      <item><title>Two
      """
    )
    #expect(reading.problems.map(\.code) == [.recoveredFeed])
    #expect(reading.problems.first?.position == SourcePosition(line: 1, column: 40))
    let feed = try #require(reading.feed)
    #expect(feed.title == "Tom & Jerry")
    #expect(feed.entries.map(\.title) == ["One", "Two"])
  }

  @Test func `entities of HTML are what they are in HTML, without any declaration`() throws {
    let reading = read(
      "<rss><channel><title>a&nbsp;caf&eacute; &hellip; &nosuch;</title><link>http://a.example/?a&amp;b</link></channel></rss>"
    )
    #expect(reading.feed?.title == "a\u{A0}café … &nosuch;")
    #expect(reading.feed?.siteLink?.text == "http://a.example/?a&b")
    #expect(reading.problems.map(\.code) == [.recoveredFeed])
  }

  @Test func `a date that nobody can read is told with its place, and missing`() {
    let reading = read(
      "<rss><channel><item><guid>1</guid>\n<pubDate>yesterday</pubDate></item></channel></rss>"
    )
    #expect(reading.problems.map(\.code) == [.unreadableDate])
    #expect(reading.problems.first?.position == SourcePosition(line: 2, column: 1))
    #expect(reading.feed?.entries.first?.published == nil)
    let near = read("<rss><channel><item><pubDate>5 May 2025</pubDate></item></channel></rss>")
    #expect(near.problems.isEmpty)
  }

  @Test(arguments: [0, 1])
  func `entries beyond the bound are not read, and told`(excess: Int) {
    let count = FeedLimits.entries + excess
    let items = String(repeating: "<item/>", count: count)
    let reading = read("<rss><channel>\(items)</channel></rss>")
    #expect(reading.feed?.entries.count == FeedLimits.entries)
    #expect(reading.problems.map(\.code) == (excess == 0 ? [] : [.partlyReadFeed]))
  }

  @Test func `what has no place in the model is named, with the number of its entries`() {
    let reading = read(
      """
      <rss xmlns:slash="http://purl.org/rss/1.0/modules/slash/"><channel><cloud/>
      <item><slash:comments>1</slash:comments><comments>x</comments><comments>y</comments></item>
      <item><slash:comments>2</slash:comments></item></channel></rss>
      """
    )
    #expect(reading.passedOver.map(\.name) == ["cloud", "slash:comments", "comments"])
    #expect(reading.passedOver.map(\.entryCount) == [0, 2, 1])
  }

  @Test func `every code of reading has a test of a near miss`() {
    let shown: [DiagnosticCode] = [
      .guessedEncoding, .partlyReadFeed, .recoveredFeed, .unreadableDate, .unreadableFeed,
    ]
    #expect(Set(shown) == Set(DiagnosticCode.readingCodes))
  }
}
