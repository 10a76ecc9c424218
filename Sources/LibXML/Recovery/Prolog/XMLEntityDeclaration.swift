/// A declaration of a general or a parameter entity inside a document (XML 1.0 §4.2).
package struct XMLEntityDeclaration: Sendable, Hashable {
  /// The entity's name.
  package let name: String

  /// Whether its text is in a file of its own, which is never opened.
  package let isExternal: Bool

  /// Whether its text is too long or refers to others, so that a reference is never replaced by it.
  package let isUnexpanded: Bool

  /// Whether it is of use to declarations only.
  package let isParameter: Bool

  /// The system identifier of an external entity, or nothing.
  package let systemID: String?

  /// Where `<!ENTITY` begins.
  package let position: XMLPosition
}
