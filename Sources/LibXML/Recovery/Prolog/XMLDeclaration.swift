/// The XML declaration of a document (XML 1.0 §2.8), read leniently.
package struct XMLDeclaration: Sendable, Hashable {
  /// The version as written, or nothing.
  package let version: String?

  /// The encoding as written, or nothing.
  package let encoding: String?

  /// The standalone declaration as written, or nothing.
  package let standalone: String?

  /// Where `<?xml` begins.
  package let position: XMLPosition
}
