import LibXML

/// What a strict parser reads out of a published RSS or Atom feed.
struct ReadFeed {
  /// The titles of the entries, in their order.
  let titles: [String]

  /// The ids of the entries, in their order.
  let ids: [String]

  /// Parses the bytes of a feed; throws what is wrong with them.
  init(_ bytes: [UInt8]) throws {
    let root = try XMLParser.parse(bytes)
    let entries = (root.elements.first { $0.name == "channel" } ?? root).elements
      .filter { $0.name == "item" || $0.name == "entry" }
    titles = entries.map { Self.text(of: ["title"], in: $0) }
    ids = entries.map { Self.text(of: ["guid", "id"], in: $0) }
  }

  private static func text(of names: Set<String>, in entry: XMLElement) -> String {
    entry.elements.first { names.contains($0.name) }?.text ?? ""
  }
}
