/// An attribute as it was read, its value normalized (XML 1.0 §3.3.3).
package struct XMLAttribute: Sendable, Hashable {
  /// The namespace's URI; nothing for an attribute without prefix.
  package let namespace: String?

  /// The name without its prefix.
  package let name: String

  /// The value with its references replaced.
  package let value: String
}
