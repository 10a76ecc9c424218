import Diagnostics
import FeedFormats
import FeedModel
import LibXML
import Notation

/// What readers know of a feed that is published: where it is, and its entries by id and link.
struct PublishedFeed: Equatable {
  /// What readers know an entry by.
  struct Item: Hashable {
    /// The id.
    let id: String
    /// The permalink.
    let link: String
  }

  /// Where the feed says that it is published.
  var selfLink: String?

  /// The entries, in the order of the feed.
  var items: [Item]

  /// What readers will know of a feed once it is published.
  init(_ feed: Feed) {
    selfLink = feed.selfLink.text
    items = feed.entries.map { Item(id: $0.id, link: $0.link.text) }
  }

  /// What readers know of the bytes of a feed; nil when they are no feed of the format.
  init?(reading bytes: [UInt8], as format: FeedFormat) {
    selfLink = nil
    items = []
    switch format {
    case .rss, .atom:
      guard let root = try? XMLParser.parse(bytes) else { return nil }
      if root.name == "feed" { readAtom(root) } else { readRSS(root) }
    case .json:
      var problems = DiagnosticList()
      let file = SourceFile(path: "", bytes: bytes)
      guard let root = JSONReader.read(file, diagnostics: &problems) else { return nil }
      readJSON(root)
    }
  }

  private mutating func readAtom(_ feed: XMLElement) {
    selfLink = Self.link(of: feed, rel: "self")
    items = feed.elements.filter { $0.name == "entry" }.map { entry in
      Item(id: Self.text(of: "id", in: entry), link: Self.link(of: entry, rel: "alternate") ?? "")
    }
  }

  private mutating func readRSS(_ rss: XMLElement) {
    guard let channel = rss.elements.first(where: { $0.name == "channel" }) else { return }
    selfLink = Self.link(of: channel, rel: "self")
    items = channel.elements.filter { $0.name == "item" }.map { item in
      Item(id: Self.text(of: "guid", in: item), link: Self.text(of: "link", in: item))
    }
  }

  private mutating func readJSON(_ feed: Value) {
    selfLink = feed["feed_url"]?.string
    items = (feed["items"]?.array ?? []).map { item in
      Item(id: item["id"]?.string ?? "", link: item["url"]?.string ?? "")
    }
  }

  /// The place of the first `link` element of Atom with a relation.
  private static func link(of element: XMLElement, rel: String) -> String? {
    element.elements.first { $0.name == "link" && $0.attribute("rel") == rel }?.attribute("href")
  }

  /// The text of the first child with a name that has no attribute `rel`.
  private static func text(of name: String, in element: XMLElement) -> String {
    element.elements.first { $0.name == name && $0.attribute("rel") == nil }?.text ?? ""
  }
}
