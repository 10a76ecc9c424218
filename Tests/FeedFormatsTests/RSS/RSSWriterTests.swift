import FeedFormats
import FeedModel
import LibXML
import Testing

@Suite struct RSSWriterTests {
  private func entry(_ change: (inout Entry) throws -> Void) throws -> Entry {
    var entry = try SampleFeeds.bareEntry()
    try change(&entry)
    return entry
  }

  private func item(_ change: (inout Entry) throws -> Void) throws -> XMLElement {
    try writtenEntry(entry(change), as: .rss)
  }

  private func channel(_ change: (inout Feed) throws -> Void) throws -> XMLElement {
    var feed = try SampleFeeds.bare()
    try change(&feed)
    let root = try XMLParser.parse(Array(try written(feed, as: .rss).utf8))
    return try #require(root.first("channel"))
  }

  @Test func `names the cloud where programs register, with the port that its scheme means`() throws
  {
    for (address, port) in [
      ("http://rpc.example/a", "80"), ("https://rpc.example/a?b", "443"),
      ("http://rpc.example:5337/a", "5337"),
    ] {
      let channel = try channel { feed in
        feed.cloud = CloudServer(
          register: try url(address),
          ping: try url("http://rpc.example/ping")
        )
      }
      let cloud = try #require(channel.first("cloud"))
      #expect(cloud.attribute("domain") == "rpc.example")
      #expect(cloud.attribute("port") == port)
      #expect(cloud.attribute("path") == "/a")
      #expect(cloud.attribute("registerProcedure") == "")
      #expect(cloud.attribute("protocol") == "http-post")
    }
    #expect(try channel { _ in }.first("cloud") == nil)
  }

