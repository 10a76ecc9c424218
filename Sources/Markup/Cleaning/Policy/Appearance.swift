import HTML

/// What classes, styles and attributes say of how an element looks.
struct Appearance {
  /// What the classes tell.
  private(set) var classes: ClassTraits = []

  /// Whether the element is kept from the eye.
  private(set) var isHidden = false

  private static let names = HTMLAttributeNames([.class, .style, .hidden])

  /// Reads the attributes of a start tag.
  init(of tag: borrowing HTMLStartTag) {
    guard !tag.known.isDisjoint(with: Self.names) else { return }
    if let value = tag[.class] { classes = ClassTraits(of: value.span) }
    if let value = tag[.style] { read(style: value) }
    if tag.known.contains(.hidden) { isHidden = true }
    if classes.contains(.hidden) { isHidden = true }
  }

  private mutating func read(style: ArraySlice<UInt8>) {
    guard StylePolicy.mayHide(style) else { return }
    var declarations = CSSDeclarations(style)
    var display = Cascade()
    var visibility = Cascade()
    while let declaration = declarations.next() {
      if declaration.name.equalsIgnoringCase("display") {
        display.add(declaration.value, hides: "none")
      } else if declaration.name.equalsIgnoringCase("visibility") {
        visibility.add(declaration.value, hides: "hidden")
      }
    }
    if display.hides || visibility.hides { isHidden = true }
  }

  /// What the declarations of one property come to: the last one counts, or the last that is important.
  private struct Cascade {
    private(set) var hides = false
    private var isImportant = false

    mutating func add(_ value: ArraySlice<UInt8>, hides word: StaticString) {
      let important = value.last == UInt8(ascii: "t") || value.last == UInt8(ascii: "T")
      let isImportant = important && value.contains(UInt8(ascii: "!"))
      guard isImportant || !self.isImportant else { return }
      self.isImportant = isImportant
      hides = value.begins(word)
    }
  }
}
