/// The characters that XML 1.0 cannot carry, not even as a reference (XML 1.0 §2.2, production 2).
///
/// In checked UTF-8 these are the C0 controls but tab, LF and CR, and U+FFFE and U+FFFF.
package enum XMLCharacters {
  /// Whether XML can carry a character.
  package static func isLegal(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20: scalar == "\t" || scalar == "\n" || scalar == "\r"
    case 0xFFFE, 0xFFFF: false
    default: true
    }
  }

  /// The offset of the first illegal character at or after an offset; the count if there is none.
  package static func firstIllegal(in bytes: Span<UInt8>, from start: Int = 0) -> Int {
    var index = start
    while index < bytes.count {
      if isSuspect(bytes[index]), illegalLength(in: bytes, at: index) > 0 { return index }
      index &+= 1
    }
    return bytes.count
  }

  /// Whether an illegal character can begin with a byte.
  private static func isSuspect(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0xEF
  }

  /// How many bytes the illegal character at an offset has; 0 if what stands there is legal.
  package static func illegalLength(in bytes: Span<UInt8>, at index: Int) -> Int {
    let byte = bytes[index]
    guard byte == 0xEF else {
      return byte < 0x20 && byte != .tab && byte != .lineFeed && byte != .carriageReturn ? 1 : 0
    }
    guard index + 2 < bytes.count, bytes[index + 1] == 0xBF else { return 0 }
    return bytes[index + 2] >= 0xBE ? 3 : 0
  }
}
