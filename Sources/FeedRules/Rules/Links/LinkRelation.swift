/// The relations of links.
enum LinkRelation {
  /// The relations of feeds of several documents (RFC 5005).
  static let paging: Set<String> = [
    "current", "first", "last", "next", "next-archive", "prev-archive", "previous",
  ]

  /// Where IANA's registry stands, which may be written out before a relation (RFC 4287 §4.2.7.2).
  private static let registry = "http://www.iana.org/assignments/relation/"

  /// A relation without the registry's address.
  static func plain(_ relation: String) -> String {
    relation.utf8.starts(with: registry.utf8)
      ? String(relation.utf8.dropFirst(registry.utf8.count)) ?? relation : relation
  }

  /// The relations that readers of feeds look for, those of extensions among them.
  static let known: Set<String> =
    paging.union([
      "alternate", "describedby", "edit", "edit-media", "enclosure", "hub", "license", "payment",
      "related", "replies", "search", "self", "service", "up", "via",
    ])

  /// The relations that are known, and those of IANA's registry that pages of the web have use for.
  static let registered: Set<String> =
    known.union([
      "amphtml", "archives", "author", "blocked-by", "bookmark", "canonical", "cite-as",
      "collection", "contents", "convertedfrom", "copyright", "describes", "disclosure",
      "duplicate", "edit-form", "glossary", "help", "hosts", "icon", "index", "item", "me",
      "monitor", "original", "preview", "prev", "privacy-policy", "profile", "restconf", "section",
      "shortlink", "sponsored", "start", "status", "stylesheet", "tag", "terms-of-service", "type",
      "webmention", "working-copy",
    ])
}
