/// The feed that an entry was taken from (RFC 4287 §4.2.11, RSS 2.0 `source`).
package struct EntrySource: Hashable, Sendable {
  /// The permanent id of that feed as it was written.
  package var id: String?

  /// Its title as plain text.
  package var title: String?

  /// Where it is published (`rel="self"`, RSS `source url`).
  package var selfLink: AbsoluteURL?

  /// The page that it speaks for.
  package var siteLink: AbsoluteURL?

  /// Its copyright line as plain text.
  package var rights: String?

  /// When it last changed.
  package var updated: Timestamp?

  /// Makes a source of which nothing is known.
  package init() {}
}
