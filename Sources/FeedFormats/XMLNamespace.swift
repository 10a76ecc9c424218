/// The namespaces that feeds are made of, by their URIs.
enum XMLNamespace {
  /// Atom 1.0 (RFC 4287 §2).
  static let atom = "http://www.w3.org/2005/Atom"

  /// Tombstones of deleted entries (RFC 6721).
  static let tombstones = "http://purl.org/atompub/tombstones/1.0"

  /// Complete feeds and archives (RFC 5005 §2, §4).
  static let history = "http://purl.org/syndication/history/1.0"

  /// RSS 1.0 Content, for `content:encoded`.
  static let content = "http://purl.org/rss/1.0/modules/content/"

  /// Dublin Core elements 1.1, for `dc:creator`.
  static let dublinCore = "http://purl.org/dc/elements/1.1/"

  /// Media RSS 1.5, for pictures and for enclosures after the first.
  static let media = "http://search.yahoo.com/mrss/"
}
