import HTML

/// The elements that have begun and not ended yet, the innermost last (WHATWG §13.2.4.2).
struct OpenElements {
  /// How deep elements nest; a browser has such a limit as well (Chromium's is 512).
  ///
  /// The tags of what is deeper are left out, its text stays. It keeps time linear and memory bounded.
  static let deepest = 512

  /// The elements, the outermost first.
  private(set) var elements: [OpenElement] = []

  /// The names of those that the standard does not know, in the same order.
  private(set) var unknownNames: [ArraySlice<UInt8>] = []

  // How many elements of a kind are open: mostly none, and then none has to be looked for.

  /// How many paragraphs are open.
  private(set) var paragraphs = 0
  /// How many tables are open.
  private(set) var tables = 0
  /// How many links that are written are open.
  private(set) var links = 0
  private var highlighters = 0
  private var codeTables = 0

  /// How many elements are open.
  var count: Int { elements.count }

  /// Whether the innermost element is SVG or MathML and no way back to HTML.
  var isInForeignContent: Bool { vocabulary != .html }

  /// The vocabulary that the content of the innermost element is read in.
  var vocabulary: ForeignContent.Vocabulary {
    elements.isEmpty ? .html : elements[elements.count - 1].content
  }

  /// The innermost element; nil if none is open, or none that the standard knows.
  var innermost: HTMLElement? {
    elements.isEmpty ? nil : elements[elements.count - 1].element
  }

  /// The traits of the innermost element; none if none is open.
  var traits: OpenElement.Traits {
    elements.isEmpty ? [] : elements[elements.count - 1].traits
  }

  /// Whether a table is open anywhere.
  var hasTable: Bool { tables > 0 }

  /// Whether a link is open, in which no other may begin.
  var hasLink: Bool { links > 0 }

  /// Whether code that a highlighter has taken apart is open.
  var hasHighlighter: Bool { highlighters > 0 }

  /// Whether a table of such code is open.
  var hasCodeTable: Bool { codeTables > 0 }

  /// Whether the innermost table is one of such code.
  var isInCodeTable: Bool {
    guard codeTables > 0 else { return false }
    let table = elements.last { $0.element == .table }
    return table?.traits.contains(.isCodeTable) == true
  }

  /// The element at a depth, counted from the outermost.
  subscript(depth: Int) -> OpenElement {
    get { elements[depth] }
    set { elements[depth] = newValue }
  }

  /// The innermost element; nil if none is open.
  var last: OpenElement? { elements.last }

  /// The name of the innermost element; nil if none is open.
  var nameOfLast: HTMLName? {
    guard let last = elements.last else { return nil }
    return last.element.map { HTMLName($0) }
      ?? unknownNames.last.map { HTMLName(lowercased: $0) }
  }

  /// Whether what comes now is HTML, and means what it says.
  var isPlainPlace: Bool {
    guard let last = elements.last else { return true }
    return last.content == .html && last.traits.isDisjoint(with: [.isTextOnly, .isMedia])
  }

  /// Whether a paragraph is open anywhere.
  var hasParagraph: Bool { paragraphs > 0 }

  /// Whether the innermost element is one of a name, in HTML, about which nothing is to be minded at its end.
  @inline(__always)
  func isPlain(_ element: HTMLElement) -> Bool {
    guard let last = elements.last, let open = last.element else { return false }
    return open == element && last.content == .html && last.traits.isSubset(of: .isLink)
      && !element.isCell && !element.isHeading
  }

  /// Opens an element inside the innermost one.
  mutating func push(_ element: OpenElement, named name: borrowing HTMLName) {
    if element.element == nil { unknownNames.append(name.bytes) }
    push(element)
  }

  /// Opens an element that the standard knows inside the innermost one.
  mutating func push(_ element: OpenElement) {
    elements.append(element)
    count(element, 1)
  }

  /// Closes the innermost element, if any is open.
  mutating func removeLast() {
    guard let element = elements.popLast() else { return }
    if element.element == nil { _ = unknownNames.popLast() }
    count(element, -1)
  }

  private mutating func count(_ element: OpenElement, _ step: Int) {
    switch element.element {
    case .p: paragraphs += step
    case .table: tables += step
    default: break
    }
    guard !element.traits.isEmpty else { return }
    if element.traits.contains(.isLink) { links += step }
    if element.traits.contains(.isHighlighter) { highlighters += step }
    if element.traits.contains(.isCodeTable) { codeTables += step }
  }
}
