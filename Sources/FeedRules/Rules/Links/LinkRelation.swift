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

  /// The relations of IANA's registry that feeds have use for, and those of extensions.
  static let registered: Set<String> =
    paging.union([
      "alternate", "amphtml", "archives", "author", "blocked-by", "bookmark", "canonical",
      "cite-as", "collection", "contents", "convertedfrom", "copyright", "describedby", "describes",
      "disclosure", "duplicate", "edit", "edit-form", "edit-media", "enclosure", "glossary", "help",
      "hosts", "hub", "icon", "index", "item", "license", "me", "monitor", "original", "payment",
      "preview", "prev", "privacy-policy", "profile", "related", "replies", "restconf", "search",
      "section", "self", "service", "shortlink", "sponsored", "start", "status", "stylesheet",
      "tag", "terms-of-service", "type", "up", "via", "webmention", "working-copy",
    ])
}
