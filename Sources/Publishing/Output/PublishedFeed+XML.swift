import FeedModel
import LibXML

/// What readers know of a feed in XML.
extension PublishedFeed {
  /// Reads what stands around the entries.
  mutating func readHead(_ root: XMLElement) {
    guard root.name != "feed" else { return readAtom(root) }
    guard let channel = root.elements.first(where: { $0.name == "channel" }) else {
      items = []
      return
    }
    selfLink = channel.link(rel: "self")
    updated = Timestamp(rfc822: channel.text(of: "lastBuildDate"))
  }

  private mutating func readAtom(_ feed: XMLElement) {
    selfLink = feed.link(rel: "self")
    id = feed.text(of: "id")
    updated = Timestamp(rfc3339: feed.text(of: "updated"))
  }
}

extension PublishedFeed.Item {
  private static let rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"

  /// Reads an entry of Atom or an item of RSS.
  init(_ element: XMLElement) {
    if element.name == "entry" { self.init(atom: element) } else { self.init(rss: element) }
  }

  private init(atom entry: XMLElement) {
    self.init(
      id: entry.text(of: "id"),
      link: entry.link(rel: "alternate") ?? "",
      title: entry.elements.first { $0.name == "title" }?.allText ?? "",
      published: Timestamp(rfc3339: entry.text(of: "published")),
      updated: Timestamp(rfc3339: entry.text(of: "updated"))
    )
  }

  /// Reads an item, whose id in RSS 1.0 is an attribute.
  private init(rss item: XMLElement) {
    let guid = item.text(of: "guid")
    let date = item.text(of: "pubDate")
    self.init(
      id: guid.isEmpty ? item.attribute("about", namespace: Self.rdf) ?? "" : guid,
      link: item.text(of: "link"),
      title: item.text(of: "title"),
      published: Timestamp(rfc822: date) ?? Timestamp(rfc3339: item.text(of: "date")),
      updated: Timestamp(rfc3339: item.text(of: "updated"))
    )
  }
}

extension XMLElement {
  /// The place of the first `link` element of Atom with a relation; without one it is `alternate`
  /// (RFC 4287 §4.2.7.2).
  fileprivate func link(rel: String) -> String? {
    elements.first {
      $0.name == "link" && $0.attribute("href") != nil
        && ($0.attribute("rel") ?? "alternate") == rel
    }?.attribute("href")
  }

  /// The text of the first child with a name that is no link of Atom, without white space at its ends.
  fileprivate func text(of name: String) -> String {
    let text = elements.first { $0.name == name && $0.attribute("href") == nil }?.text ?? ""
    let bytes = text.utf8
    guard let first = bytes.firstIndex(where: { $0 > UInt8(ascii: " ") }),
      let last = bytes.lastIndex(where: { $0 > UInt8(ascii: " ") })
    else { return "" }
    return String(text[first...last])
  }

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
