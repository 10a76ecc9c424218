/// An entry that is gone: a tombstone (RFC 6721 §3).
package struct DeletedEntry: Hashable, Sendable {
  /// The id that the entry had.
  package let id: String

  /// When it was first missing.
  package let when: Timestamp

  /// Makes the tombstone of an entry.
  package init(id: String, when: Timestamp) {
    self.id = id
    self.when = when
  }
}
