import Diagnostics
import FeedFormats
import FeedModel
import Notation
import Testing

@Suite struct JSONFeedWriterTests {
  private func item(_ change: (inout Entry) throws -> Void) throws -> Value {
    var entry = try SampleFeeds.bareEntry()
    try change(&entry)
    let feed = try read(written(SampleFeeds.feed(with: entry), as: .json))
    return try #require(feed["items"]?.array?.first)
  }

  private func read(_ text: String) throws -> Value {
    var diagnostics = DiagnosticList()
    let file = SourceFile(path: "feed.json", bytes: Array(text.utf8))
    let value = JSONReader.read(file, diagnostics: &diagnostics)
    #expect(diagnostics.items.isEmpty)
    return try #require(value)
  }

  /// Every member of JSON Feed 1.1 that feedgen writes.
  private static let everything = """
    {
      "version": "https://jsonfeed.org/version/1.1",
      "title": "Notes",
      "home_page_url": "https://example.org/",
      "feed_url": "https://example.org/feed",
      "description": "About <b> & more",
      "icon": "https://example.org/logo.png",
      "favicon": "https://example.org/icon.png",
      "authors": [
        {
          "name": "Ada"
        },
        {
          "name": "Bo",
          "url": "https://bo.example/"
        }
      ],
      "language": "en",
      "hubs": [
        {
          "type": "WebSub",
          "url": "https://hub.example/?a=1&b=2"
        }
      ],
      "items": [
        {
          "id": "urn:x:1",
          "url": "https://example.org/1",
          "external_url": "https://elsewhere.example/a",
          "title": "AT&T <3 <head>",
          "content_html": "<p>Long &amp; sour</p>",
          "summary": "Short & sweet",
          "image": "https://example.org/p.jpg",
          "date_published": "2025-01-02T03:04:05+08:00",
          "date_modified": "2025-02-03T04:05:06+08:00",
          "authors": [
            {
              "name": "Cy",
              "url": "mailto:cy@example.org"
            },
            {
              "name": "Di"
            }
          ],
          "tags": [
            "one",
            "two & three"
          ],
          "language": "zh-Hans",
          "attachments": [
            {
              "url": "https://example.org/a.mp3",
              "mime_type": "audio/mpeg",
              "size_in_bytes": 99
            },
            {
              "url": "https://example.org/b.mp4",
              "mime_type": "video/mp4",
              "size_in_bytes": 7,
              "duration_in_seconds": 8
            }
          ]
        }
      ]
    }

    """

  @Test func `writes everything a feed can have`() throws {
    #expect(try written(SampleFeeds.full(), as: .json) == Self.everything)
  }

  @Test func `writes no member that is not needed`() throws {
    let feed = try read(written(SampleFeeds.feed(with: SampleFeeds.bareEntry()), as: .json))
    let names = ["version", "title", "home_page_url", "feed_url", "items"]
    #expect(feed.object?.map(\.key) == names)
    let item = feed["items"]?.array?.first
    let members = ["id", "url", "content_html", "date_published", "date_modified"]
    #expect(item?.object?.map(\.key) == members)
  }

  @Test func `has the shape of JSON Feed`() throws {
    #expect(JSONFeedShape.faults(of: try read(written(SampleFeeds.full(), as: .json))) == [])
    #expect(JSONFeedShape.faults(of: try read(written(SampleFeeds.bare(), as: .json))) == [])
    var random = RandomFeeds(seed: 23)
    for _ in 0..<50 {
      let text = try written(random.feed(), as: .json)
      #expect(JSONFeedShape.faults(of: try read(text)) == [])
    }
  }

  @Test func `writes the short text as HTML where there is no full one`() throws {
    let item = try item { $0.summary = "a <b> & c" }
    #expect(item["content_html"]?.string == "a &lt;b&gt; &amp; c")
    #expect(item["content_text"] == nil)
    #expect(item["summary"]?.string == "a <b> & c")
  }

  @Test func `has a text in every item`() throws {
    #expect(try item { _ in }["content_html"]?.string == "")
  }

  @Test func `writes ids as texts, whatever they look like`() throws {
    #expect(try item { $0.id = "42" }["id"]?.string == "42")
  }

  @Test func `omits an empty title`() throws {
    #expect(try item { $0.title = "" }["title"] == nil)
  }

  @Test func `takes the small picture where there is no large one`() throws {
    var feed = try SampleFeeds.bare()
    feed.icon = try url("https://example.org/icon.png")
    let value = try read(written(feed, as: .json))
    #expect(value["icon"]?.string == "https://example.org/icon.png")
    #expect(value["favicon"]?.string == "https://example.org/icon.png")
  }
}
