import HTML

/// Code: what highlighters make of it becomes plain `pre` and `code` again.
extension BodyCleaner {
  /// Writes text of code, with the first line feed as it was meant: browsers drop one that stands right behind
  /// the `pre`, and no other.
  mutating func writeCode(_ text: ArraySlice<UInt8>, isBlank: Bool) {
    var text = text
    if output.bytes.count == code.textStart, text.first == .lineFeed {
      if code.hasLostTag, !code.wantsCode || isBlank {
        output.bytes.append(.lineFeed)
      } else if !code.hasLostTag, code.wantsCode {
        text = text.dropFirst()
      }
    }
    if !isBlank {
      prepareForCode()
      code.hasText = true
    }
    if output.bytes.append(legalText: text) { attributes.hasGap = true }
  }

  /// Opens the `code` that the text of a highlighter's `pre` is to stand in, unless it is open.
  mutating func prepareForCode() {
    guard code.wantsCode else { return }
    code.wantsCode = false
    code.hasCode = true
    let name = HTMLName(.code)
    output.write(plainTag: name)
    push(name, written: .itself)
  }

  /// Begins an element inside a `pre`: emphasis and links stay, lines end, everything else is colour.
  mutating func beginInCode(_ tag: HTMLStartTag, as element: HTMLElement) {
    if element != .code { prepareForCode() }
    code.hasLostTag = true
    if element == .br {
      output.bytes.append(.lineFeed)
      return
    }
    // Nothing that has no content means anything in code but a line break.
    guard !element.isVoid else { return }
    if element.isBlock { beginLine() }
    if element == .a, let start = code.depth, let depth = open.depthOfLink(above: start) {
      close(to: depth)
    }
    if element == .code, !code.hasCode {
      code.wantsCode = false
      code.hasCode = true
      writeTag(tag, as: element)
    } else if element.isKeptInCode {
      writeTag(tag, as: element)
    } else {
      push(tag.name, written: .nothing)
    }
  }

  /// Begins a line that is an element of its own.
  private mutating func beginLine() {
    if code.hasText, output.bytes.last != .lineFeed { output.bytes.append(.lineFeed) }
    code.lineStart = output.bytes.count
  }

  /// Ends a line that is an element of its own; an empty one counts.
  mutating func endLine() {
    let isEmpty = output.bytes.count == code.lineStart && code.lineStart > 0
    if isEmpty || output.bytes.last != .lineFeed, code.hasText || isEmpty {
      output.bytes.append(.lineFeed)
    }
    code.lineStart = 0
  }

  /// Ends the `pre`, and takes it back if it is empty: a column of line numbers, mostly.
  mutating func endCode() {
    if !code.hasText { output.truncate(to: code.start) }
    code.end()
  }
}

extension BodyCleaner {
  /// Whether an element holds code line by line, each line an element of its own.
  func isLines(_ element: HTMLElement, _ classes: ClassTraits) -> Bool {
    if element == .table { return classes.contains(.codeLines) }
    guard classes.contains(.codeBlock), open.hasHighlighter else { return false }
    return CodeAhead(of: tokenizer).hasCode
  }

  /// Begins a table that sets code beside the numbers of its lines, or a part of one: only the code is written.
  ///
  /// - Returns: Whether this is such a table, or a part of one.
  mutating func writeCodeTable(
    _ tag: HTMLStartTag,
    _ element: HTMLElement,
    _ classes: ClassTraits
  ) -> Bool {
    if element == .table, !classes.contains(.codeLines) {
      let mayBeCode = classes.contains(.codeTable) || open.hasHighlighter
      guard mayBeCode, CodeAhead(of: tokenizer).hasCode else { return false }
      let start = output.bytes.count
      let traits: OpenElement.Traits = [.isCodeTable, .isTable, .isTableStructure]
      if push(tag.name, written: .nothing, traits: traits) { output.beginTable(at: start) }
      return true
    }
    guard open.isInCodeTable, element.isTableStructure || element.isTablePart else { return false }
    let traits: OpenElement.Traits = element.isTableStructure ? .isTableStructure : []
    push(tag.name, written: .nothing, traits: traits)
    return true
  }

  /// Begins code: a `pre`, or the lines that a highlighter has made elements of.
  mutating func writeCode(
    _ tag: HTMLStartTag,
    _ element: HTMLElement,
    _ traits: OpenElement.Traits
  ) {
    let start = output.bytes.count
    let depth = open.count
    if element == .pre {
      writeTag(tag, as: .pre, traits: traits)
    } else {
      writeLines(tag, traits)
    }
    guard open.count > depth else { return }
    let isHighlighted = open.hasHighlighter || traits.contains(.isHighlighter)
    code.begin(
      depth: depth,
      start: start,
      textStart: output.bytes.count,
      wantsCode: isHighlighted && element == .pre
    )
    code.hasCode = element != .pre
  }

  private mutating func writeLines(_ tag: HTMLStartTag, _ traits: OpenElement.Traits) {
    let start = output.bytes.count
    let isTable = tag.name.element == .table
    output.write(plainTag: HTMLName(.pre))
    output.write(plainTag: HTMLName(.code))
    let isOpen = push(
      tag.name,
      written: .lines,
      traits: isTable ? traits.union([.isTable, .isTableStructure]) : traits
    )
    if isOpen, isTable { output.beginTable(at: start) }
  }
}

extension HTMLElement {
  /// Whether the element means something inside of code.
  fileprivate var isKeptInCode: Bool {
    switch self {
    case .a, .abbr, .b, .strong, .em, .i, .mark, .ins, .del, .sub, .sup, .s, .u, .q, .cite, .samp,
      .kbd, .var, .small:
      true
    default: false
    }
  }
}
