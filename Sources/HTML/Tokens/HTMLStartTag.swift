/// A start tag: its name, its attributes in the order of the source, and whether it ends in `/>`.
package struct HTMLStartTag: Equatable, Sendable {
  /// The tag's name, which a writer takes over as it is.
  package var name: HTMLName
  /// Attributes of distinct names: of two with one name the tokenizer keeps the first.
  package internal(set) var attributes: [HTMLAttribute]
  /// The names of attributes among them that are told apart.
  package internal(set) var known: HTMLAttributeNames
  /// Tells whether the tag ended in `/>`, which only means something in SVG and MathML.
  package var isSelfClosing: Bool

  /// Makes a start tag of its parts.
  package init(_ name: HTMLName, attributes: [HTMLAttribute] = [], isSelfClosing: Bool = false) {
    self.init(
      name,
      attributes: attributes,
      known: HTMLAttributeNames(attributes.compactMap(\.known)),
      isSelfClosing: isSelfClosing
    )
  }

  /// Makes a start tag without attributes.
  package init(_ element: HTMLElement) {
    self.init(
      HTMLName(element),
      attributes: [],
      known: HTMLAttributeNames(),
      isSelfClosing: false
    )
  }

  /// Makes a start tag of its parts, of which it is known what attributes there are.
  init(
    _ name: HTMLName,
    attributes: [HTMLAttribute],
    known: HTMLAttributeNames,
    isSelfClosing: Bool
  ) {
    self.name = name
    self.attributes = attributes
    self.known = known
    self.isSelfClosing = isSelfClosing
  }

  /// The value of an attribute, with character references decoded; nil if the tag has none such.
  package subscript(name: HTMLAttributeName) -> ArraySlice<UInt8>? {
    guard known.contains(name) else { return nil }
    let attributes = attributes.span
    for index in attributes.indices where attributes[index].known == name {
      return attributes[index].value
    }
    return nil
  }

  /// The value of an attribute, with character references decoded; nil if the tag has none such.
  ///
  /// - Parameter name: The attribute's name in lower case.
  package subscript(name: String) -> ArraySlice<UInt8>? {
    attributes.first { $0.isNamed(name) }?.value
  }
}
