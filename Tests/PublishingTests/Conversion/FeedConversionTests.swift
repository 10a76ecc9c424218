import FeedFormats
import FeedModel
import Testing

@testable import Diagnostics
@testable import Publishing

/// Feeds of one format as feeds of another, and what is said of the way.
@Suite struct FeedConversionTests {
  private func converted(
    _ text: String,
    to format: FeedFormat,
    at location: String? = nil
  ) -> (text: String?, problems: [String]) {
    var diagnostics = DiagnosticList()
    let conversion = FeedConversion(to: format, location: location.flatMap { AbsoluteURL($0) })
    let file = SourceFile(path: "in", bytes: Array(text.utf8))
    let bytes = conversion.bytes(of: file, for: "out", &diagnostics)
    let problems = diagnostics.sorted.map { "\($0.severity) \($0.code.name): \($0.message)" }
    return (bytes.map { String(decoding: $0, as: UTF8.self) }, problems)
  }

  private static func rss(_ items: String, head: String = "") -> String {
    """
    <rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>T</title>
    <link>https://a.example/</link><description>D</description><language>en</language>\(head)
    \(items)</channel></rss>
    """
  }

  private static let item = """
    <item><title>One</title><link>https://a.example/1</link><guid>https://a.example/1</guid>
    <pubDate>Thu, 02 Jan 2025 03:04:05 +0800</pubDate><description>&lt;p&gt;Text&lt;/p&gt;</description></item>
    """

