/// What whoever reads a document leniently knows beside its bytes.
package struct RecoveryHints: Sendable {
  /// The text in UTF-8, at most ``XMLLimits/entityBytes`` long, of an entity that the document does not declare, by its name;
  /// nil for a name that means nothing.
  package typealias EntityMeaning = @Sendable ([UInt8]) -> [UInt8]?

  /// The encoding that came with the document; its own declaration is weaker, a byte order mark stronger (RFC 7303 §3.2).
  package let charset: String?

  /// Whether bytes that are no UTF-8 are read as windows-1252, as browsers do, and not as question marks.
  package let readsStrayBytes: Bool

  /// What entities mean that the document does not declare; without it they are U+FFFD.
  package let entityMeaning: EntityMeaning?

  /// Nothing is known, and nothing is guessed.
  static let none = RecoveryHints(charset: nil, readsStrayBytes: false, entityMeaning: nil)

  /// Makes hints.
  package init(charset: String?, readsStrayBytes: Bool, entityMeaning: EntityMeaning?) {
    self.charset = charset
    self.readsStrayBytes = readsStrayBytes
    self.entityMeaning = entityMeaning
  }
}
