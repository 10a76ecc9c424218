import HTML

/// The elements that have begun and not ended yet, the innermost last (WHATWG §13.2.4.2).
struct OpenElements {
  /// How deep elements nest; a browser has such a limit as well (Chromium's is 512).
  ///
  /// The tags of what is deeper are left out, its text stays. It keeps time linear and memory bounded.
  static let deepest = 512

  private var elements: [OpenElement] = []

  /// How many elements of a kind are open: mostly none, and then none has to be looked for.
  private var paragraphs = 0
  private var tables = 0
  private var links = 0
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
    elements.isEmpty ? nil : elements[elements.count - 1].name.element
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
    let table = elements.last { $0.name.element == .table }
    return table?.traits.contains(.isCodeTable) == true
  }

  /// The depth of the innermost link that is deeper than an element; nil if there is none.
  func depthOfLink(above depth: Int) -> Int? {
    guard links > 0 else { return nil }
    return elements.indices.last { $0 > depth && elements[$0].traits.contains(.isLink) }
  }

  /// The element at a depth, counted from the outermost.
  subscript(depth: Int) -> OpenElement {
    get { elements[depth] }
    set { elements[depth] = newValue }
  }

  /// Whether the innermost element is one of a name, in HTML, about which nothing is to be minded at its end.
  func isPlain(_ element: HTMLElement) -> Bool {
    guard let last = elements.indices.last, elements[last].content == .html,
      elements[last].traits.isEmpty, let name = elements[last].name.element
    else { return false }
    return name == element && !name.isCell && !name.isHeading
  }

  /// Opens an element inside the innermost one.
  mutating func push(_ element: OpenElement) {
    elements.append(element)
    count(element, 1)
  }

  /// Closes the innermost element.
  mutating func popLast() -> OpenElement? {
    guard let element = elements.popLast() else { return nil }
    count(element, -1)
    return element
  }

  /// The depth of the element that an end tag ends; nil for a stray one.
  func depth(endedBy name: HTMLName) -> Int? {
    let scope = ElementScope(endTagOf: name.element)
    let isHeading = name.element?.isHeading == true
    for depth in elements.indices.reversed() {
      let open = elements[depth].name
      if open == name || (isHeading && open.element?.isHeading == true) { return depth }
      if scope.ends(at: open.element) { return nil }
    }
    return nil
  }

  /// The depth of the outermost element whose end is implied; nil if there is none.
  func depth(of end: ImpliedEnd) -> Int? {
    if end == .paragraph, paragraphs == 0 { return nil }
    var found: Int?
    for depth in elements.indices.reversed() {
      let open = elements[depth].name.element
      if let open, end.ends(open) {
        found = depth
      } else if end.stops(at: open) {
        break
      }
    }
    return found
  }

  /// The depth of the innermost table that nothing is written in but its rows; nil inside a cell or caption.
  ///
  /// Elements of which nothing is written count as nothing, but for more than ``mostUnwritten`` of them.
  var depthOfBareTable: Int? {
    guard tables > 0 else { return nil }
    var unwritten = 0
    for depth in elements.indices.reversed() {
      let element = elements[depth].name.element
      if element == .table { return depth }
      if element?.isTableStructure == true { continue }
      unwritten += 1
      guard !elements[depth].isWritten, element?.isCell != true, unwritten <= Self.mostUnwritten
      else { return nil }
    }
    return nil
  }

  /// How many elements without tags are looked through, which is done for every text in a table.
  private static let mostUnwritten = 16

  /// The depth behind what a new part of a table goes into: its table, row group or row (“clear the stack back
  /// to a table context”, WHATWG §13.2.6.4.9), or the cell or caption that has to end first.
  var depthOfTableContext: Int {
    for depth in elements.indices.reversed() {
      guard let element = elements[depth].name.element else { continue }
      if element.isCell { return depth }
      if element.isTableStructure { return depth + 1 }
    }
    return elements.count
  }

  /// The innermost element that is written; nil if none is open.
  var innermostWritten: HTMLElement? {
    elements.last { $0.isWritten }?.name.element
  }

  /// The depth of the innermost link whose end tag has come already, down to the nearest cell.
  var depthOfLinkThatIsOver: Int? {
    guard links > 0 else { return nil }
    for depth in elements.indices.reversed() {
      if elements[depth].traits.isSuperset(of: [.isLink, .isOver]) { return depth }
      if elements[depth].isWritten, elements[depth].name.element?.isCell == true { return nil }
    }
    return nil
  }

  /// The blocks that have begun inside the element at a depth.
  func blocks(above depth: Int) -> [HTMLElement] {
    elements[(depth + 1)...].compactMap { element in
      element.name.element.flatMap { $0.isBlock ? $0 : nil }
    }
  }

  /// The depth at which the foreign content that is open begins: its root's.
  var foreignRootDepth: Int {
    var depth = elements.count
    while depth > 0, elements[depth - 1].content != .html { depth -= 1 }
    return depth
  }

  private mutating func count(_ element: OpenElement, _ step: Int) {
    switch element.name.element {
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

extension HTMLElement {
  /// Whether this is one of `h1` to `h6`.
  var isHeading: Bool {
    switch self {
    case .h1, .h2, .h3, .h4, .h5, .h6: true
    default: false
    }
  }

  /// Whether this is a part of a table that holds no text itself.
  var isTableStructure: Bool {
    switch self {
    case .table, .tbody, .thead, .tfoot, .tr, .colgroup: true
    default: false
    }
  }

  /// Whether this holds the text of a table.
  var isCell: Bool { self == .td || self == .th || self == .caption }

  /// Whether a start tag of this means something in a table alone.
  var isTablePart: Bool {
    switch self {
    case .caption, .colgroup, .col, .tbody, .thead, .tfoot, .tr, .td, .th: true
    default: false
    }
  }
}
