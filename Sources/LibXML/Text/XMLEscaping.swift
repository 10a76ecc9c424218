/// Where an escaped text will stand, which decides what must be escaped in it.
enum XMLEscaping {
  /// Between tags: `&`, `<`, `>` (for `]]>`) and CR, which a parser would turn into LF (XML 1.0 §2.11).
  case text

  /// Inside a double-quoted value: also `"`, tab and LF, which a parser would turn into spaces (§3.3.3).
  case attribute

  /// What stands for a byte, or nothing if it may stand for itself.
  func reference(for byte: UInt8) -> StaticString? {
    switch (byte, self) {
    case (UInt8(ascii: "&"), _): "&amp;"
    case (UInt8(ascii: "<"), _): "&lt;"
    case (UInt8(ascii: ">"), _): "&gt;"
    case (0x0D, _): "&#13;"
    case (UInt8(ascii: "\""), .attribute): "&quot;"
    case (0x0A, .attribute): "&#10;"
    case (0x09, .attribute): "&#9;"
    default: nil
    }
  }
}

extension [UInt8] {
  /// Appends text that is legal in XML with references for what cannot stand for itself.
  mutating func append(escaping text: borrowing Span<UInt8>, for escaping: XMLEscaping) {
    var start = 0
    var offset = 0
    while offset < text.count {
      // Everything that may need a reference lies at or below ">".
      if text[offset] <= UInt8(ascii: ">"), let reference = escaping.reference(for: text[offset]) {
        append(copying: text, from: start, to: offset)
        append(literal: reference)
        start = offset + 1
      }
      offset += 1
    }
    append(copying: text, from: start, to: text.count)
  }

  /// Appends a range of bytes of a span.
  mutating func append(copying source: borrowing Span<UInt8>, from start: Int, to end: Int) {
    guard start < end else { return }
    unsafe source.extracting(start..<end).withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }

  private mutating func append(literal: StaticString) {
    unsafe append(
      contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount)
    )
  }
}
