package import FeedModel

/// The feed that the front matter says a post was taken from.
package struct SourceField: Equatable, Sendable {
  /// The permanent id of that feed as written.
  package var id: Located<String>?

  /// Its title as written.
  package var title: Located<String>?

  /// The reference to the feed itself.
  package var feed: Located<String>?

  /// The reference to the page that the feed speaks for.
  package var site: Located<String>?

  /// Its copyright line as written.
  package var rights: Located<String>?

  /// When it last changed.
  package var updated: Timestamp?

  /// What the post is known by in that feed, where that is no id that its own entry could have.
  package var entry: Located<String>?

  /// Makes a source of which nothing is known.
  package init() {}
}
