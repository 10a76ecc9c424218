extension HTMLTokenizer {
  /// Reads the document type declaration at `position`.
  ///
  /// The DOCTYPE states (WHATWG §13.2.5.53 to §13.2.5.68).
  mutating func readDoctype() -> HTMLToken {
    position += "<!doctype".utf8.count
    var doctype = HTMLDoctype()
    doctype.forcesQuirks = !readParts(of: &doctype)
    position = ByteSearch.first(.greaterThan, in: input.span, from: position)
    position = min(position + 1, input.count)
    return .doctype(doctype)
  }

  /// Reads name and identifiers, up to the `>` or to what makes the rest bogus.
  ///
  /// - Returns: False if what was found forces quirks mode.
  private mutating func readParts(of doctype: inout HTMLDoctype) -> Bool {
    skipSpaces()
    doctype.name = readDoctypeName()
    skipSpaces()
    guard position < input.count, doctype.name != nil else { return false }
    return input[position] == .greaterThan || readIdentifiers(of: &doctype)
  }

  /// Reads a public identifier, with or without a system identifier, or a system identifier alone.
  ///
  /// - Returns: As `readParts`.
  private mutating func readIdentifiers(of doctype: inout HTMLDoctype) -> Bool {
    if input.hasText("public".utf8, at: position) {
      position += 6
      skipSpaces()
      guard readIdentifier(into: &doctype.publicIdentifier) else { return false }
      skipSpaces()
      guard position < input.count else { return false }
      if input[position] == .greaterThan { return true }
    } else if input.hasText("system".utf8, at: position) {
      position += 6
      skipSpaces()
    } else {
      return false
    }
    guard readIdentifier(into: &doctype.systemIdentifier) else { return false }
    skipSpaces()
    return position < input.count
  }

  private mutating func readDoctypeName() -> ArraySlice<UInt8>? {
    let start = position
    var isPlain = true
    while position < input.count, input[position] != .greaterThan, !input[position].isHTMLSpace {
      isPlain = isPlain && input[position].isPlainInName
      position += 1
    }
    return start == position ? nil : name(start..<position, isPlain: isPlain)
  }

  /// Reads a quoted identifier: the identifier states (§13.2.5.59, §13.2.5.60 and their like).
  ///
  /// - Returns: False if there is none, or if `>` or the end of the input cuts it off.
  private mutating func readIdentifier(into identifier: inout ArraySlice<UInt8>?) -> Bool {
    guard position < input.count else { return false }
    let quote = input[position]
    guard quote == .quotationMark || quote == .apostrophe else { return false }
    let start = position + 1
    position = ByteSearch.first(of: quote, .greaterThan, in: input.span, from: start)
    identifier = normalized(start..<position)
    guard position < input.count, input[position] == quote else { return false }
    position += 1
    return true
  }
}
