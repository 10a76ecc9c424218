import FeedModel

/// What tells one feed from the others, whichever way it came: the first that is known of its id, its address, its site and its title.
enum SourceName {
  /// The name of a feed; empty for one of which nothing is known.
  static func name(of source: EntrySource) -> String {
    if let id = source.id { return AbsoluteURL(id).map(CanonicalURL.key) ?? id }
    if let url = source.selfLink ?? source.siteLink { return CanonicalURL.key(of: url) }
    return source.title ?? ""
  }
}
