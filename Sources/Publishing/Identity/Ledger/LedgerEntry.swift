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

  /// When the post was last edited so that its readers should notice; nil if it never was.
  var updated: Timestamp?

  /// The words of the edition that readers were last told of, a ``WordSketch``; nil while nobody compares editions.
  var words: String?

  /// When the post's file was first missing; nil while it is there.
  var deleted: Timestamp?

  /// The paths of the Atom feeds, and of other feeds with archives, that have carried the entry.
  var carriers: Set<String> = []

  /// Where feeds keep the entry that it has left, by their paths.
  var places: [String: ArchivePlace] = [:]

  /// Whether readers had the entry from an Atom feed, or from the archives of any feed.
  var wasCarried: Bool { !carriers.isEmpty || !places.isEmpty }
}
