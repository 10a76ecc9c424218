import FeedModel

/// What the ledger remembers of a feed.
struct LedgerFeed: Hashable, Sendable {
  /// The feed's path below the output folder.
  var path: String

  /// The feed's id: the first self link it had.
  var id: String

  /// The feed's last `updated`, which never goes back.
  var updated: Timestamp

  /// The term that the feed of a series is of, such as `tag:swift`: it keeps the path.
  var term: String?

  /// How many archives the feed has.
  var archives = 0

  /// The feed with another number of archives.
  func with(archives: Int) -> LedgerFeed {
    var feed = self
    feed.archives = archives
    return feed
  }
}
