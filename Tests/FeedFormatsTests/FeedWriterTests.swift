import Diagnostics
import FeedFormats
import FeedModel
import LibXML
import Testing

@Suite struct FeedWriterTests {
  @Test(arguments: FeedFormat.allCases)
  func `writes the same bytes every time`(format: FeedFormat) throws {
    let feed = try SampleFeeds.full()
    #expect(try written(feed, as: format) == written(feed, as: format))
  }

  @Test(arguments: FeedFormat.allCases)
  func `leaves out what XML cannot carry, with a warning for each entry`(format: FeedFormat) throws
  {
    var feed = try SampleFeeds.bare()
    var first = try SampleFeeds.bareEntry(id: "urn:x:1")
    first.title = "a\u{8}b\u{FFFE}"
    first.summary = "c\u{0}d"
    first.content = EntryContent([0x3C, 0x70, 0x3E, 0xFF])
    var second = try SampleFeeds.bareEntry(id: "urn:x:2")
    second.title = "e\u{B}f"
    feed.entries = [first, second, try SampleFeeds.bareEntry(id: "urn:x:3")]

    var diagnostics = DiagnosticList()
    let bytes = FeedWriter.bytes(of: feed, as: format, diagnostics: &diagnostics)

    let found = diagnostics.items.map { "\($0.code.name): \($0.message)" }
    #expect(
      found == [
        "removed-character: entry “urn:x:1” has 4 characters that XML cannot carry",
        "removed-character: entry “urn:x:2” has a character that XML cannot carry",
      ]
    )
    let text = String(decoding: bytes, as: UTF8.self)
    for part in ["ab", "cd", "ef", "\u{FFFD}"] { #expect(text.contains(part)) }
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }

  @Test(arguments: FeedFormat.allCases)
  func `leaves out what XML cannot carry in the head`(format: FeedFormat) throws {
    var feed = try SampleFeeds.bare()
    feed.title = "No\u{1}tes"
    feed.description = "De\u{2}scription"
    feed.logo = try url("https://example.org/logo.png")
    var diagnostics = DiagnosticList()
    _ = FeedWriter.bytes(of: feed, as: format, diagnostics: &diagnostics)
    let message =
      "the head of feed “https://example.org/feed” has 2 characters that XML cannot carry"
    #expect(diagnostics.items.map(\.message) == [message])
  }

  @Test func `counts a title once that is the description too`() throws {
    var feed = try SampleFeeds.bare()
    feed.title = "No\u{1}tes"
    var diagnostics = DiagnosticList()
    _ = FeedWriter.bytes(of: feed, as: .rss, diagnostics: &diagnostics)
    #expect(diagnostics.items.first?.message.contains("has a character") == true)
  }

  @Test(arguments: FeedFormat.allCases)
  func `leaves out an entry that no parser would take`(format: FeedFormat) throws {
    var feed = try SampleFeeds.bare()
    var long = try SampleFeeds.bareEntry(id: "urn:x:long")
    long.content = EntryContent([UInt8](repeating: 0x61, count: XMLLimits.textBytes + 1))
    feed.entries = [long, try SampleFeeds.bareEntry(id: "urn:x:short")]
    var diagnostics = DiagnosticList()
    let bytes = FeedWriter.bytes(of: feed, as: format, diagnostics: &diagnostics)
    #expect(diagnostics.items.map(\.code.name) == ["oversized-entry"])
    #expect(diagnostics.items.map(\.message).joined().contains("urn:x:long"))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("urn:x:short"))
    #expect(!text.contains("urn:x:long"))
  }

  @Test(arguments: [FeedFormat.rss, .atom])
  func `writes an entry as long as parsers take`(format: FeedFormat) throws {
    var entry = try SampleFeeds.bareEntry()
    entry.content = EntryContent([UInt8](repeating: 0x61, count: XMLLimits.textBytes))
    let text = try written(SampleFeeds.feed(with: entry), as: format)
    #expect(XMLParser.problems(in: Array(text.utf8)).isEmpty)
  }

  @Test(arguments: [FeedFormat.rss, .atom])
  func `never uses CDATA`(format: FeedFormat) throws {
    var entry = try SampleFeeds.bareEntry()
    entry.content = EntryContent(Array("<p>]]></p>".utf8))
    let text = try written(SampleFeeds.feed(with: entry), as: format)
    #expect(!text.contains("<![CDATA["))
    #expect(text.contains("&lt;p&gt;]]&gt;&lt;/p&gt;"))
  }

  @Test(arguments: FeedFormat.allCases)
  func `leaves out texts of which nothing would be left`(format: FeedFormat) throws {
    var entry = try SampleFeeds.bareEntry()
    entry.title = "\u{8}"
    entry.summary = "\u{0}\u{FFFF}"
    entry.authors = [Person(name: "\u{1}"), Person(name: "Ada")]
    entry.categories = [Category(term: "\u{2}"), Category(term: "one")]
    var plain = try SampleFeeds.bareEntry()
    plain.authors = [Person(name: "Ada")]
    plain.categories = [Category(term: "one")]

    var diagnostics = DiagnosticList()
    let feed = try SampleFeeds.feed(with: entry)
    let bytes = FeedWriter.bytes(of: feed, as: format, diagnostics: &diagnostics)

    let expected = try written(SampleFeeds.feed(with: plain), as: format)
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
    let message = "entry “urn:x:1” has 5 characters that XML cannot carry"
    #expect(diagnostics.items.map(\.message) == [message])
  }
}
