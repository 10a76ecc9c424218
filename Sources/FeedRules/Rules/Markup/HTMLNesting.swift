import HTML

/// Follows the tags of an HTML text and finds the first that does not fit (WHATWG §13.2.6.4.7, in outline).
struct HTMLNesting {
  /// What is wrong first; nothing as long as all fits.
  var fault: String? {
    if let found { return found }
    guard let open = open.last(where: { !Self.mayStayOpen($0) }) else { return nil }
    return "“\(open.rawValue)” is not closed"
  }

  private var found: String?
  private var open: [HTMLElement] = []

  /// The most elements that are followed inside each other.
  private static let deepest = 512

  /// Whether text is read as markup here, so that a `<` in it is a tag that failed.
  private var holdsMarkup: Bool {
    guard let element = open.last else { return true }
    if case .markup = element.contentModel(isScripting: false) { return true }
    return false
  }

  /// Looks at the source of a text between tags.
  mutating func follow(text: ArraySlice<UInt8>) {
    guard found == nil, holdsMarkup, text.contains(UInt8(ascii: "<")) else { return }
    found = "a “<” begins no tag"
  }

  /// Looks at a start tag; one of no known element is passed over.
  mutating func begin(_ element: HTMLElement?) {
    guard found == nil, let element, !element.isVoid else { return }
    if element.isBlock, open.last == .p { open.removeLast() }
    if let last = open.last, last == element, Self.mayStayOpen(element) { open.removeLast() }
    guard open.count < Self.deepest else { return }
    open.append(element)
  }

  /// Looks at an end tag; one of no known element is passed over.
  mutating func end(_ element: HTMLElement?) {
    guard found == nil, let element else { return }
    if element.isVoid {
      if element != .br { found = "“</\(element.rawValue)>” ends nothing" }
      return
    }
    guard let index = open.lastIndex(of: element) else {
      if open.count < Self.deepest { found = "“</\(element.rawValue)>” ends nothing" }
      return
    }
    if let between = open[(index + 1)...].first(where: { !Self.mayStayOpen($0) }) {
      found = "“\(between.rawValue)” is not closed before “</\(element.rawValue)>”"
    }
    open.removeSubrange(index...)
  }

  /// Whether the end tag of an element may be left out.
  private static func mayStayOpen(_ element: HTMLElement) -> Bool {
    switch element {
    case .p, .li, .dt, .dd, .tr, .td, .th, .thead, .tbody, .tfoot, .colgroup, .caption, .option,
      .optgroup, .rt, .rp, .html, .body, .head, .svg, .math:
      true
    default: false
    }
  }
}
