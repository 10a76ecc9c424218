package import FeedModel

/// Which entries of a feed become posts, and what is changed in them.
package struct SubscriptionRules: Hashable, Sendable {
  /// So many of the newest entries are looked at; all if nil.
  package var limit: Int?

  /// Entries older than this are passed over.
  package var maximumAge: TimeSpan?

  /// Only entries that pass become posts.
  package var include: PostFilter?

  /// Entries that pass become no posts.
  package var exclude: PostFilter?

  /// Tags that the posts get beside their own.
  package var tags: [String] = []

  /// Who stands as the author of the posts, whoever the entries name.
  package var author: Person?

  /// Whether the feed is left alone for the time being.
  package var isPaused = false

  /// What was written of the rules: a text that changes whenever they do, so that a feed that did not is read again.
  package var text = ""

  /// Makes rules that take every entry as it is.
  package init() {}
}
