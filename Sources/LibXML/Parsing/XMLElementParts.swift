/// What an ``XMLElement`` consists of, shared by all copies of it.
package final class XMLElementParts: Sendable {
  /// The namespace's URI, or nothing.
  package let namespace: String?
  /// The prefix that the document uses for the namespace, or nothing.
  package let prefix: String?
  /// The name without its prefix.
  package let name: String
  /// The attributes in the order of the tag, without namespace declarations.
  package let attributes: [XMLAttribute]
  /// The namespace declarations in the order of the tag.
  package let declarations: [XMLNamespaceDeclaration]
  /// The first byte of the start tag.
  package let position: XMLPosition
  /// The 0-based byte offset of the start tag; nothing if the document was not in UTF-8.
  package let offset: Int?
  /// Whether the element or one inside declares a namespace.
  package let isDeclaring: Bool
  /// What is inside, in its order.
  package let children: [XMLElement.Node]

  /// Ends an element that was open.
  init(_ open: OpenElement) {
    namespace = open.namespace
    prefix = open.prefix
    name = open.name
    attributes = open.attributes
    declarations = open.declarations
    position = open.position
    offset = open.offset
    isDeclaring = open.holdsDeclarations || !open.declarations.isEmpty
    children = open.children
  }
}
