/// An element of a parsed document, with everything inside it.
///
/// Comments and processing instructions are left out; CDATA sections are text like any other.
package struct XMLElement: Sendable, Hashable {
  /// What stands between the tags of an element.
  package enum Node: Sendable, Hashable {
    /// An element inside.
    case element(XMLElement)
    /// A run of text, never empty, never next to another one.
    case text(String)
  }

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

  /// What is inside, in its order.
  package internal(set) var children: [Node]

  /// The elements directly inside, in their order.
  package var elements: some Sequence<XMLElement> {
    children.lazy.compactMap { node in
      guard case .element(let element) = node else { return nil }
      return element
    }
  }

  /// All text directly inside, in one piece.
  package var text: String {
    var text = ""
    for case .text(let run) in children { text += run }
    return text
  }

  /// The value of an attribute, or nothing if the tag does not have it.
  package func attribute(_ name: String, namespace: String? = nil) -> String? {
    attributes.first { $0.name == name && $0.namespace == namespace }?.value
  }
}
