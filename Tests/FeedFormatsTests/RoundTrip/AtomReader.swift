import FeedModel
import LibXML
import Testing

/// Reads back what `AtomWriter` wrote, by the letter of RFC 4287 and no more.
enum AtomReader {
  /// The feed that a document says.
  static func feed(_ bytes: [UInt8]) throws -> Feed {
    let root = try XMLParser.parse(bytes)
    var feed = Feed(
      id: try text("id", root),
      title: try text("title", root),
      selfLink: try link("self", root),
      siteLink: try link("alternate", root),
      updated: try date("updated", root)
    )
    feed.description = root.first("subtitle")?.text
    feed.language = root.attribute("lang", namespace: Namespace.xml)
    feed.authors = try people(root)
    feed.rights = root.first("rights")?.text
    feed.icon = try root.first("icon").map { try url($0.text) }
    feed.logo = try root.first("logo").map { try url($0.text) }
    feed.hubs = try root.all("link").filter { $0.attribute("rel") == "hub" }
      .map { try url($0.attribute("href") ?? "") }
    feed.entries = try root.all("entry").map(entry)
    return feed
  }

  private static func entry(_ element: XMLElement) throws -> Entry {
    let link = try link("alternate", element)
    let content = element.first("content")
    let base = content?.attribute("base", namespace: Namespace.xml)
    var entry = Entry(
      id: try text("id", element),
      link: link,
      base: try base.map { try url($0) } ?? link,
      published: try date("published", element),
      updated: try date("updated", element)
    )
    entry.title = try text("title", element)
    entry.original = try optionalLink("via", element)
    entry.authors = try people(element)
    entry.categories = try element.all("category").map { category in
      Category(term: try #require(category.attribute("term")))
    }
    entry.summary = element.first("summary")?.text
    entry.content = content.map { EntryContent(Array($0.text.utf8)) }
    entry.image = try MediaReader.image(element)
    entry.enclosures = try element.all("link").filter { $0.attribute("rel") == "enclosure" }
      .map { link in
        let type = try #require(link.attribute("type"))
        let length = link.attribute("length").flatMap { Int($0) }
        return Enclosure(url: try url(link.attribute("href") ?? ""), type: type, length: length)
      }
    entry.language = element.attribute("lang", namespace: Namespace.xml)
    entry.source = try element.first("source").map(source)
    return entry
  }

  private static func source(_ element: XMLElement) throws -> EntrySource {
    var source = EntrySource()
    source.id = element.first("id")?.text
    source.title = element.first("title")?.text
    source.selfLink = try optionalLink("self", element)
    source.siteLink = try optionalLink("alternate", element)
    source.rights = element.first("rights")?.text
    source.updated = try element.first("updated").map { try time($0.text) }
    return source
  }

  private static func people(_ parent: XMLElement) throws -> [Person] {
    try parent.all("author").map { author in
      Person(
        name: try text("name", author),
        email: author.first("email")?.text,
        url: try author.first("uri").map { try url($0.text) }
      )
    }
  }

  private static func link(_ relation: String, _ parent: XMLElement) throws -> AbsoluteURL {
    try #require(try optionalLink(relation, parent))
  }

  private static func optionalLink(
    _ relation: String,
    _ parent: XMLElement
  ) throws -> AbsoluteURL? {
    let link = parent.all("link").first { $0.attribute("rel") == relation }
    return try link.map { try url($0.attribute("href") ?? "") }
  }

  private static func text(_ name: String, _ parent: XMLElement) throws -> String {
    try #require(parent.first(name)).text
  }

  private static func date(_ name: String, _ parent: XMLElement) throws -> Timestamp {
    try time(text(name, parent))
  }
}
