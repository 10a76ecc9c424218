/// Splits the value of a `style` attribute into declarations (CSS Syntax §5.4.4, “list of declarations”).
///
/// Strings, functions, blocks, comments and escapes are known, so that a `;` in one of them ends nothing.
/// Takes linear time, and any bytes at all.
package struct CSSDeclarations {
  /// One property and its value, without white space at their ends.
  package struct Declaration {
    /// The name as it was written.
    package let name: ArraySlice<UInt8>
    /// The value as it was written, `!important` included.
    package let value: ArraySlice<UInt8>
  }

  private let style: ArraySlice<UInt8>
  private var position: Int

  /// Begins to read a style.
  package init(_ style: ArraySlice<UInt8>) {
    self.style = style
    position = style.startIndex
  }
}

extension CSSDeclarations: IteratorProtocol {
  /// Reads the next declaration, passing over what is none; nil at the end.
  package mutating func next() -> Declaration? {
    while position < style.endIndex {
      let start = position
      var colon: Int?
      skipDeclaration(colon: &colon)
      let end = position
      if position < style.endIndex { position += 1 }
      guard let colon else { continue }
      let name = trimmed(start..<colon)
      if !name.isEmpty { return Declaration(name: name, value: trimmed(colon + 1..<end)) }
    }
    return nil
  }
}

extension CSSDeclarations {
  /// Goes on to the `;` that ends a declaration, or to the end, and notes its first colon.
  private mutating func skipDeclaration(colon: inout Int?) {
    var depth = 0
    while position < style.endIndex {
      let byte = style[position]
      switch byte {
      case UInt8(ascii: ";") where depth == 0: return
      case UInt8(ascii: ":"): if depth == 0, colon == nil { colon = position }
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
      case .quotationMark, .apostrophe: skipString(byte)
      case .solidus: skipComment()
      case UInt8(ascii: "\\"): position += 1
      default: break
      }
      position = min(position + 1, style.endIndex)
    }
  }

  /// Goes on to the quote that ends a string; a line end ends it as well (CSS Syntax §4.3.5).
  private mutating func skipString(_ quote: UInt8) {
    position += 1
    while position < style.endIndex, style[position] != quote, style[position] != .lineFeed {
      position += style[position] == UInt8(ascii: "\\") ? 2 : 1
    }
  }

  /// Goes on to the last byte of a comment, if one begins here.
  private mutating func skipComment() {
    guard position + 1 < style.endIndex, style[position + 1] == .asterisk else { return }
    position += 2
    while position + 1 < style.endIndex {
      if style[position] == .asterisk, style[position + 1] == .solidus { break }
      position += 1
    }
    position += 1
  }

  private func trimmed(_ range: Range<Int>) -> ArraySlice<UInt8> {
    var start = min(range.lowerBound, style.endIndex)
    var end = min(range.upperBound, style.endIndex)
    while start < end, style[start].isHTMLSpace { start += 1 }
    while end > start, style[end - 1].isHTMLSpace { end -= 1 }
    return style[start..<end]
  }
}
