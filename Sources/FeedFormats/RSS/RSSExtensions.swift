import FeedModel

/// The vocabularies beside RSS's own that a feed uses; Atom's is always one of them.
struct RSSExtensions: OptionSet, Sendable {
  let rawValue: Int

  /// `content:encoded`.
  static let content = RSSExtensions(rawValue: 1 << 0)

  /// `dc:creator`.
  static let dublinCore = RSSExtensions(rawValue: 1 << 1)

  /// `media:content` and `media:thumbnail`.
  static let media = RSSExtensions(rawValue: 1 << 2)

  init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// Finds out what the entries of a feed need; nothing is declared that is not used.
  init(usedIn feed: Feed) {
    self = []
    for entry in feed.entries {
      if RSSItem.hasEncodedContent(entry) { insert(.content) }
      if !RSSItem.creators(of: entry, in: feed).isEmpty { insert(.dublinCore) }
      if entry.image != nil || entry.enclosures.count > 1 { insert(.media) }
    }
  }
}
