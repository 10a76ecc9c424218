extension [UInt8] {
  /// Adds text in which `&`, `<` and `>` are character references (WHATWG §13.3, “escaping a string”).
  ///
  /// CR, which can only have come from a reference, is one again: else it would be read as LF.
  package mutating func append(escapingText text: ArraySlice<UInt8>) {
    append(escaping: text, and: .lessThan)
  }

  /// Adds an attribute's value without its quotes: `&`, `"`, `<`, `>` and CR are references.
  package mutating func append(escapingValue value: ArraySlice<UInt8>) {
    append(escaping: value, and: .quotationMark)
  }

  /// Copies the runs between the bytes that become references.
  private mutating func append(escaping text: borrowing ArraySlice<UInt8>, and quote: UInt8) {
    let span = text.span
    var pending = 0
    while true {
      let index = ByteSearch.first(
        of: .lessThan,
        .greaterThan,
        .ampersand,
        .carriageReturn,
        quote,
        in: span,
        from: pending
      )
      append(copying: span.extracting(pending..<index))
      guard index < span.count else { return }
      append(referenceTo: span[index])
      pending = index + 1
    }
  }

  /// Adds the reference to one of the bytes that cannot stay.
  mutating func append(referenceTo byte: UInt8) {
    switch byte {
    case .lessThan: append(contentsOf: "&lt;".utf8)
    case .greaterThan: append(contentsOf: "&gt;".utf8)
    case .ampersand: append(contentsOf: "&amp;".utf8)
    case .quotationMark: append(contentsOf: "&quot;".utf8)
    default: append(contentsOf: "&#13;".utf8)
    }
  }
}
