/// A reference to an entity that the document does not declare.
package struct XMLEntityReference: Sendable, Hashable {
  /// The entity's name, without `&` and `;`.
  package let name: String

  /// Where the `&` stands; the tag's if the reference is in an attribute.
  package let position: XMLPosition
}
