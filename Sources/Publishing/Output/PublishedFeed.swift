import Diagnostics
import FeedFormats
import FeedModel
import FileSystem
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
  init?(reading bytes: StoredBytes, recovering: Bool = false) {
    let first = bytes.withSpan { span in
      span.indices.first { span[$0] > UInt8(ascii: " ") && span[$0] < 0x80 }.map { span[$0] }
    }
    let format: FeedFormat = first == UInt8(ascii: "{") ? .json : .rss
    self.init(reading: bytes, as: format, recovering: recovering)
  }

  /// What readers know of the bytes of a feed; nil when they are no feed of the format.
  ///
  /// Other generators write feeds that are no well-formed XML; of these as much is read as can be recovered, if that is
  /// wanted.
  init?(reading bytes: StoredBytes, as format: FeedFormat, recovering: Bool = false) {
    selfLink = nil
    items = []
    switch format {
    case .rss, .atom:
      var found: [Item] = []
      if let root = try? bytes.parsed(entries: { found.append(Item($0)) }) {
        items = found
        readHead(root)
      } else if recovering, let root = Self.recovered(bytes.array) {
        items = root.entries.map(Item.init)
        readHead(root)
      } else {
        return nil
      }
    case .json:
      var problems = DiagnosticList()
      let file = SourceFile(path: "", bytes: bytes.array)
      guard let root = JSONReader.read(file, diagnostics: &problems) else { return nil }
      readJSON(root)
    }
  }
}

extension PublishedFeed {
  /// Whether bytes are a feed in any format, and no other document.
  static func isFeed(_ bytes: StoredBytes) -> Bool {
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
}
