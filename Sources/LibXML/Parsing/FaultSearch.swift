/// Finds where a fault begins, given where the parser stood when it noticed.
///
/// The parser reports most faults when it is past them. Which way back leads to the fault depends on what it was reading.
enum FaultSearch {
  /// The offset of the first byte of the faulty construct.
  static func start(
    of code: XMLProblem.Code,
    noticedAt offset: Int,
    in source: borrowing Span<UInt8>
  ) -> Int {
    let offset = min(offset, source.count)
    switch code {
    case .undeclaredEntity, .entityWithoutSemicolon:
      return last(UInt8(ascii: "&"), in: source, before: offset) ?? offset
    case .nameRequired where offset > 0 && isOpening(source[offset - 1]):
      return offset - 1
    case .invalidCharacter where isAfterReference(offset, in: source):
      return last(UInt8(ascii: "&"), in: source, before: offset) ?? offset
    case .entityDeclaration, .tagMismatch, .attributeRedefined, .undefinedNamespace,
      .misplacedDeclaration:
      return last(UInt8(ascii: "<"), in: source, before: offset) ?? offset
    default:
      return offset
    }
  }

  /// Whether a byte begins a reference or a tag.
  private static func isOpening(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<")
  }

  /// Whether a character reference ends here: then it, and not the byte that follows, is what is not allowed.
  private static func isAfterReference(_ offset: Int, in source: borrowing Span<UInt8>) -> Bool {
    guard offset > 0, source[offset - 1] == UInt8(ascii: ";"),
      let start = last(UInt8(ascii: "&"), in: source, before: offset), start + 1 < source.count
    else { return false }
    let isLegalHere = offset < source.count && source[offset] >= 0x20
    return source[start + 1] == UInt8(ascii: "#") && isLegalHere
  }

  /// The offset of the last such byte before an offset, or nothing.
  static func last(
    _ byte: UInt8,
    in source: borrowing Span<UInt8>,
    before offset: Int
  ) -> Int? {
    var index = min(offset, source.count) - 1
    while index >= 0 {
      if source[index] == byte { return index }
      index -= 1
    }
    return nil
  }

  /// The offset of the last such bytes that end at or before an offset, or nothing.
  static func last(
    _ mark: StaticString,
    in source: borrowing Span<UInt8>,
    before offset: Int
  ) -> Int? {
    var end = offset
    while let found = last(unsafe mark.utf8Start[0], in: source, before: end) {
      if TagScan.isMark(mark, in: source, at: found) { return found }
      end = found
    }
    return nil
  }
}
