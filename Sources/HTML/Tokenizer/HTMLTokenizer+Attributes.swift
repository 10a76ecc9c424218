extension HTMLTokenizer {
  /// Reads the attribute at `position`, name and value; at the end of the input it may be cut off.
  ///
  /// The attribute states (WHATWG §13.2.5.32 to §13.2.5.39).
  mutating func readAttribute() -> HTMLAttribute {
    let start = position
    let (known, name) = readAttributeName()
    guard skipToValue() else { return HTMLAttribute(known, name, value: [], offset: start) }
    guard position < input.count else { return HTMLAttribute(known, name, value: [], offset: nil) }
    switch input[position] {
    case .quotationMark, .apostrophe:
      position += 1
      let offset = position
      return HTMLAttribute(known, name, value: readQuotedValue(), offset: offset)
    case .greaterThan:
      return HTMLAttribute(known, name, value: [], offset: start)
    default:
      let offset = position
      return HTMLAttribute(known, name, value: readUnquotedValue(), offset: offset)
    }
  }

  /// Reads a name of at least one byte; an `=` that comes first belongs to it (§13.2.5.32).
  ///
  /// - Returns: The attribute of that name, or nil and the name's bytes.
  private mutating func readAttributeName() -> (HTMLAttributeName?, ArraySlice<UInt8>) {
    let start = position
    let isPlain = skipAttributeName()
    if isPlain, let known = HTMLAttributeName(name: input.span.extracting(start..<position)) {
      return (known, [])
    }
    return (nil, name(start..<position, isPlain: isPlain))
  }

  /// Goes on behind a name of at least one byte; whether it is in small letters.
  @inline(__always)
  @discardableResult mutating func skipAttributeName() -> Bool {
    var isPlain = input[position].isPlainInName
    position += 1
    while position < input.count, !input[position].endsAttributeName {
      isPlain = isPlain && input[position].isPlainInName
      position += 1
    }
    return isPlain
  }

  /// Goes on from a name to the value behind its `=`; false, where it was, if there is none.
  @inline(__always)
  mutating func skipToValue() -> Bool {
    let nameEnd = position
    skipSpaces()
    guard position < input.count, input[position] == .equalsSign else {
      // A further attribute, or the tag's end, reads the white space again.
      position = nameEnd
      return false
    }
    position += 1
    skipSpaces()
    return true
  }

  /// Reads a value up to the quote that stands before it, and goes on behind the closing one.
  private mutating func readQuotedValue() -> ArraySlice<UInt8> {
    let quote = input[position - 1]
    let start = position
    var index = ByteSearch.firstInValue(quotedBy: quote, in: input.span, from: start)
    if index < input.count, input[index] == quote {
      // Nearly every value: nothing in it has to be replaced.
      position = index + 1
      return input[start..<index]
    }
    var run = TextRun(from: start)
    while index < input.count, input[index] != quote {
      switch input[index] {
      case .ampersand, .carriageReturn, .null:
        index = run.replaceSpecial(at: index, of: input, isInAttribute: true)
      default: index += 1
      }
      index = ByteSearch.firstInValue(quotedBy: quote, in: input.span, from: index)
    }
    position = min(index + 1, input.count)
    return run.text(upTo: index, of: input)
  }

  /// Reads a value up to white space or the tag's end; a `/` belongs to it (§13.2.5.38).
  private mutating func readUnquotedValue() -> ArraySlice<UInt8> {
    var run = TextRun(from: position)
    var index = position
    while index < input.count {
      let byte = input[index]
      if byte == .greaterThan || byte.isHTMLSpace { break }
      if byte == .ampersand || byte == .null {
        index = run.replaceSpecial(at: index, of: input, isInAttribute: true)
      } else {
        index += 1
      }
    }
    position = index
    return run.text(upTo: index, of: input)
  }
}

extension HTMLAttribute {
  /// Makes an attribute of a name that is known, or else of the name's bytes.
  fileprivate init(
    _ known: HTMLAttributeName?,
    _ name: ArraySlice<UInt8>,
    value: ArraySlice<UInt8>,
    offset: Int?
  ) {
    if let known {
      self.init(known, value: value, offset: offset)
    } else {
      self.init(name: name, value: value, offset: offset)
    }
  }
}
