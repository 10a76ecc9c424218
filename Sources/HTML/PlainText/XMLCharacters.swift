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
      index = nextSuspect(in: bytes, from: index)
      guard index < bytes.count else { break }
      if isSuspect(bytes[index]), illegalLength(in: bytes, at: index) > 0 { return index }
      index &+= 1
    }
    return bytes.count
  }

  /// The offset of the next byte at or after an offset with which an illegal character can begin, as far as eight bytes at once tell.
  private static func nextSuspect(in bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index &+ 8 <= bytes.count {
      // The word lies within the span, which the load checks, and any bytes make an integer.
      let loaded = unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      let word = UInt64(littleEndian: loaded)
      let controls = (word &- 0x2020_2020_2020_2020) & ~word
      let ends = word ^ 0xEFEF_EFEF_EFEF_EFEF
      let suspects = controls | ((ends &- 0x0101_0101_0101_0101) & ~ends)
      let hits = suspects & 0x8080_8080_8080_8080
      guard hits == 0 else { return index &+ hits.trailingZeroBitCount / 8 }
      index &+= 8
    }
    return index
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
