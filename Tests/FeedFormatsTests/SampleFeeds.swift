import FeedModel
import Testing

/// The URL of a literal, which is one.
func url(_ text: String) throws -> AbsoluteURL {
  try #require(AbsoluteURL(text))
}

/// The timestamp of a literal, which is one.
func time(_ text: String) throws -> Timestamp {
  try #require(Timestamp(rfc3339: text))
}

/// Feeds to be written.
enum SampleFeeds {
  /// A feed with nothing but what every feed has.
  static func bare() throws -> Feed {
    try Feed(
      id: "https://example.org/feed",
      title: "Notes",
      selfLink: url("https://example.org/feed"),
      siteLink: url("https://example.org/"),
      updated: time("2025-01-02T03:04:05Z")
    )
  }

  /// An entry with nothing but what every entry has.
  static func bareEntry(id: String = "urn:x:1") throws -> Entry {
    try Entry(
      id: id,
      link: url("https://example.org/1"),
      base: url("https://example.org/1"),
      published: time("2025-01-02T03:04:05Z"),
      updated: time("2025-01-02T03:04:05Z")
    )
  }

  /// A bare feed of one entry.
  static func feed(with entry: Entry) throws -> Feed {
    var feed = try bare()
    feed.entries = [entry]
    return feed
  }

  /// A feed with everything that a feed can have, and one entry with everything an entry can have.
  static func full() throws -> Feed {
    var feed = try bare()
    feed.description = "About <b> & more"
    feed.language = "en"
    feed.authors = [
      Person(name: "Ada"),
      try Person(name: "Bo", email: "bo@example.org", url: url("https://bo.example/")),
    ]
    feed.rights = "© 2025 Ada"
    feed.icon = try url("https://example.org/icon.png")
    feed.logo = try url("https://example.org/logo.png")
    feed.timeToLive = 60
    feed.hubs = [try url("https://hub.example/?a=1&b=2")]
    feed.styleSheet = try url("https://example.org/feed.css")
    feed.entries = [try fullEntry()]
    return feed
  }

  private static func fullEntry() throws -> Entry {
    var entry = try bareEntry()
    entry.title = "AT&T <3 <head>"
    entry.original = try url("https://elsewhere.example/a")
    entry.base = try url("https://elsewhere.example/base")
    entry.published = try time("2025-01-02T03:04:05+08:00")
    entry.updated = try time("2025-02-03T04:05:06+08:00")
    entry.authors = [
      Person(name: "Cy", email: "cy@example.org"), Person(name: "Di"),
    ]
    entry.categories = [Category(term: "one"), Category(term: "two & three")]
    entry.summary = "Short & sweet"
    entry.content = EntryContent(Array("<p>Long &amp; sour</p>".utf8))
    entry.image = try Image(url: url("https://example.org/p.jpg"), alternative: "A picture")
    entry.enclosures = [
      try Enclosure(url: url("https://example.org/a.mp3"), type: "audio/mpeg", length: 99),
      try Enclosure(
        url: url("https://example.org/b.mp4"),
        type: "video/mp4",
        length: 7,
        duration: 8
      ),
    ]
    entry.language = "zh-Hans"
    return entry
  }
}
