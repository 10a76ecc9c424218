/// One pass over the bytes of a text: whether it is UTF-8, and the characters in it that no feed
/// can carry.
///
/// Well-formed means Unicode 16 table 3-7: no overlong forms, no surrogates, nothing above
/// U+10FFFF.
package struct TextScan: Sendable {
  /// The 0-based offset of the first byte that is no UTF-8; nil if all of it is.
  package private(set) var invalidOffset: Int?

  /// The characters that no feed can carry, up to ``invalidOffset``.
  package private(set) var controlCharacters = ControlCharacters()

  /// Scans a range of bytes.
  package init(_ bytes: [UInt8], in range: Range<Int>? = nil) {
    let range = (range ?? 0..<bytes.count).clamped(to: 0..<bytes.count)
    unsafe bytes.withUnsafeBytes { buffer in
      var offset = range.lowerBound
      while offset < range.upperBound {
        offset = unsafe Self.skipASCII(buffer, from: offset, to: range.upperBound)
        offset = unsafe Self.skipHan(buffer, from: offset, to: range.upperBound)
        guard offset < range.upperBound else { break }
        guard unsafe scanScalar(buffer, at: &offset, to: range.upperBound) else {
          invalidOffset = offset
          break
        }
      }
    }
  }

  /// Passes over printable ASCII, sixteen bytes at a time, then eight and then one by one, and over line ends and tabs.
  private static func skipASCII(
    _ buffer: UnsafeRawBufferPointer,
    from start: Int,
    to end: Int
  ) -> Int {
    var offset = start
    // Between two characters of three bytes there is nothing to pass over.
    guard offset < end, unsafe buffer[offset] < 0x80 else { return offset }
    while offset + 16 <= end {
      let first = unsafe buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      let second = unsafe buffer.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self)
      let (one, other) = (suspects(in: first), suspects(in: second))
      if one | other == 0 {
        offset += 16
        continue
      }
      offset +=
        one != 0
        ? UInt64(littleEndian: one).trailingZeroBitCount / 8
        : 8 + UInt64(littleEndian: other).trailingZeroBitCount / 8
      guard isLineEndOrTab(unsafe buffer[offset]) else { return offset }
      offset += 1
    }
    while offset < end {
      let byte = unsafe buffer[offset]
      guard byte < 0x80, byte >= 0x20 || isLineEndOrTab(byte) else { return offset }
      offset += 1
    }
    return offset
  }

  /// The high bits of the bytes of a word that are no printable ASCII; only the first is sure.
  ///
  /// A byte below 0x20 borrows from its high bit, and perhaps from the next byte; one from 0x80 on has it set already.
  private static func suspects(in word: UInt64) -> UInt64 {
    ((word &- 0x2020_2020_2020_2020) | word) & 0x8080_8080_8080_8080
  }

  /// Passes over characters of three bytes from U+1000 to U+CFFF, two at a time and then one by one, and over full-width signs: most
  /// of what is not ASCII in most scripts.
  ///
  /// Their first byte is 0xE1 to 0xEC, after which any two continuation bytes are well-formed.
  private static func skipHan(_ buffer: UnsafeRawBufferPointer, from start: Int, to end: Int) -> Int
  {
    var offset = start
    while offset + 4 <= end {
      while offset + 8 <= end, unsafe areHan(buffer, at: offset) { offset += 6 }
      guard offset + 4 <= end, unsafe isHanOrSign(buffer, at: offset) else { break }
      offset += 3
    }
    return offset
  }

  /// Whether the next six bytes are two such characters; eight are there to be loaded.
  private static func areHan(_ buffer: UnsafeRawBufferPointer, at offset: Int) -> Bool {
    let word = UInt64(
      littleEndian: unsafe buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    )
    guard word & 0xC0C0_F0C0_C0F0 == 0x8080_E080_80E0 else { return false }
    // The low halves of both first bytes carry into their fifth bits if they are 1 or more, and not if they are 12 or less.
    let low = word & 0x0F00_000F
    return (low &+ 0x0F00_000F) & 0x1000_0010 == 0x1000_0010
      && (low &+ 0x0300_0003) & 0x1000_0010 == 0
  }

  /// Whether the next three bytes are one such character, or a full-width sign, U+FF00 to U+FF7F; four are there to be loaded.
  private static func isHanOrSign(_ buffer: UnsafeRawBufferPointer, at offset: Int) -> Bool {
    let word = UInt32(
      littleEndian: unsafe buffer.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
    )
    if word & 0x00C0_FEFF == 0x0080_BCEF { return true }
    return word & 0x00C0_C0F0 == 0x0080_80E0 && 1...12 ~= word & 0x0F
  }

  private static func isLineEndOrTab(_ byte: UInt8) -> Bool {
    byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  /// Passes over one character of any kind; false if there is none, with the offset left where it
  /// should be.
  private mutating func scanScalar(
    _ buffer: UnsafeRawBufferPointer,
    at offset: inout Int,
    to end: Int
  ) -> Bool {
    let first = unsafe buffer[offset]
    let (length, second) = Self.shape(first)
    guard length > 0, offset + length <= end else { return false }
    var value = UInt32(length == 1 ? first : first & (0x7F >> UInt8(length)))
    for index in 1..<max(length, 1) {
      let byte = unsafe buffer[offset + index]
      guard (index == 1 ? second : 0x80...0xBF) ~= byte else { return false }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    if let scalar = Unicode.Scalar(value), ControlCharacters.includes(scalar) {
      controlCharacters.add(scalar, at: offset)
    }
    offset += length
    return true
  }

  /// How many bytes a character takes by its first byte (0 if none begins so), and what its second
  /// byte may be.
  private static func shape(_ first: UInt8) -> (length: Int, second: ClosedRange<UInt8>) {
    switch first {
    case 0x00...0x7F: (1, 0x80...0xBF)
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x80...0xBF)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: (0, 0x80...0xBF)
    }
  }
}
