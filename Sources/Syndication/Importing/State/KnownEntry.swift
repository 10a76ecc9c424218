import FeedModel

/// An entry that is known: one that became a post, or a post that somebody else wrote.
struct KnownEntry: Equatable, Sendable {
  /// The path of the post below the posts folder; nil for an entry that was passed over for good.
  var file: String?

  /// The ids it has come under, as ``EntryKeys`` has them.
  var ids: Set<String> = []

  /// The pages it has been on, as ``CanonicalURL`` has them.
  var pages: Set<String> = []

  /// What it says, a ``ContentFingerprint``.
  var fingerprint: String?

  /// The feed that it is kept up to date from, a ``SourceName``; nil for a post that no import wrote.
  var source: String?

  /// When it was published, as it was first seen.
  var published: Timestamp?

  /// When it last changed.
  var updated: Timestamp?

  /// The digest of the entry as it was last received; nil if that is not known.
  var received: String?

  /// The digest of the file as an import wrote it; nil if a person may have.
  var written: String?

  /// Makes a record of nothing.
  init() {}

  /// Takes over what another record of the same entry knows; of what both know, this one's counts.
  mutating func join(_ other: KnownEntry) {
    file = file ?? other.file
    ids.formUnion(other.ids)
    pages.formUnion(other.pages)
    fingerprint = fingerprint ?? other.fingerprint
    source = source ?? other.source
    published = published ?? other.published
    updated = updated ?? other.updated
    received = received ?? other.received
    written = written ?? other.written
  }
}
