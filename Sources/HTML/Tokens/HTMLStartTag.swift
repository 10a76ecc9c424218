/// A start tag: its name, its attributes in the order of the source, and whether it ends in `/>`.
package struct HTMLStartTag: Equatable, Sendable {
  /// The tag's name, which a writer takes over as it is.
  package var name: HTMLName
  /// Attributes of distinct names: of two with one name the tokenizer keeps the first.
  package var attributes: [HTMLAttribute]
  /// Tells whether the tag ended in `/>`, which only means something in SVG and MathML.
  package var isSelfClosing: Bool

  /// Makes a start tag of its parts.
  package init(_ name: HTMLName, attributes: [HTMLAttribute] = [], isSelfClosing: Bool = false) {
    self.name = name
    self.attributes = attributes
    self.isSelfClosing = isSelfClosing
  }

  /// Takes the attributes out of the tag.
  mutating func takeAttributes() -> [HTMLAttribute] {
    var taken: [HTMLAttribute] = []
    swap(&taken, &attributes)
    return taken
  }

  /// The value of an attribute, with character references decoded; nil if the tag has none such.
  package subscript(name: HTMLAttributeName) -> ArraySlice<UInt8>? {
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
