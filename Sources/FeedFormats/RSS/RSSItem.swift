import FeedModel

/// What the elements of an RSS item are made of.
enum RSSItem {
  /// Whether an entry has a short and a full text: a full text alone is the description.
  ///
  /// Readers without `content:encoded` then still have the whole post.
  static func hasEncodedContent(_ entry: Entry) -> Bool {
    entry.summary != nil && entry.content != nil
  }

  /// The names of those who wrote an entry.
  ///
  /// RSS has no feed-level authors that readers show, so they are repeated in every entry that has none of
  /// its own; one that is only the name of the feed says nothing new and is left out.
  static func creators(of entry: Entry, in feed: Feed) -> [String] {
    guard entry.authors.isEmpty else { return entry.authors.map(\.name) }
    return feed.authors.map(\.name).filter { $0 != feed.title }
  }
}
