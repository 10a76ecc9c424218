import Diagnostics
import FeedFormats
import FeedModel
import LibXML
import Notation

/// What readers know of a feed that is published: where it is, its id, and what they know its entries by.
struct PublishedFeed: Equatable {
  /// What readers know an entry by.
  struct Item: Hashable {
    /// The id.
    let id: String
    /// The permalink; empty if there is none.
    let link: String
    /// The title as it stands in the feed; empty if there is none.
    var title = ""
    /// When the entry was first published; nil if the feed does not say.
    var published: Timestamp?
    /// When the entry last changed; nil if the feed does not say.
    var updated: Timestamp?
  }

  /// Where the feed says that it is published.
  var selfLink: String?

  /// The feed's own id; nil in a format that has none.
  var id: String?

  /// When the feed last changed; nil if it does not say.
  var updated: Timestamp?

  /// The entries, in the order of the feed.
  var items: [Item]

  /// What readers will know of a feed once it is published.
  init(_ feed: Feed) {
    selfLink = feed.selfLink.text
    id = feed.id
    updated = feed.updated
    items = feed.entries.map { entry in
      Item(
        id: entry.id,
        link: entry.link.text,
        title: entry.title ?? "",
        published: entry.published,
        updated: entry.updated
      )
    }
  }

  /// What readers know of the bytes of a feed in any format; nil when they are none.
  init?(reading bytes: [UInt8], recovering: Bool = false) {
    let first = bytes.first { $0 > UInt8(ascii: " ") && $0 < 0x80 }
    let format: FeedFormat = first == UInt8(ascii: "{") ? .json : .rss
    self.init(reading: bytes, as: format, recovering: recovering)
  }

  /// What readers know of the bytes of a feed; nil when they are no feed of the format.
  ///
  /// Other generators write feeds that are no well-formed XML; of these as much is read as can be recovered, if that is
  /// wanted.
  init?(reading bytes: [UInt8], as format: FeedFormat, recovering: Bool = false) {
    selfLink = nil
    items = []
    switch format {
    case .rss, .atom:
      let strict = try? XMLParser.parse(bytes)
      guard let root = strict ?? (recovering ? Self.recovered(bytes) : nil) else { return nil }
      if root.name == "feed" { readAtom(root) } else { readRSS(root) }
    case .json:
      var problems = DiagnosticList()
      let file = SourceFile(path: "", bytes: bytes)
      guard let root = JSONReader.read(file, diagnostics: &problems) else { return nil }
      readJSON(root)
    }
  }
}

extension PublishedFeed {
  /// Whether bytes are a feed in any format, and no other document.
  static func isFeed(_ bytes: [UInt8]) -> Bool {
    guard let feed = PublishedFeed(reading: bytes) else { return false }
    return feed.selfLink != nil || !feed.items.isEmpty
  }

  /// What can be recovered of a feed; nil for any other document.
  private static func recovered(_ bytes: [UInt8]) -> XMLElement? {
    guard let root = XMLRecovery.parse(bytes).root else { return nil }
    return ["feed", "rss", "RDF"].contains(root.name) ? root : nil
  }

  /// The feed without entries from before a moment, which have to leave it anyway.
  func without(olderThan oldest: Timestamp?) -> PublishedFeed {
    guard let oldest else { return self }
    var feed = self
    feed.items.removeAll { item in item.published.map { $0 < oldest } ?? false }
    return feed
  }

  /// The feed without some entries, which are elsewhere now.
  func without(_ ids: Set<String>) -> PublishedFeed {
    guard !ids.isEmpty else { return self }
    var feed = self
    feed.items.removeAll { ids.contains($0.id) }
    return feed
  }

  private mutating func readAtom(_ feed: XMLElement) {
    selfLink = Self.link(of: feed, rel: "self")
    id = Self.text(of: "id", in: feed)
    updated = Timestamp(rfc3339: Self.text(of: "updated", in: feed))
    items = feed.elements.filter { $0.name == "entry" }.map { entry in
      Item(
        id: Self.text(of: "id", in: entry),
        link: Self.link(of: entry, rel: "alternate") ?? "",
        title: entry.elements.first { $0.name == "title" }?.allText ?? "",
        published: Timestamp(rfc3339: Self.text(of: "published", in: entry)),
        updated: Timestamp(rfc3339: Self.text(of: "updated", in: entry))
      )
    }
  }

  private static let rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"

  /// Reads RSS; of RSS 1.0 the items stand beside the channel, and their ids are attributes.
  private mutating func readRSS(_ rss: XMLElement) {
    guard let channel = rss.elements.first(where: { $0.name == "channel" }) else { return }
    selfLink = Self.link(of: channel, rel: "self")
    updated = Timestamp(rfc822: Self.text(of: "lastBuildDate", in: channel))
    let parent = rss.name == "RDF" ? rss : channel
    items = parent.elements.filter { $0.name == "item" }.map { item in
      let guid = Self.text(of: "guid", in: item)
      let date = Self.text(of: "pubDate", in: item)
      let published =
        Timestamp(rfc822: date) ?? Timestamp(rfc3339: Self.text(of: "date", in: item))
      return Item(
        id: guid.isEmpty ? item.attribute("about", namespace: Self.rdf) ?? "" : guid,
        link: Self.text(of: "link", in: item),
        title: Self.text(of: "title", in: item),
        published: published,
        updated: Timestamp(rfc3339: Self.text(of: "updated", in: item))
      )
    }
  }

  private mutating func readJSON(_ feed: Value) {
    selfLink = feed["feed_url"]?.string
    items = (feed["items"]?.array ?? []).map { item in
      Item(
        id: item["id"]?.scalarText ?? "",
        link: item["url"]?.string ?? "",
        title: item["title"]?.string ?? "",
        published: item["date_published"]?.string.flatMap(Timestamp.init(rfc3339:)),
        updated: item["date_modified"]?.string.flatMap(Timestamp.init(rfc3339:))
      )
    }
  }

  /// The place of the first `link` element of Atom with a relation; without one it is `alternate`
  /// (RFC 4287 §4.2.7.2).
  private static func link(of element: XMLElement, rel: String) -> String? {
    element.elements.first {
      $0.name == "link" && $0.attribute("href") != nil
        && ($0.attribute("rel") ?? "alternate") == rel
    }?.attribute("href")
  }

  /// The text of the first child with a name that is no link of Atom, without white space at its ends.
  private static func text(of name: String, in element: XMLElement) -> String {
    let text =
      element.elements.first { $0.name == name && $0.attribute("href") == nil }?.text ?? ""
    let bytes = text.utf8
    guard let first = bytes.firstIndex(where: { $0 > UInt8(ascii: " ") }),
      let last = bytes.lastIndex(where: { $0 > UInt8(ascii: " ") })
    else { return "" }
    return String(text[first...last])
  }
}

extension XMLElement {
  /// All text inside, in elements too.
  fileprivate var allText: String {
    var text = ""
    var waiting = Array(children.reversed())
    while let node = waiting.popLast() {
      switch node {
      case .text(let run): text += run
      case .element(let element): waiting += element.children.reversed()
      }
    }
    return text
  }
}
