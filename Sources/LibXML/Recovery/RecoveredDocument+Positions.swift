extension RecoveredDocument {
  /// Where an attribute's name begins; the element's own position if its tag does not hold the attribute.
  ///
  /// Looked up when asked for, in a time that follows the tag's length, so that reading a document does not pay for it.
  package func position(
    ofAttribute name: String,
    namespace: String? = nil,
    of element: XMLElement
  ) -> XMLPosition {
    guard let start = element.offset else { return element.position }
    let wanted = Array(name.utf8)
    var scan = AttributeScan(tagAt: start)
    while let found = scan.next(in: text.span) {
      let isPrefixed = text[found].contains(UInt8(ascii: ":"))
      guard isPrefixed == (namespace != nil), Self.localName(text[found]).elementsEqual(wanted)
      else { continue }
      return position(of: found.lowerBound, from: start, element.position)
    }
    return element.position
  }

  /// Where an element's content begins: the first byte behind its start tag.
  package func contentPosition(of element: XMLElement) -> XMLPosition {
    guard let start = element.offset else { return element.position }
    let end = TagScan.tagEnd(in: text.span, from: start)
    return position(of: min(end + 1, text.count), from: start, element.position)
  }

  private static func localName(_ name: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let colon = name.lastIndex(of: UInt8(ascii: ":")) else { return name }
    return name[(colon + 1)...]
  }

  /// The position of a byte, counted from an earlier one whose position is known.
  private func position(of offset: Int, from start: Int, _ known: XMLPosition) -> XMLPosition {
    var lines = LineCounter()
    let part = text.span.extracting(start..<offset)
    let relative = lines.position(of: offset - start, in: part)
    guard relative.line > 1 else {
      return XMLPosition(line: known.line, column: known.column + offset - start)
    }
    return XMLPosition(line: known.line + relative.line - 1, column: relative.column)
  }
}
