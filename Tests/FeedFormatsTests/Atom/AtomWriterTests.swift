import FeedFormats
import FeedModel
import LibXML
import Testing

@Suite struct AtomWriterTests {
  private func entry(_ change: (inout Entry) throws -> Void) throws -> XMLElement {
    var entry = try SampleFeeds.bareEntry()
    try change(&entry)
    return try writtenEntry(entry, as: .atom)
  }

  @Test func `writes everything a feed can have`() throws {
    #expect(
      try written(SampleFeeds.full(), as: .atom) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <?xml-stylesheet type="text/css" href="https://example.org/feed.css"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" \
        xml:lang="en">
          <id>https://example.org/feed</id>
          <title type="text">Notes</title>
          <subtitle type="text">About &lt;b&gt; &amp; more</subtitle>
          <link rel="self" type="application/atom+xml" href="https://example.org/feed"/>
          <link rel="hub" href="https://hub.example/?a=1&amp;b=2"/>
          <link rel="alternate" type="text/html" href="https://example.org/"/>
          <updated>2025-01-02T03:04:05Z</updated>
          <author>
            <name>Ada</name>
          </author>
          <author>
            <name>Bo</name>
            <uri>https://bo.example/</uri>
            <email>bo@example.org</email>
          </author>
          <rights type="text">© 2025 Ada</rights>
          <generator>feedgen</generator>
          <icon>https://example.org/icon.png</icon>
          <logo>https://example.org/logo.png</logo>
          <entry xml:lang="zh-Hans">
            <id>urn:x:1</id>
            <title type="text">AT&amp;T &lt;3 &lt;head&gt;</title>
            <link rel="alternate" type="text/html" href="https://example.org/1"/>
            <link rel="via" href="https://elsewhere.example/a"/>
            <link rel="enclosure" type="audio/mpeg" length="99" href="https://example.org/a.mp3"/>
            <link rel="enclosure" type="video/mp4" length="7" href="https://example.org/b.mp4"/>
            <published>2025-01-02T03:04:05+08:00</published>
            <updated>2025-02-03T04:05:06+08:00</updated>
            <author>
              <name>Cy</name>
              <email>cy@example.org</email>
            </author>
            <author>
              <name>Di</name>
            </author>
            <category term="one"/>
            <category term="two &amp; three"/>
            <summary type="text">Short &amp; sweet</summary>
            <content type="html" xml:base="https://elsewhere.example/base">\
        &lt;p&gt;Long &amp;amp; sour&lt;/p&gt;</content>
            <media:content url="https://example.org/p.jpg" medium="image"/>
            <media:thumbnail url="https://example.org/p.jpg"/>
          </entry>
        </feed>

        """
    )
  }

  @Test func `writes no element that is not needed, but an empty title`() throws {
    #expect(
      try written(SampleFeeds.feed(with: SampleFeeds.bareEntry()), as: .atom) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom">
          <id>https://example.org/feed</id>
          <title type="text">Notes</title>
          <link rel="self" type="application/atom+xml" href="https://example.org/feed"/>
          <link rel="alternate" type="text/html" href="https://example.org/"/>
          <updated>2025-01-02T03:04:05Z</updated>
          <generator>feedgen</generator>
          <entry>
            <id>urn:x:1</id>
            <title type="text"></title>
            <link rel="alternate" type="text/html" href="https://example.org/1"/>
            <published>2025-01-02T03:04:05Z</published>
            <updated>2025-01-02T03:04:05Z</updated>
          </entry>
        </feed>

        """
    )
  }

  @Test func `names the language of an entry only where it is another`() throws {
    var feed = try SampleFeeds.full()
    feed.entries[0].language = "en"
    #expect(!(try written(feed, as: .atom)).contains("<entry xml:lang"))
  }

  @Test(arguments: ["AT&T", "<head>", "&lt;", "]]>", "I <3 <b>", "🎉", "שלום"])
  func `escapes a title once`(title: String) throws {
    let element = try entry { $0.title = title }.first("title")
    #expect(element?.text == title)
    #expect(element?.attribute("type") == "text")
  }

  @Test func `keeps every enclosure`() throws {
    let file = try Enclosure(url: url("https://example.org/a.mp3"), type: "audio/mpeg")
    let links = try entry { $0.enclosures = [file, file] }.all("link")
    let enclosures = links.filter { $0.attribute("rel") == "enclosure" }
    #expect(enclosures.count == 2)
    #expect(enclosures.allSatisfy { $0.attribute("length") == nil })
  }

  @Test func `names the base of the content`() throws {
    let content = try entry { entry in
      entry.content = EntryContent(Array("<p>".utf8))
      entry.base = try url("https://elsewhere.example/")
    }.first("content")
    #expect(content?.attribute("base", namespace: Namespace.xml) == "https://elsewhere.example/")
    #expect(content?.attribute("type") == "html")
  }

  @Test func `leaves out what is no mail address`() throws {
    let author = try entry { $0.authors = [Person(name: "Ada", email: "ada at home")] }.first(
      "author"
    )
    #expect(author?.first("name")?.text == "Ada")
    #expect(author?.first("email") == nil)
  }

  @Test func `writes tombstones between the head and the entries, with a namespace only then`()
    throws
  {
    var feed = try SampleFeeds.feed(with: SampleFeeds.bareEntry())
    #expect(try !written(feed, as: .atom).contains("xmlns:at"))
    feed.deletions = [
      DeletedEntry(
        id: "urn:x:9?a&b",
        when: try #require(Timestamp(rfc3339: "2025-01-02T03:04:05Z"))
      )
    ]
    let text = try written(feed, as: .atom)
    #expect(
      text.contains(
        """
          <at:deleted-entry ref="urn:x:9?a&amp;b" when="2025-01-02T03:04:05Z"/>
          <entry>
        """
      )
    )
    #expect(
      text.contains(
        #"<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0""#
      )
    )
    for format in [FeedFormat.rss, .json] {
      #expect(try !written(feed, as: format).contains("urn:x:9"))
    }
  }
}
