import HTML

/// Where an element is open that something else is about.
extension OpenElements {
  /// The depth of the innermost link that is deeper than an element; nil if there is none.
  func depthOfLink(above depth: Int) -> Int? {
    guard links > 0 else { return nil }
    return elements.indices.last { $0 > depth && elements[$0].traits.contains(.isLink) }
  }

  /// The depth of the element that an end tag ends; nil for a stray one.
  func depth(endedBy name: HTMLName) -> Int? {
    let scope = ElementScope(endTagOf: name.element)
    let isHeading = name.element?.isHeading == true
    var unknown = unknownNames.count
    for depth in elements.indices.reversed() {
      let open = elements[depth].element
      if let open {
        if open == name.element || isHeading && open.isHeading { return depth }
      } else {
        unknown -= 1
        if name.element == nil, unknownNames[unknown] == name.bytes { return depth }
      }
      if scope.ends(at: open) { return nil }
    }
    return nil
  }

  /// The depth of the outermost element whose end is implied; nil if there is none.
  func depth(of end: ImpliedEnd) -> Int? {
    if end == .paragraph, paragraphs == 0 { return nil }
    var found: Int?
    for depth in elements.indices.reversed() {
      let open = elements[depth].element
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
      let element = elements[depth].element
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
      guard let element = elements[depth].element else { continue }
      if element.isCell { return depth }
      if element.isTableStructure { return depth + 1 }
    }
    return elements.count
  }

  /// The innermost element that is written; nil if none is open.
  var innermostWritten: HTMLElement? {
    elements.last { $0.isWritten }?.element
  }

  /// The depth of the innermost link whose end tag has come already, down to the nearest cell.
  var depthOfLinkThatIsOver: Int? {
    guard links > 0 else { return nil }
    for depth in elements.indices.reversed() {
      if elements[depth].traits.isSuperset(of: [.isLink, .isOver]) { return depth }
      if elements[depth].isWritten, elements[depth].element?.isCell == true { return nil }
    }
    return nil
  }

  /// The blocks that have begun inside the element at a depth.
  func blocks(above depth: Int) -> [HTMLElement] {
    elements[(depth + 1)...].compactMap { element in
      element.element.flatMap { $0.isBlock ? $0 : nil }
    }
  }

  /// The depth at which the foreign content that is open begins: its root's.
  var foreignRootDepth: Int {
    var depth = elements.count
    while depth > 0, elements[depth - 1].content != .html { depth -= 1 }
    return depth
  }
}