  @Test func `RSS becomes Atom, and what Atom needs is derived and told`() throws {
    let (text, problems) = converted(Self.rss(Self.item), to: .atom)
    let atom = try #require(text)
    #expect(atom.contains("<id>https://a.example/1</id>"))
    #expect(atom.contains("<published>2025-01-02T03:04:05+08:00</published>"))
    #expect(atom.contains("&lt;p&gt;Text&lt;/p&gt;</content>"))
    #expect(
      problems == [
        "note derived-in-conversion: its own address of the feed is derived from the rest",
        "note derived-in-conversion: the date of the last change of 1 entry is derived from the rest",
        "note derived-in-conversion: the date of the last change of the feed is derived from the rest",
        "note derived-in-conversion: the id of the feed is derived from the rest",
        "note derived-in-conversion: the list of authors of the feed is derived from the rest",
      ]
    )
  }

  @Test func `a feed that has all that its new format needs is converted without a word`() throws {
    let json = """
      {"version": "https://jsonfeed.org/version/1.1", "title": "T", "home_page_url": "https://a.example/",
       "feed_url": "https://a.example/feed.json", "language": "en",
       "items": [{"id": "https://a.example/1", "url": "https://a.example/1", "content_html": "<p>x</p>",
       "date_published": "2025-01-02T03:04:05Z"}]}
      """
    let (text, problems) = converted(json, to: .rss)
    #expect(text?.contains("<guid>https://a.example/1</guid>") == true)
    #expect(problems.filter { !$0.hasPrefix("note") } == [])
  }

  @Test func `each kind of thing that is lost is told once, with the number of its entries`() throws
  {
    let entry = """
      <entry xml:lang="de"><id>urn:x:ID</id><title>x</title><link href="https://a.example/ID"/>
      <updated>2025-02-03T00:00:00Z</updated><published>2025-01-02T00:00:00Z</published>
      <author><name>A</name><uri>https://a.example/~a</uri></author><rights>mine</rights>
      <content type="html">x</content></entry>
      """
    let entries = (1...3).map { entry.replacing("ID", with: "\($0)") }.joined()
    let feed = """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><id>https://a.example/</id><title>T</title>
      <link rel="self" href="https://a.example/atom.xml"/><link href="https://a.example/"/>
      <updated>2025-02-03T00:00:00Z</updated>\(entries)</feed>
      """
    let (text, problems) = converted(feed, to: .rss)
    #expect(text != nil)
    #expect(
      problems == [
        "warning lost-in-conversion: the date of the last change of 3 entries has no place in RSS",
        "warning lost-in-conversion: the id of the feed has no place in RSS",
        "warning lost-in-conversion: the language of 3 entries has no place in RSS",
        "warning lost-in-conversion: the page of an author of 3 entries has no place in RSS",
        "warning lost-in-conversion: “rights” of 3 entries has no place in RSS",
      ]
    )
    #expect(converted(feed, to: .atom).problems.filter { $0.contains("language") } == [])
  }

  @Test func `an id that Atom does not take becomes one that it takes, always the same`() throws {
    let item = "<item><guid isPermaLink='false'>post 1</guid><description>x</description></item>"
    let first = converted(Self.rss(item), to: .atom)
    #expect(first.text?.contains("<id>urn:uuid:") == true)
    #expect(first.problems.contains { $0.contains("the id of 1 entry is derived") })
    #expect(first.text == converted(Self.rss(item), to: .atom).text)
    #expect(converted(Self.rss(item), to: .rss).text?.contains(">post 1</guid>") == true)
  }

  @Test(arguments: [
    ("Http://A.example/1#", "Http://A.example/1#"),
    ("https://a.example/é", "https://a.example/é"),
    ("tag:a.example,2025:é", "tag:a.example,2025:%C3%A9"),
    ("tag:a.example,2025:{a b}", "tag:a.example,2025:%7Ba%20b%7D"),
  ])
  func `an IRI stays letter for letter, but for what no IRI may have`(id: String, kept: String) {
    let item = "<item><guid>\(id)</guid><description>x</description></item>"
    #expect(converted(Self.rss(item), to: .atom).text?.contains("<id>\(kept)</id>") == true)
  }

  @Test func `an entry of which nothing is known is left out, the others stay in their order`()
    throws
  {
    let items = "<item><guid>b</guid></item><item/><item><guid>a</guid></item>"
    let (text, problems) = converted(Self.rss(items), to: .json)
    let json = try #require(text)
    let places = ["\"id\": \"b\"", "\"id\": \"a\""].compactMap {
      json.firstRange(of: $0)?.lowerBound
    }
    #expect(places.count == 2 && places[0] < places[1])
    let missing = "error unconvertible-entry: entry 2 has no id, link, title, text or file"
    #expect(problems.contains(missing))
    let near = converted(Self.rss("<item><title>x</title></item>"), to: .json)
    #expect(!near.problems.contains { $0.contains("unconvertible") })
  }

  @Test func `a feed that says nowhere where it is needs to be told`() {
    let feed = "<rss version='2.0'><channel><title>T</title></channel></rss>"
    let lost = converted(feed, to: .atom)
    #expect(lost.text == nil)
    #expect(
      lost.problems == [
        "error unconvertible-feed: does not say where it is published, nor which page it speaks for"
      ]
    )
    let found = converted(feed, to: .atom, at: "https://a.example/feed")
    #expect(found.text?.contains("href=\"https://a.example/feed\"") == true)
  }

  @Test func `HTML stays as it was, but for addresses where nothing else says what they mean`()
    throws
  {
    let html =
      "<P CLASS=x>a<img src=/p.png srcset='p 1x, //b.example/q 2x'><a href='#n'>n</a><a href=x>x</a>"
    let content =
      "<content type=\"html\" xml:base=\"https://a.example/b/\"><![CDATA[\(html)]]></content>"
    let feed = """
      <feed xmlns="http://www.w3.org/2005/Atom"><id>https://a.example/</id><title>T</title>
      <link href="https://a.example/"/><updated>2025-02-03T00:00:00Z</updated><author><name>A</name></author>
      <entry><id>urn:x:1</id><title>x</title><updated>2025-02-03T00:00:00Z</updated>
      <link href="https://a.example/1"/>\(content)</entry></feed>
      """
    let atom = try #require(converted(feed, to: .atom).text)
    #expect(atom.contains(html.replacing("<", with: "&lt;").replacing(">", with: "&gt;")))
    #expect(atom.contains("xml:base=\"https://a.example/b/\""))
    let read = FeedReader.read(Array(try #require(converted(feed, to: .json).text).utf8))
    let body = try #require(read.feed?.entries.first?.content)
    #expect(
      String(decoding: body, as: UTF8.self)
        == "<P CLASS=x>a<img src=\"https://a.example/p.png\" srcset=\"https://a.example/b/p 1x, https://b.example/q 2x\"><a href='#n'>n</a><a href=\"https://a.example/b/x\">x</a>"
    )
  }

  @Test(arguments: FeedFormat.allCases)
  func `converting twice gives the same as converting once`(format: FeedFormat) throws {
    let once = try #require(
      converted(Self.rss(Self.item), to: format, at: "https://a.example/f").text
    )
    let twice = try #require(converted(once, to: format).text)
    #expect(once == twice)
  }

  @Test func `every code of conversions has a test and a near miss`() {
    let shown: [DiagnosticCode] = [
      .derivedInConversion, .lostInConversion, .unconvertibleEntry, .unconvertibleFeed,
    ]
    #expect(Set(shown) == Set(DiagnosticCode.conversionCodes))
  }
}
