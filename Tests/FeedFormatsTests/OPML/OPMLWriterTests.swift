import FeedFormats
import FeedModel
import LibXML
import Testing

@Suite struct OPMLWriterTests {
  private func feed(
    _ name: String,
    title: String? = nil,
    description: String? = nil,
    language: String? = nil
  ) throws -> ListedFeed {
    var feed = try ListedFeed(
      name: name,
      title: title ?? name,
      feedURL: url("https://example.org/a.xml?b=1&c=2")
    )
    feed.description = description
    feed.language = language
    feed.siteURL = try url("https://example.org/")
    return feed
  }

  private func written(_ list: SubscriptionList) throws -> String {
    String(decoding: OPMLWriter.bytes(of: list), as: UTF8.self)
  }

  @Test func `writes everything a list can have, and no time`() throws {
    let owner = try Person(
      name: "Ada & Co.",
      email: "ada@example.org",
      url: url("https://ada.example/")
    )
    let feed = try feed(
      "Notes (short)",
      title: "Notes",
      description: "“<b>” & more",
      language: "zh-Hans"
    )
    let list = SubscriptionList(title: "Notes <3", owner: owner, feeds: [feed])
    #expect(
      try written(list) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- Made by feedgen; changes are overwritten. -->
        <opml version="2.0">
          <head>
            <title>Notes &lt;3</title>
            <ownerName>Ada &amp; Co.</ownerName>
            <ownerEmail>ada@example.org</ownerEmail>
            <ownerId>https://ada.example/</ownerId>
          </head>
          <body>
            <outline type="rss" text="Notes (short)" title="Notes" \
        xmlUrl="https://example.org/a.xml?b=1&amp;c=2" htmlUrl="https://example.org/" \
        language="zh-Hans" description="“&lt;b&gt;” &amp; more"/>
          </body>
        </opml>

        """
    )
  }

  @Test func `writes nothing that is not known`() throws {
    let owner = Person(name: "Ada", email: "nobody")
    let list = SubscriptionList(
      title: "T",
      owner: owner,
      feeds: [try feed("a"), try feed("b")]
    )
    let root = try XMLParser.parse(Array(try written(list).utf8))
    #expect(root.first("head")?.elements.map(\.name) == ["title", "ownerName"])
    let outlines = root.first("body")?.all("outline") ?? []
    #expect(outlines.map { $0.attribute("text") } == ["a", "b"])
    #expect(outlines.map { $0.attribute("language") } == [nil, nil])
    #expect(outlines.map { $0.attribute("description") } == [nil, nil])
  }

  @Test func `leaves out what XML cannot carry`() throws {
    let list = SubscriptionList(
      title: "a\u{8}b",
      owner: nil,
      feeds: [try feed("c\u{0}d")]
    )
    let root = try XMLParser.parse(Array(try written(list).utf8))
    #expect(root.first("head")?.first("title")?.text == "ab")
    #expect(root.first("body")?.first("outline")?.attribute("text") == "cd")
  }
}
