import HTML

/// Code: what highlighters make of it becomes plain `pre` and `code` again.
extension BodyCleaner {
  /// Opens the `code` that the text of a highlighter's `pre` is to stand in, unless it is open.
  mutating func prepareForCode() {
    guard code.wantsCode else { return }
    code.wantsCode = false
    code.hasCode = true
    let name = HTMLName(.code)
    output.write(plainTag: name)
    push(OpenElement(name: name, written: .itself, content: .html))
  }

  /// Begins an element inside a `pre`: emphasis and links stay, lines end, everything else is colour.
  mutating func beginInCode(_ tag: HTMLStartTag, as element: HTMLElement) {
    if element != .code { prepareForCode() }
    if element == .br {
      output.bytes.append(.lineFeed)
      return
    }
    if element.isBlock { beginLine() }
    if element == .code, !code.hasCode {
      code.wantsCode = false
      code.hasCode = true
      writeTag(tag, as: element)
    } else if element.isKeptInCode {
      writeTag(tag, as: element)
    } else {
      push(OpenElement(name: tag.name, written: .nothing, content: .html))
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
