import FeedModel

/// The home of everything that time made: the ids that readers know, and when feeds last changed.
///
/// It lies in `.feedgen/ledger.jsonl` beside the configuration and is made to be committed. A lost ledger
/// re-ids nothing but renamed posts, since minting is a pure function of the post and the site.
struct Ledger: Hashable, Sendable {
  /// The posts by path.
  private(set) var entries: [String: LedgerEntry] = [:]

  /// The feeds by path.
  private(set) var feeds: [String: LedgerFeed] = [:]

  /// The paths of the files beside the feeds.
  private(set) var files: Set<String> = []

  /// Takes in a post; of two with one path, the one that was published first stays.
  mutating func merge(_ entry: LedgerEntry) {
    guard let known = entries[entry.path], Self.precedes(known, entry) else {
      entries[entry.path] = entry
      return
    }
  }

  /// Takes in a feed; of two with one path, the later `updated` stays, and the id that sorts first.
  mutating func merge(_ feed: LedgerFeed) {
    guard let known = feeds[feed.path] else {
      feeds[feed.path] = feed
      return
    }
    feeds[feed.path] = LedgerFeed(
      path: feed.path,
      id: min(known.id, feed.id),
      updated: max(known.updated, feed.updated)
    )
  }

  /// Remembers a post as it is now.
  mutating func register(_ entry: LedgerEntry) {
    entries[entry.path] = entry
  }

  /// Remembers a feed as it is now.
  mutating func register(_ feed: LedgerFeed) {
    feeds[feed.path] = feed
  }

  /// Remembers a file beside the feeds.
  mutating func register(file path: String) {
    files.insert(path)
  }

  /// Forgets the file of a path.
  mutating func removeFile(_ path: String) {
    files.remove(path)
  }

  /// Forgets the post of a path.
  mutating func removeEntry(_ path: String) {
    entries[path] = nil
  }

  /// Forgets the feed of a path.
  mutating func removeFeed(_ path: String) {
    feeds[path] = nil
  }

  /// Whether one of two lines about a path wins: the earlier one, whatever their order in the file.
  private static func precedes(_ left: LedgerEntry, _ right: LedgerEntry) -> Bool {
    left.published != right.published
      ? left.published < right.published
      : (left.id, left.fingerprint) <= (right.id, right.fingerprint)
  }
}
