extension [UInt8] {
  /// Adds a space, an attribute's name, and its value in double quotes.
  package mutating func append(_ attribute: borrowing HTMLAttribute) {
    append(openingOf: attribute)
    append(escapingValue: attribute.value)
    append(.quotationMark)
  }

  /// Adds a space, an attribute's name, and what opens its value.
  package mutating func append(openingOf attribute: borrowing HTMLAttribute) {
    if let name = attribute.known { return append(copying: name.opening) }
    append(.space)
    append(copying: attribute.name)
    append(.equalsSign)
    append(.quotationMark)
  }

  /// Adds a comment that ends where its data ends, in HTML and in XML (WHATWG §13.1.6, XML 1.0 §2.5).
  ///
  /// Data may neither begin like `>` or `->` nor hold `--` nor end in `-`: a space is put where it
  /// would.
  mutating func appendComment(_ data: ArraySlice<UInt8>) {
    append(contentsOf: "<!--".utf8)
    if data.first == .greaterThan || data.starts(with: "->".utf8) { append(.space) }
    var isBehindDash = false
    for byte in data {
      if isBehindDash, byte == .hyphen { append(.space) }
      append(byte)
      isBehindDash = byte == .hyphen
    }
    if isBehindDash { append(.space) }
    append(contentsOf: "-->".utf8)
  }

  /// Adds a document type declaration that is read as the same one.
  mutating func append(_ doctype: HTMLDoctype) {
    append(contentsOf: "<!DOCTYPE".utf8)
    if let name = doctype.name {
      append(.space)
      append(contentsOf: name)
    }
    if let identifier = doctype.publicIdentifier {
      append(contentsOf: " PUBLIC".utf8)
      append(identifier: identifier)
    }
    if let identifier = doctype.systemIdentifier {
      if doctype.publicIdentifier == nil { append(contentsOf: " SYSTEM".utf8) }
      append(identifier: identifier)
    }
    if doctype.forcesQuirks { appendQuirk(of: doctype) }
    append(.greaterThan)
  }
}

extension [UInt8] {
  private mutating func append(identifier: ArraySlice<UInt8>) {
    let quote: UInt8 = identifier.contains(.quotationMark) ? .apostrophe : .quotationMark
    append(.space)
    append(quote)
    append(contentsOf: identifier)
    append(quote)
  }

  /// Adds what makes a declaration force quirks mode: an unclosed identifier, or an unknown keyword.
  private mutating func appendQuirk(of doctype: HTMLDoctype) {
    guard doctype.name != nil else { return }
    if doctype.publicIdentifier != nil || doctype.systemIdentifier != nil {
      removeLast()
    } else {
      append(contentsOf: " -".utf8)
    }
  }
}
