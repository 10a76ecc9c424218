import HTML

/// What classes, styles and attributes say of how an element looks.
struct Appearance {
  /// What the classes tell.
  private(set) var classes: ClassTraits = []

  /// Whether the element is kept from the eye.
  private(set) var isHidden = false

  /// Reads the attributes of a start tag.
  init(of tag: borrowing HTMLStartTag) {
    let attributes = tag.attributes.span
    for index in attributes.indices {
      switch attributes[index].known {
      case .class?: classes = ClassTraits(of: attributes[index].value)
      case .style?: read(style: attributes[index].value)
      case .hidden?:
        // What a search in the page finds is hidden only until then.
        if !attributes[index].value.equals("until-found") { isHidden = true }
      default: continue
      }
    }
    if classes.contains(.hidden) { isHidden = true }
  }

  private mutating func read(style: ArraySlice<UInt8>) {
    guard StylePolicy.mayHide(style) else { return }
    var declarations = CSSDeclarations(style)
    while let declaration = declarations.next() {
      if StylePolicy.hides(declaration) { isHidden = true }
    }
  }
}
