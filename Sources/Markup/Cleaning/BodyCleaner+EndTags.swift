import HTML

/// End tags, and all that ends with them.
extension BodyCleaner {
  /// Takes an end tag.
  mutating func end(_ name: HTMLName) {
    if let element = name.element, isKeptInText(element) {
      if element.isBlock { part() }
      return
    }
    if open.isInForeignContent, name.element == .p || name.element == .br {
      close(to: open.foreignRootDepth)
    }
    if tooDeep > 0 {
      tooDeep -= 1
      if let hidden = hiddenTooDeep, tooDeep < hidden { hiddenTooDeep = nil }
    } else if name.element == .br {
      // Browsers take `</br>` for a line break (WHATWG §13.2.6.4.7).
      if !open.isInForeignContent { begin(HTMLStartTag(name)) }
    } else if name.element?.isFormatting == true, !open.isInForeignContent {
      endFormatting(name)
    } else if let depth = open.depth(endedBy: name) {
      close(to: depth)
    }
  }

  /// Closes all elements from a depth on, and those whose end was put off until then.
  mutating func close(to depth: Int) {
    while open.count > depth { closeLast() }
    while open.traits.contains(.isOver) { closeLast() }
    formatting.close(from: open.count)
    endFosteringInTable()
  }

  /// Closes all elements from a depth on, and opens those again, without their attributes, that only divide
  /// a page.
  mutating func closeKeepingBlocks(to depth: Int) {
    let blocks = (depth..<open.count).compactMap { index in
      open[index].isWritten && open[index].element?.isDivision == true ? open[index] : nil
    }
    close(to: depth)
    if !blocks.isEmpty, isBetweenRows { output.beginFostering() }
    for block in blocks {
      if case .other(let element) = block.written { output.write(plainTag: HTMLName(element)) }
      if let element = block.element { push(HTMLName(element), written: block.written) }
    }
  }
}

extension BodyCleaner {
  /// Whether an end tag stands in an element that holds text alone, and so is that of an element in it, of which
  /// nothing was written.
  private func isKeptInText(_ element: HTMLElement) -> Bool {
    tooDeep == 0 && open.traits.contains(.isTextOnly) && element != .svg && element != .math
  }

  /// Ends an element that formats text, wherever blocks have begun since (“adoption agency”,
  /// WHATWG §13.2.6.4.8).
  ///
  /// Formatting that began inside it goes on behind it. A block that began inside goes on as well: a division
  /// as another one, and what cannot be parted keeps the formatting up to its own end.
  private mutating func endFormatting(_ name: HTMLName) {
    // What began in code, or in what is hidden, is not in the list, and ends by the stack alone.
    if let start = [code.depth, hiddenDepth].compactMap(\.self).max(),
      let depth = open.depth(endedBy: name), depth > start
    {
      return close(to: depth)
    }
    guard let entry = name.element.flatMap({ formatting.remove($0) }) else {
      if let depth = open.depth(endedBy: name) { close(to: depth) }
      return
    }
    guard let depth = entry.depth else { return }
    let blocks = open.blocks(above: depth)
    if blocks.isEmpty {
      close(to: depth)
    } else if blocks.allSatisfy(\.isDivision), hiddenDepth.map({ $0 > depth }) != true {
      closeKeepingBlocks(to: depth)
    } else {
      open[depth].traits.insert(.isOver)
    }
  }

  /// Goes on in the table once all has ended that belongs in front of it.
  mutating func endFosteringInTable() {
    if output.isFostering, open.traits.contains(.isTableStructure) { output.endFostering() }
  }

  /// Writes the end tag of an element, if its start tag was written.
  mutating func writeEndTag(of element: OpenElement, named name: HTMLName) {
    switch element.written {
    case .nothing: return
    case .itself: output.write(endTag: name)
    case .other(let written): output.bytes.append(endTagOf: written)
    case .lines:
      output.bytes.append(endTagOf: .code)
      output.bytes.append(endTagOf: .pre)
    case .svgText: output.bytes += "</text>".utf8
    }
  }

  private mutating func closeLast() {
    guard let element = open.last, let name = open.nameOfLast else { return }
    open.removeLast()
    let depth = open.count
    if hiddenDepth != nil {
      // Nothing of it has been written, and nothing is to be.
      if hiddenDepth == depth { hiddenDepth = nil }
      return endFosteringInTable()
    }
    if code.isOpen, !element.isWritten, element.element?.isBlock == true { endLine() }
    if element.element == .picture { picture.forget() }
    writeEndTag(of: element, named: name)
    if code.depth == depth { endCode() }
    if element.traits.contains(.isTable) { output.endTable() }
    endFosteringInTable()
    if !heading.isOver, let start = heading.end(depth: depth) { output.truncate(to: start) }
  }
}

extension HTMLElement {
  /// Whether the element only divides a page into parts: two of it in a row look like one.
  fileprivate var isDivision: Bool {
    switch self {
    case .div, .section, .article, .main, .header, .footer, .aside, .nav, .center, .form, .fieldset:
      true
    default: false
    }
  }
}
