/// An element of a parsed document, with everything inside it.
///
/// Comments and processing instructions are left out; CDATA sections are text like any other. A copy costs no more than a
/// reference to the parts: rules hand elements on by the million.
package struct XMLElement: Sendable {
  /// What stands between the tags of an element.
  package enum Node: Sendable, Hashable {
    /// An element inside.
    case element(XMLElement)
    /// A run of text, never empty, never next to another one.
    case text(String)
  }

  /// What the element consists of.
  package let parts: XMLElementParts

  /// Makes an element of its parts.
  init(_ parts: XMLElementParts) {
    self.parts = parts
  }

  /// The namespace's URI, or nothing.
  @inlinable package var namespace: String? { parts.namespace }

  /// The prefix that the document uses for the namespace, or nothing.
  @inlinable package var prefix: String? { parts.prefix }

  /// The name without its prefix.
  @inlinable package var name: String { parts.name }

  /// The attributes in the order of the tag, without namespace declarations.
  @inlinable package var attributes: [XMLAttribute] { parts.attributes }

  /// The namespace declarations in the order of the tag.
  @inlinable package var declarations: [XMLNamespaceDeclaration] { parts.declarations }

  /// Whether the element or one inside declares a namespace; most do not, and need not be searched for declarations.
  @inlinable package var isDeclaring: Bool { parts.isDeclaring }

  /// The first byte of the start tag.
  @inlinable package var position: XMLPosition { parts.position }

  /// The 0-based byte offset of the start tag; nothing if the document was not in UTF-8.
  @inlinable package var offset: Int? { parts.offset }

  /// What is inside, in its order.
  @inlinable package var children: [Node] { parts.children }

  /// The elements directly inside, in their order.
  package var elements: some Sequence<XMLElement> {
    children.lazy.compactMap { node in
      guard case .element(let element) = node else { return nil }
      return element
    }
  }

  /// All text directly inside, in one piece; the only run itself where there is one, which costs no copy.
  package var text: String {
    if children.count == 1, case .text(let run) = children[0] { return run }
    var text = ""
    for case .text(let run) in children { text += run }
    return text
  }

  /// The value of an attribute, or nothing if the tag does not have it.
  package func attribute(_ name: String, namespace: String? = nil) -> String? {
    attributes.first { $0.name == name && $0.namespace == namespace }?.value
  }
}

extension XMLElement: Hashable {
  package static func == (left: XMLElement, right: XMLElement) -> Bool {
    left.parts === right.parts
      || (left.position == right.position && left.offset == right.offset && left.name == right.name
        && left.prefix == right.prefix && left.namespace == right.namespace
        && left.attributes == right.attributes && left.declarations == right.declarations
        && left.children == right.children)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(position)
    hasher.combine(name)
    hasher.combine(children.count)
  }
}
