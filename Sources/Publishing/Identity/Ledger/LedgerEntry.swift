import FeedModel

/// What the ledger remembers of a post: the id that readers know it by, and how to know it again.
struct LedgerEntry: Hashable, Sendable {
  /// The entry's id.
  var id: String

  /// The path of the post below its posts directory.
  var path: String

  /// Where the post was first published, if elsewhere.
  var from: String?

  /// The title of the post as its front matter has it.
  var title: String

  /// When the post was first published.
  var published: Timestamp

  /// The fingerprint of the source: title and body.
  var fingerprint: String
}
