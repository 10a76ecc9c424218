import HTML

/// The elements that have begun and not ended yet, the innermost last (WHATWG §13.2.4.2).
struct OpenElements {
  /// How many elements up an end tag finds the one it ends.
  ///
  /// Deeper than anything a person nests; it keeps a body of nothing but tags linear. An end tag that
  /// finds nothing goes, and its element ends with the one round it.
  static let maximumReach = 512

  private var elements: [(name: HTMLName, content: ForeignContent.Vocabulary)] = []

  /// How many paragraphs are open: mostly none, and then none has to be looked for.
  private var paragraphs = 0

  /// How many elements are open.
  var count: Int { elements.count }

  /// Whether the innermost element is SVG or MathML and no way back to HTML.
  var isInForeignContent: Bool { vocabulary != .html }

  /// The vocabulary that the content of the innermost element is read in.
  var vocabulary: ForeignContent.Vocabulary { elements.last?.content ?? .html }

  /// The innermost element; nil if none is open.
  var innermost: HTMLElement? { elements.last?.name.element }

  /// Opens an element inside the innermost one.
  mutating func push(_ name: HTMLName, content: ForeignContent.Vocabulary) {
    elements.append((name, content))
    if name.element == .p { paragraphs += 1 }
  }

  /// Closes the innermost element.
  mutating func popLast() -> HTMLName? {
    guard let name = elements.popLast()?.name else { return nil }
    if name.element == .p { paragraphs -= 1 }
    return name
  }

  /// The depth of the element that an end tag ends; nil for a stray one.
  func depth(endedBy name: HTMLName) -> Int? {
    let scope = ElementScope(endTagOf: name.element)
    for depth in reach {
      let open = elements[depth].name
      if open == name || (open.element?.isHeading == true && name.element?.isHeading == true) {
        return depth
      }
      if scope.ends(at: open.element) { return nil }
    }
    return nil
  }

  /// The depth of the outermost element whose end is implied; nil if there is none.
  func depth(of end: ImpliedEnd) -> Int? {
    if end == .paragraph, paragraphs == 0 { return nil }
    var found: Int?
    for depth in reach {
      let open = elements[depth].name.element
      if let open, end.ends(open) {
        found = depth
      } else if end.stops(at: open) {
        break
      }
    }
    return found
  }

  /// The depth at which the foreign content that is open begins: its root's.
  var foreignRootDepth: Int {
    var depth = elements.count
    while depth > 0, elements[depth - 1].content != .html { depth -= 1 }
    return depth
  }

  /// The depths that are looked at, the innermost first.
  private var reach: ReversedCollection<Range<Int>> {
    (max(0, elements.count - Self.maximumReach)..<elements.count).reversed()
  }
}

extension HTMLElement {
  /// Whether this is one of `h1` to `h6`.
  var isHeading: Bool {
    switch self {
    case .h1, .h2, .h3, .h4, .h5, .h6: true
    default: false
    }
  }
}
