import HTML

/// Tags about which nothing has to be decided, as with nearly all: no policy, no style, no place to be made.
extension BodyCleaner {
  /// Takes a start tag without attributes that say anything.
  mutating func begin(_ element: HTMLElement) {
    guard beginsPlainly(element) else { return begin(HTMLStartTag(element)) }
    let depth = open.count
    if element == .span { return open.push(OpenElement(element: element, written: .nothing)) }
    let start = output.bytes.count
    output.bytes.append(startTagOf: element)
    open.push(OpenElement(element: element, written: .other(element)))
    if element.isFormatting {
      formatting.append(element, written: element, tag: output.bytes, from: start, depth: depth)
    }
  }

  /// Takes the end tag of an element that the standard knows.
  mutating func end(_ element: HTMLElement) {
    guard endsPlainly(element), let last = open.last else { return end(HTMLName(element)) }
    open.removeLast()
    if case .other(let written) = last.written {
      output.bytes.append(endTagOf: written)
    } else {
      writeEndTag(of: last, named: HTMLName(element))
    }
    if open.traits.contains(.isOver) || output.isFostering { close(to: open.count) }
    if element == .picture { picture.forget() }
  }
}

extension BodyCleaner {
  /// Whether a start tag closes nothing, and is written as it is.
  private func beginsPlainly(_ element: HTMLElement) -> Bool {
    guard !isHiding, !code.isOpen, open.count < OpenElements.deepest, open.isPlainPlace else {
      return false
    }
    switch element {
    case .div, .p, .section, .article, .header, .footer, .aside, .main, .nav, .figure, .figcaption,
      .blockquote, .ul, .ol, .dl, .address:
      return !open.hasParagraph && !output.isFostering && !isBetweenRows
    case .span, .strong, .b, .em, .i, .u, .s, .small, .code, .sup, .sub, .mark, .cite, .q, .kbd:
      return !formatting.isWaiting && !isBetweenRows
    default: return false
    }
  }

  /// Whether an end tag is that of the innermost element, and nothing but the tag has to be written.
  private mutating func endsPlainly(_ element: HTMLElement) -> Bool {
    guard tooDeep == 0, !isHiding, !code.isOpen, !heading.isReading, open.isPlain(element) else {
      return false
    }
    return !element.isFormatting || formatting.removeLast(element, depth: open.count - 1)
  }
}
