/// A namespace declaration of a start tag (Namespaces in XML 1.0 §3).
package struct XMLNamespaceDeclaration: Sendable, Hashable {
  /// The prefix; nothing for the default namespace.
  package let prefix: String?

  /// The namespace's URI; empty where the default namespace is taken back.
  package let uri: String
}
