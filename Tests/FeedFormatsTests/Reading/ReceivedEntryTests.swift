import FeedModel
import Testing

@testable import FeedFormats

/// What the elements of entries and feeds become, as programs really write them.
@Suite struct ReceivedEntryTests {
  private func feed(_ text: String, at location: String? = nil) throws -> ReceivedFeed {
    let location = location.flatMap { AbsoluteURL($0) }
    return try #require(FeedReader.read(Array(text.utf8), at: location).feed)
  }

  private func item(_ content: String, head: String = "") throws -> ReceivedEntry {
    let text = """
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
       xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"
       xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:atom="http://www.w3.org/2005/Atom"
       ><channel>\(head)<item>\(content)</item></channel></rss>
      """
    return try #require(feed(text).entries.first)
  }

  private func entry(_ content: String, feed head: String = "") throws -> ReceivedEntry {
    let text =
      "<feed xmlns=\"http://www.w3.org/2005/Atom\" \(head)><entry>\(content)</entry></feed>"
    return try #require(feed(text).entries.first)
  }

  private func text(_ html: [UInt8]?) -> String? {
    html.map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `an item of one text has it as the whole text, one of two has both`() throws {
    let one = try item("<description><![CDATA[ <p>a</p> ]]></description>")
    #expect(text(one.content) == "<p>a</p>")
    #expect(one.summary == nil)
    let two = try item(
      "<content:encoded>&lt;p&gt;a</content:encoded><description>b</description>"
    )
    #expect(text(two.content) == "<p>a")
    #expect(text(two.summary) == "b")
  }

  @Test func `markup that is not escaped is markup all the same`() throws {
    let found = try item("<description>a &amp; <b>b</b><br/></description>")
    #expect(text(found.content) == "a &amp; <b>b</b><br>")
  }

  @Test(arguments: [
    ("<author>ada@a.example (Ada)</author>", [Person(name: "Ada", email: "ada@a.example")]),
    ("<author>Ada &lt;ada@a.example&gt;</author>", [Person(name: "Ada", email: "ada@a.example")]),
    ("<author>ada@a.example</author>", [Person(name: "ada@a.example", email: "ada@a.example")]),
    ("<author>Ada</author><dc:creator>Bo</dc:creator>", [Person(name: "Ada"), Person(name: "Bo")]),
    (
      "<author>ada@a.example (Ada)</author><dc:creator>Ada</dc:creator>",
      [Person(name: "Ada", email: "ada@a.example")]
    ),
    ("<atom:author><atom:name>Ada</atom:name></atom:author>", [Person(name: "Ada")]),
    ("<author/><dc:creator> </dc:creator>", []),
  ])
  func `people are read in all the ways in which they are written`(
    content: String,
    people: [Person]
  ) throws {
    #expect(try item(content).authors == people)
  }

  @Test(arguments: [
    ("<guid>https://a.example/1</guid>", "https://a.example/1"),
    ("<guid isPermaLink='false'>https://a.example/1</guid>", nil),
    ("<guid>1</guid>", nil),
    ("<link>/1</link>", "https://a.example/1"),
    ("<link>javascript:alert(1)</link>", nil),
    ("<atom:link href='https://a.example/1'/>", "https://a.example/1"),
    ("<atom:link rel='self' href='https://a.example/1'/>", nil),
  ])
  func `the link of an item is its own, else its guid`(content: String, link: String?) throws {
    #expect(try item(content, head: "<link>https://a.example/</link>").link?.text == link)
  }

  @Test func `a podcast's episode has its playing time, and its picture`() throws {
    let found = try item(
      """
      <enclosure url="https://a.example/a.mp3" length="0" type="audio/mpeg"/><itunes:duration>1:02:03</itunes:duration>
      <itunes:image href="https://a.example/p.jpg"/><itunes:keywords>a, b</itunes:keywords>
      """
    )
    let url = try #require(AbsoluteURL("https://a.example/a.mp3"))
    #expect(found.enclosures == [Enclosure(url: url, type: "audio/mpeg", duration: 3_723)])
    #expect(found.image?.url.text == "https://a.example/p.jpg")
    #expect(found.categories.map(\.term) == ["a", "b"])
  }

  @Test func `the portrait that WordPress adds is neither the picture nor the title of a post`()
    throws
  {
    let portrait = """
      <media:content url="https://0.gravatar.com/avatar/1" medium="image"><media:title>ada</media:title></media:content>
      """
    let found = try item(
      portrait + "<media:content url='https://a.example/p.jpg' medium='image' width='9'/>"
    )
    #expect(found.title == nil)
    #expect(found.image?.url.text == "https://a.example/p.jpg")
    #expect(found.image?.width == 9)
    #expect(found.enclosures.isEmpty)
  }

  @Test func `a video whose text is in its group has it`() throws {
    let found = try entry(
      """
      <media:group xmlns:media="http://search.yahoo.com/mrss/"><media:description>a &lt; b</media:description>
      <media:content url="https://a.example/v" type="video/mp4" duration="7"/>
      <media:thumbnail url="https://a.example/t.jpg"/></media:group>
      """
    )
    #expect(text(found.content) == "a &lt; b")
    #expect(found.enclosures.map(\.duration) == [7])
    #expect(found.image?.url.text == "https://a.example/t.jpg")
  }

  @Test(arguments: [
    ("<title>a &lt;b></title>", "a <b>"), ("<title type='html'>a &lt;b>c&lt;/b></title>", "a c"),
    (
      "<title type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>a <b>c</b></div></title>",
      "a c"
    ),
    ("<title type='text/html' mode='base64'>PGI+YTwvYj4=</title>", "a"), ("<title/>", nil),
  ])
  func `titles of Atom are plain text whatever they were`(content: String, title: String?) throws {
    #expect(try entry(content).title == title)
  }

  @Test func `the base of a text is what stands around it, else the link`() throws {
    let based = try entry(
      "<link href='1'/><content xml:base='c/' type='html'>x</content>",
      feed: "xml:base='https://a.example/b/'"
    )
    #expect(based.link?.text == "https://a.example/b/1")
    #expect(based.base?.text == "https://a.example/b/c/")
    #expect(try entry("<link href='https://a.example/1'/>").base?.text == "https://a.example/1")
  }

  @Test func `an entry without authors has those of the feed that it was taken from`() throws {
    let found = try entry(
      """
      <source><id>urn:x:1</id><title>S</title><author><name>Ada</name></author><rights>r</rights>
      <link rel="self" href="https://s.example/atom"/><link href="https://s.example/"/></source>
      """
    )
    #expect(found.authors == [Person(name: "Ada")])
    #expect(found.source?.id == "urn:x:1")
    #expect(found.source?.title == "S")
    #expect(found.source?.selfLink?.text == "https://s.example/atom")
    #expect(found.source?.siteLink?.text == "https://s.example/")
    #expect(found.source?.rights == "r")
  }

  @Test func `Atom 0.3 is read as Atom`() throws {
    let found = try feed(
      """
      <feed version="0.3" xmlns="http://purl.org/atom/ns#"><title mode="escaped" type="text/html">a &lt;b&gt;c&lt;/b&gt;</title>
      <tagline>t</tagline><modified>2004-01-01T00:00:00Z</modified><copyright>me</copyright>
      <entry><issued>2004-01-02</issued><modified>2004-01-03T00:00:00Z</modified>
      <content type="application/xhtml+xml" mode="xml"><p xmlns="http://www.w3.org/1999/xhtml">x</p></content></entry></feed>
      """
    )
    #expect(found.title == "a c")
    #expect(found.description == "t")
    #expect(found.rights == "me")
    #expect(found.updated?.rfc3339 == "2004-01-01T00:00:00Z")
    #expect(found.entries.first?.published?.rfc3339 == "2004-01-02T00:00:00Z")
    #expect(found.entries.first?.updated?.rfc3339 == "2004-01-03T00:00:00Z")
    #expect(text(found.entries.first?.content) == "<p>x</p>")
  }

  @Test func `RSS 1.0 has its items beside the channel`() throws {
    let found = try feed(
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
       xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
      <channel><title>T</title><link>https://a.example/</link><sy:updatePeriod>daily</sy:updatePeriod>
      <sy:updateFrequency>4</sy:updateFrequency></channel><image><url>https://a.example/l.png</url></image>
      <item rdf:about="https://a.example/1"><title>One</title><link>https://a.example/1</link>
      <dc:date>2004-01-02T03:04+01:00</dc:date><dc:subject>s</dc:subject></item></rdf:RDF>
      """
    )
    #expect(found.timeToLive == 360)
    #expect(found.logo?.text == "https://a.example/l.png")
    let entry = try #require(found.entries.first)
    #expect(entry.id == "https://a.example/1")
    #expect(entry.updated?.rfc3339 == "2004-01-02T03:04:00+01:00")
    #expect(entry.categories.map(\.term) == ["s"])
  }

  @Test func `JSON Feed 1.0 has one author, and may have plain text`() throws {
    let found = try feed(
      """
      {"version": "https://jsonfeed.org/version/1", "title": "T", "author": {"name": "A", "url": "mailto:a@a.example"},
       "items": [{"id": 1, "content_text": "a < b", "author": {"url": "/~b"}, "tags": ["x", "x"],
       "attachments": [{"url": "a.mp3", "size_in_bytes": 7.0, "duration_in_seconds": 1.5}]}]}
      """,
      at: "https://a.example/feed.json"
    )
    #expect(found.authors == [Person(name: "A", email: "a@a.example")])
    let entry = try #require(found.entries.first)
    #expect(entry.id == "1")
    #expect(text(entry.content) == "a &lt; b")
    #expect(entry.authors.map(\.url?.text) == ["https://a.example/~b"])
    #expect(entry.categories.map(\.term) == ["x"])
    let url = try #require(AbsoluteURL("https://a.example/a.mp3"))
    #expect(entry.enclosures == [Enclosure(url: url, type: "audio/mpeg", length: 7, duration: 1)])
  }

  @Test func `a prefix that is bound to nothing means what it usually does`() throws {
    let found = try feed(
      "<rss><channel><item><dc:creator>Ada</dc:creator><content:encoded>x</content:encoded></item></channel></rss>"
    )
    #expect(found.entries.first?.authors == [Person(name: "Ada")])
    #expect(text(found.entries.first?.content) == "x")
  }
}
