package import Diagnostics

/// Finds places inside the strings of a JSON text, whose escapes make them longer than what they say.
package enum JSONText {
  /// The place of a byte of what a string says.
  ///
  /// A place inside an escape is that of the escape. JSON strings hold no line breaks (RFC 8259 §7).
  ///
  /// - Parameters:
  ///   - byte: The 0-based offset in the string's UTF-8.
  ///   - value: The string, as the reader gave it.
  ///   - file: The text that it was read from.
  /// - Returns: The place; that of the closing quote for a byte behind the last one.
  package static func place(
    ofByte byte: Int,
    in value: Value,
    of file: SourceFile
  ) -> SourcePosition {
    let bytes = file.bytes
    // Behind the opening quote.
    var index = value.offset + 1
    var said = 0
    while said < byte, index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      let (written, meant) = character(at: index, in: bytes)
      guard said + meant <= byte else { break }
      index += written
      said += meant
    }
    return SourcePosition(
      line: value.position.line,
      column: value.position.column + index - value.offset
    )
  }

  /// How many bytes one byte or escape has in the text, and in what it says.
  private static func character(at index: Int, in bytes: [UInt8]) -> (written: Int, meant: Int) {
    guard bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count else { return (1, 1) }
    guard bytes[index + 1] == UInt8(ascii: "u") else { return (2, 1) }
    let digits = bytes[(index + 2)...].prefix(4)
    let unit = UInt32(String(decoding: digits, as: UTF8.self), radix: 16) ?? 0
    return switch unit {
    case 0..<0x80: (6, 1)
    case 0x80..<0x800: (6, 2)
    // Two escapes stand for one character of four bytes.
    case 0xD800..<0xDC00: (12, 4)
    default: (6, 3)
    }
  }
}
