import FeedModel
import Testing

/// Feeds full of texts that are hard to write, the same in every run.
struct RandomFeeds {
  private var state: UInt64

  /// Begins a sequence of feeds that depends on the seed alone.
  init(seed: UInt64) {
    state = seed
  }

  /// The next feed: anything may be there or not.
  mutating func feed() throws -> Feed {
    var feed = try SampleFeeds.bare()
    feed.title = text()
    feed.description = maybe { $0.text() }
    feed.rights = maybe { $0.text() }
    feed.updated = try timestamp()
    if chance(2) { feed.language = "en" }
    if chance(2) { feed.icon = try url("https://example.org/i?a=1&b=2") }
    if chance(2) { feed.logo = try url("https://example.org/l'o\u{E9}") }
    if chance(2) { feed.timeToLive = number(1...1440) }
    for index in 0..<number(0...2) { feed.hubs.append(try url("https://hub.example/\(index)?a&b")) }
    feed.authors = try people(number(0...2))
    for index in 0..<number(0...4) { feed.entries.append(try entry(id: "urn:x:\(index)")) }
    return feed
  }

  private mutating func entry(id: String) throws -> Entry {
    var entry = try SampleFeeds.bareEntry(id: id)
    entry.title = maybe { $0.text() }
    entry.summary = maybe { $0.text() }
    entry.content = maybe { EntryContent(Array($0.text().utf8)) }
    entry.published = try timestamp()
    entry.updated = try timestamp()
    entry.authors = try people(number(0...2))
    entry.categories = (0..<number(0...3)).map { _ in Category(term: "t" + text()) }
    if chance(2) { entry.original = try url("https://elsewhere.example/?a=1&b=2") }
    if chance(2) { entry.language = "de" }
    if chance(3) {
      entry.image = Image(url: try url("https://example.org/p"), width: 640, height: 480)
    }
    for index in 0..<number(0...2) {
      let file = try url("https://example.org/\(index).mp3?a&b")
      let length = number(0...99)
      entry.enclosures.append(Enclosure(url: file, type: "audio/mpeg", length: length))
    }
    if chance(2) { entry.source = try source() }
    return entry
  }

  private mutating func source() throws -> EntrySource {
    var source = EntrySource()
    if chance(2) { source.id = "urn:x:source" }
    source.title = maybe { $0.text() }
    if chance(2) { source.selfLink = try url("https://there.example/feed?a=1&b=2") }
    if chance(2) { source.siteLink = try url("https://there.example/") }
    source.rights = maybe { $0.text() }
    if chance(2) { source.updated = try timestamp() }
    return source
  }

  private mutating func people(_ count: Int) throws -> [Person] {
    try (0..<count).map { _ in
      let page = chance(2) ? try url("https://example.org/~a&b") : nil
      return Person(name: "n" + text(), email: chance(2) ? "a@example.org" : nil, url: page)
    }
  }

  private mutating func timestamp() throws -> Timestamp {
    let offset = number(-840...840)
    let instant = number(-2_208_988_800...7_289_654_399)
    return try #require(Timestamp(secondsSinceEpoch: instant, offsetMinutes: offset))
  }

  /// A text of what may break: markup, references, white space, scripts from right to left, emoji.
  private mutating func text() -> String {
    let parts = [
      "<3", "<head>", "</p>", "<!--", "-->", "AT&T", "&lt;", "&amp;lt;", "&#60;", "&copy", "]]>",
      "<![CDATA[", "\"", "'", " ", "\n", "\r", "\r\n", "\t", "שלום", "مرحبا", "👩‍👩‍👧", "𝒳", "\u{301}",
      "\u{2028}", "\u{85}", "\u{FEFF}", "\u{FFFD}", "&", "<", ">", "a", "文章", "\\u0041", "\u{7F}",
    ]
    return (0..<number(0...8)).map { _ in parts[number(0...parts.count - 1)] }.joined()
  }

  private mutating func maybe<Value>(_ make: (inout RandomFeeds) -> Value) -> Value? {
    chance(3) ? nil : make(&self)
  }

  private mutating func chance(_ oneIn: Int) -> Bool {
    number(1...oneIn) == 1
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  /// The next random number (SplitMix64).
  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
