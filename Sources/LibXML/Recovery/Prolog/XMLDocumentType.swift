/// The document type declaration of a document (XML 1.0 §2.8); nothing that it names is ever loaded.
package struct XMLDocumentType: Sendable, Hashable {
  /// The name of the document's element.
  package let name: String

  /// The public identifier, or nothing.
  package let publicID: String?

  /// The system identifier, or nothing.
  package let systemID: String?

  /// Whether declarations stand in the document itself.
  package let hasInternalSubset: Bool

  /// Where `<!DOCTYPE` begins.
  package let position: XMLPosition
}
