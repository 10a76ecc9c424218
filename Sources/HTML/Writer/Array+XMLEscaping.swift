extension [UInt8] {
  /// Adds text as markup of HTML that XML can carry: `&`, `<`, `>` and CR become references, and characters
  /// that are no `Char` of XML 1.0 (§2.2, production 2), and U+007F, are left out.
  ///
  /// - Parameter text: UTF-8, checked before.
  /// - Returns: Whether something was left out.
  @discardableResult
  package mutating func append(legalText text: borrowing ArraySlice<UInt8>) -> Bool {
    append(legal: text, .text)
  }

  /// Adds an attribute's value without its quotes, likewise; `"` becomes a reference as well.
  ///
  /// - Parameter value: UTF-8, checked before.
  /// - Returns: Whether something was left out.
  @discardableResult
  package mutating func append(legalValue value: borrowing ArraySlice<UInt8>) -> Bool {
    append(legal: value, .value)
  }
}

extension [UInt8] {
  /// Copies the runs between the bytes that may not stay.
  @inline(__always)
  private mutating func append(legal text: borrowing ArraySlice<UInt8>, _ search: LegalSearch)
    -> Bool
  {
    let span = text.span
    var pending = 0
    var hasGap = false
    while true {
      let index = search.first(in: span, from: pending)
      guard index < span.count else { break }
      let byte = span[index]
      let start = byte == 0xBF ? index &- 1 : index
      append(copying: span.extracting(pending..<start))
      if byte >= .space && byte < 0x7F || byte == .carriageReturn {
        append(referenceTo: byte)
      } else {
        hasGap = true
      }
      pending = start &+ (byte == 0xBF ? 3 : 1)
    }
    append(copying: span.extracting(pending..<span.count))
    return hasGap
  }
}
