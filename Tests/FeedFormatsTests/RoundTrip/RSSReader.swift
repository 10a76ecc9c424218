import FeedModel
import HTML
import LibXML
import Testing

/// Reads back what `RSSWriter` wrote, as a reader does that takes titles and descriptions for HTML.
enum RSSReader {
  /// The feed that a document says; what RSS cannot say is taken from another feed.
  static func feed(_ bytes: [UInt8], id: String) throws -> Feed {
    let channel = try #require(try XMLParser.parse(bytes).first("channel"))
    var feed = Feed(
      id: id,
      title: html(channel.first("title")) ?? "",
      selfLink: try link("self", channel),
      siteLink: try url(text("link", channel)),
      updated: try date("lastBuildDate", channel)
    )
    feed.description = html(channel.first("description"))
    feed.language = channel.first("language")?.text
    feed.rights = channel.first("copyright")?.text
    feed.logo = try channel.first("image")?.first("url").map { try url($0.text) }
    feed.timeToLive = channel.first("ttl").flatMap { Int($0.text) }
    feed.hubs = try channel.all("link", in: Namespace.atom).filter { $0.attribute("rel") == "hub" }
      .map { try url($0.attribute("href") ?? "") }
    feed.entries = try channel.all("item").map(entry)
    return feed
  }

  private static func entry(_ item: XMLElement) throws -> Entry {
    let link = try url(text("link", item))
    let published = try date("pubDate", item)
    var entry = Entry(
      id: try text("guid", item),
      link: link,
      base: link,
      published: published,
      updated: published
    )
    entry.title = html(item.first("title"))
    entry.original = try optionalLink("via", item)
    entry.authors = item.all("creator", in: Namespace.dublinCore).map { Person(name: $0.text) }
    entry.categories = item.all("category").map { Category(term: $0.text) }
    if let content = item.first("encoded", in: Namespace.content) {
      entry.summary = html(item.first("description"))
      entry.content = EntryContent(Array(content.text.utf8))
    } else {
      entry.content = EntryContent(Array(try text("description", item).utf8))
    }
    entry.image = try MediaReader.image(item)
    if let enclosure = item.first("enclosure") {
      let type = try #require(enclosure.attribute("type"))
      let length = enclosure.attribute("length").flatMap { Int($0) }
      let file = try url(enclosure.attribute("url") ?? "")
      entry.enclosures = [Enclosure(url: file, type: type, length: length)]
    }
    entry.enclosures += try MediaReader.enclosures(item)
    if let source = item.first("source") {
      var feed = EntrySource()
      feed.title = html(source)
      feed.selfLink = try url(source.attribute("url") ?? "")
      entry.source = feed
    }
    return entry
  }

  /// The text of an element whose text is HTML: no tags may be left in it, references are decoded.
  static func html(_ element: XMLElement?) -> String? {
    guard let element else { return nil }
    var tokenizer = HTMLTokenizer(Array(element.text.utf8))
    var text: [UInt8] = []
    while let token = tokenizer.next() {
      guard case .text(let run) = token else {
        Issue.record("markup in “\(element.text)”")
        continue
      }
      text += run
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func link(_ relation: String, _ parent: XMLElement) throws -> AbsoluteURL {
    try #require(try optionalLink(relation, parent))
  }

  private static func optionalLink(
    _ relation: String,
    _ parent: XMLElement
  ) throws -> AbsoluteURL? {
    let links = parent.all("link", in: Namespace.atom)
    let link = links.first { $0.attribute("rel") == relation }
    return try link.map { try url($0.attribute("href") ?? "") }
  }

  private static func text(_ name: String, _ parent: XMLElement) throws -> String {
    try #require(parent.first(name)).text
  }

  /// A date of RFC 822, read by trying which timestamp is written so.
  private static func date(_ name: String, _ parent: XMLElement) throws -> Timestamp {
    let parts = try text(name, parent).split(separator: " ").map(String.init)
    try #require(parts.count == 6)
    let names = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let month = try #require(names.firstIndex(of: parts[2])) + 1
    let zone = "\(parts[5].prefix(3)):\(parts[5].suffix(2))"
    let padded = month < 10 ? "0\(month)" : "\(month)"
    return try time("\(parts[3])-\(padded)-\(parts[1])T\(parts[4])\(zone)")
  }
}