  @Test func `writes everything a feed can have`() throws {
    #expect(
      try written(SampleFeeds.full(), as: .rss) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <?xml-stylesheet type="text/css" href="https://example.org/feed.css"?>
        <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" \
        xmlns:content="http://purl.org/rss/1.0/modules/content/" \
        xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
          <channel>
            <atom:link rel="self" type="application/rss+xml" href="https://example.org/feed"/>
            <atom:link rel="hub" href="https://hub.example/?a=1&amp;b=2"/>
            <title>Notes</title>
            <link>https://example.org/</link>
            <description>About &amp;lt;b&gt; &amp; more</description>
            <language>en</language>
            <copyright>© 2025 Ada</copyright>
            <managingEditor>bo@example.org (Bo)</managingEditor>
            <lastBuildDate>Thu, 02 Jan 2025 03:04:05 +0000</lastBuildDate>
            <generator>feedgen</generator>
            <ttl>60</ttl>
            <image>
              <url>https://example.org/logo.png</url>
              <title>Notes</title>
              <link>https://example.org/</link>
            </image>
            <item>
              <title>AT&amp;T &lt;3 &amp;lt;head&gt;</title>
              <link>https://example.org/1</link>
              <description>Short &amp; sweet</description>
              <content:encoded>&lt;p&gt;Long &amp;amp; sour&lt;/p&gt;</content:encoded>
              <dc:creator>Cy</dc:creator>
              <dc:creator>Di</dc:creator>
              <category>one</category>
              <category>two &amp; three</category>
              <guid isPermaLink="false">urn:x:1</guid>
              <pubDate>Thu, 02 Jan 2025 03:04:05 +0800</pubDate>
              <enclosure url="https://example.org/a.mp3" length="99" type="audio/mpeg"/>
              <media:content url="https://example.org/b.mp4" fileSize="7" type="video/mp4" duration="8"/>
              <media:content url="https://example.org/p.jpg" medium="image"/>
              <media:thumbnail url="https://example.org/p.jpg"/>
              <atom:link rel="via" href="https://elsewhere.example/a"/>
            </item>
          </channel>
        </rss>

        """
    )
  }

  @Test func `declares no namespace and writes no element that is not needed`() throws {
    #expect(
      try written(SampleFeeds.feed(with: SampleFeeds.bareEntry()), as: .rss) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
          <channel>
            <atom:link rel="self" type="application/rss+xml" href="https://example.org/feed"/>
            <title>Notes</title>
            <link>https://example.org/</link>
            <description>Notes</description>
            <lastBuildDate>Thu, 02 Jan 2025 03:04:05 +0000</lastBuildDate>
            <generator>feedgen</generator>
            <item>
              <link>https://example.org/1</link>
              <description></description>
              <guid isPermaLink="false">urn:x:1</guid>
              <pubDate>Thu, 02 Jan 2025 03:04:05 +0000</pubDate>
            </item>
          </channel>
        </rss>

        """
    )
  }

  @Test func `declares each namespace where only one is used`() throws {
    let changes: [(name: String, entry: Entry)] = [
      ("content", try entry { ($0.summary, $0.content) = ("a", EntryContent(Array("b".utf8))) }),
      ("dc", try entry { $0.authors = [Person(name: "Ada")] }),
      ("media", try entry { $0.image = Image(url: try url("https://example.org/p")) }),
    ]
    for (name, entry) in changes {
      let text = try written(SampleFeeds.feed(with: entry), as: .rss)
      let declared = ["atom", "content", "dc", "media"].filter { text.contains("xmlns:\($0)=") }
      #expect(declared == ["atom", name])
    }
  }

  @Test func `makes a full text without a short one the description`() throws {
    let item = try item { $0.content = EntryContent(Array("<p>x</p>".utf8)) }
    #expect(item.first("description")?.text == "<p>x</p>")
    #expect(item.first("encoded", in: Namespace.content) == nil)
    let entry = try entry { $0.content = EntryContent(Array("<p>x</p>".utf8)) }
    let text = try written(SampleFeeds.feed(with: entry), as: .rss)
    #expect(!text.contains("xmlns:content"))
  }

  @Test func `writes a short text alone`() throws {
    let item = try item { $0.summary = "x < y <z>" }
    #expect(item.first("description")?.text == "x < y &lt;z>")
  }

  @Test func `puts the short text before the full one`() throws {
    let item = try item { ($0.summary, $0.content) = ("a", EntryContent(Array("b".utf8))) }
    let names = item.elements.map(\.name)
    let description = try #require(names.firstIndex(of: "description"))
    #expect(names[description + 1] == "encoded")
  }

  @Test func `omits an empty title`() throws {
    #expect(try item { $0.title = "" }.first("title") == nil)
  }

  @Test func `calls an id that is the link a permalink`() throws {
    let guid = try item { $0.id = $0.link.text }.first("guid")
    #expect(guid?.text == "https://example.org/1")
    #expect(guid?.attribute("isPermaLink") == nil)
  }

  @Test func `gives an enclosure of unknown length a length of 0`() throws {
    let file = try Enclosure(url: url("https://example.org/a.mp3"), type: "audio/mpeg")
    let enclosure = try item { $0.enclosures = [file] }.first("enclosure")
    #expect(enclosure?.attribute("length") == "0")
  }

  @Test func `has one enclosure in an item`() throws {
    let file = try Enclosure(url: url("https://example.org/a.mp3"), type: "audio/mpeg")
    let item = try item { $0.enclosures = [file, file, file] }
    #expect(item.all("enclosure").count == 1)
    #expect(item.all("content", in: Namespace.media).count == 2)
  }

  @Test func `never writes a bare name as author`() throws {
    let text = try written(SampleFeeds.full(), as: .rss)
    #expect(!text.contains("<author>"))
  }

  @Test func `repeats the authors of the feed in entries without any`() throws {
    let channel = try channel { feed in
      feed.authors = [Person(name: "Ada"), Person(name: "Notes")]
      feed.entries = [try SampleFeeds.bareEntry()]
    }
    let creators = channel.first("item")?.all("creator", in: Namespace.dublinCore).map(\.text)
    #expect(creators == ["Ada"])
  }

  @Test(arguments: [nil, "", "ada", "ada@", "@example.org", "a@b@c", "ada @example.org"])
  func `has no editor without a mail address`(email: String?) throws {
    let ada = Person(name: "Ada", email: email)
    #expect(try channel { $0.authors = [ada] }.first("managingEditor") == nil)
  }

  @Test func `keeps the editor on one line`() throws {
    let ada = Person(name: "Ada\r\n King ", email: "ada@example.org")
    let editor = try channel { $0.authors = [ada] }.first("managingEditor")
    #expect(editor?.text == "ada@example.org (Ada King)")
  }

  @Test func `keeps the description of a picture from being that of the item`() throws {
    let picture = try Image(url: url("https://example.org/p"), alternative: "A picture")
    let text = try written(SampleFeeds.feed(with: entry { $0.image = picture }), as: .rss)
    #expect(!text.contains("A picture"))
  }

  @Test func `writes an empty feed`() throws {
    #expect(try channel { _ in }.all("item").isEmpty)
  }
}
