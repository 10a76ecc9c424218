/// The characters of XML 1.0 §2.2 in UTF-8: which bytes of a text are none.
enum XMLCharacters {
  /// U+FFFD in UTF-8.
  static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  /// The offset of the first byte at or after `start` that begins no character XML allows, or nothing.
  static func firstFault(in text: borrowing Span<UInt8>, from start: Int = 0) -> Int? {
    var offset = start
    while offset < text.count {
      offset = skipCommon(text, from: offset)
      guard offset < text.count else { return nil }
      let length = characterLength(in: text, at: offset)
      guard length > 0 else { return offset }
      offset += length
    }
    return nil
  }

  /// Describes the fault that ``firstFault(in:from:)`` found at an offset.
  static func fault(in text: borrowing Span<UInt8>, at offset: Int) -> XMLText.Removal {
    let first = text[offset]
    if first < 0x20 {
      return XMLText.Removal(
        offset: offset,
        length: 1,
        kind: .controlCharacter,
        value: UInt32(first)
      )
    }
    if first == 0xEF, continuations(of: text, after: offset, limit: 2) == 2 {
      let value = 0xF000 | UInt32(text[offset + 1] & 0x3F) << 6 | UInt32(text[offset + 2] & 0x3F)
      return XMLText.Removal(offset: offset, length: 3, kind: .noncharacter, value: value)
    }
    let length =
      1 + continuations(of: text, after: offset, limit: illFormedTail(of: text, at: offset))
    return XMLText.Removal(offset: offset, length: length, kind: .illFormed, value: UInt32(first))
  }

  /// The offset of the first byte at or after `start` that has to be looked at by itself: passed over are eight bytes of printable
  /// ASCII at a time, and characters of two and three bytes, such as those of Europe and of East Asia.
  private static func skipCommon(_ text: borrowing Span<UInt8>, from start: Int) -> Int {
    var offset = start
    while offset &+ 8 <= text.count {
      let loaded = unsafe text.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
      var word = UInt64(littleEndian: loaded)
      if isWide(word), isWide(word >> 24) {
        offset &+= 6
        continue
      }
      // A byte below 0x20 borrows from its high bit; one at or above 0x80 has it.
      let odd = ((word &- 0x2020_2020_2020_2020) | word) & 0x8080_8080_8080_8080
      guard odd != 0 else {
        offset &+= 8
        continue
      }
      let plain = odd.trailingZeroBitCount &>> 3
      word &>>= UInt64(plain &* 8)
      // What the word does not hold of a character is zeros, which continue none.
      if isPair(word) {
        offset &+= plain &+ 2
      } else if isWide(word) {
        offset &+= plain &+ 3
      } else if plain > 0 {
        offset &+= plain
      } else {
        return offset
      }
    }
    return skipPlain(text, from: offset)
  }

  /// Whether a word begins with a character of two bytes, which all are allowed.
  private static func isPair(_ word: UInt64) -> Bool {
    word & 0xC0_E0 == 0x80_C0 && word & 0x1E != 0
  }

  /// Whether a word begins with a character of three bytes that is allowed whatever its second byte.
  private static func isWide(_ word: UInt64) -> Bool {
    word & 0xC0_C0_F0 == 0x80_80_E0 && 0x5FFE >> (word & 0x0F) & 1 == 1
  }

  /// The offset of the first byte at or after `start` that is not printable ASCII, eight bytes at a time.
  private static func skipPlain(_ text: borrowing Span<UInt8>, from start: Int) -> Int {
    let high: UInt64 = 0x8080_8080_8080_8080
    var offset = start
    while offset + 8 <= text.count {
      let loaded = unsafe text.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
      let word = UInt64(littleEndian: loaded)
      // A byte below 0x20 borrows from its high bit; one at or above 0x80 has it.
      let odd = ((word &- 0x2020_2020_2020_2020) | word) & high
      guard odd == 0 else { return offset + odd.trailingZeroBitCount / 8 }
      offset += 8
    }
    while offset < text.count, text[offset] >= 0x20, text[offset] < 0x80 { offset += 1 }
    return offset
  }

  /// The length of the allowed character at an offset, or 0 if there is none.
  ///
  /// The ranges of the second byte are those of the Unicode Standard, table 3-7 (well-formed UTF-8).
  private static func characterLength(in text: borrowing Span<UInt8>, at offset: Int) -> Int {
    let first = text[offset]
    let common = commonLength(in: text, at: offset)
    guard common == 0 else { return common }
    switch first {
    case 0x09, 0x0A, 0x0D, 0x20..<0x80: return 1
    case 0xC2...0xDF: return continuations(of: text, after: offset, limit: 1) == 1 ? 2 : 0
    case 0xE0...0xEF:
      guard continuations(of: text, after: offset, limit: 2) == 2 else { return 0 }
      let second = text[offset + 1]
      if first == 0xE0, second < 0xA0 { return 0 }
      if first == 0xED, second >= 0xA0 { return 0 }
      if first == 0xEF, second == 0xBF, text[offset + 2] >= 0xBE { return 0 }
      return 3
    case 0xF0...0xF4:
      guard continuations(of: text, after: offset, limit: 3) == 3 else { return 0 }
      let second = text[offset + 1]
      if first == 0xF0, second < 0x90 { return 0 }
      if first == 0xF4, second >= 0x90 { return 0 }
      return 4
    default: return 0
    }
  }

  /// The length of a character of two or three bytes that is allowed whatever its second byte; 0 for any other.
  private static func commonLength(in text: borrowing Span<UInt8>, at offset: Int) -> Int {
    guard offset + 4 <= text.count else { return 0 }
    let loaded = unsafe text.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt32.self)
    let word = UInt32(littleEndian: loaded)
    let first = word & 0xFF
    if word & 0xC0_E0 == 0x80_C0 { return first >= 0xC2 ? 2 : 0 }
    guard word & 0xC0_C0_F0 == 0x80_80_E0 else { return 0 }
    return first == 0xE0 || first == 0xED || first == 0xEF ? 0 : 3
  }

  /// How many bytes after the first one belong to the same ill-formed sequence, so that one fault is one U+FFFD.
  private static func illFormedTail(of text: borrowing Span<UInt8>, at offset: Int) -> Int {
    switch text[offset] {
    case 0xE0...0xEF: 2
    case 0xF0...0xF4: 3
    default: 0
    }
  }

  private static func continuations(
    of text: borrowing Span<UInt8>,
    after offset: Int,
    limit: Int
  ) -> Int {
    var count = 0
    while count < limit, offset + count + 1 < text.count, text[offset + count + 1] & 0xC0 == 0x80 {
      count += 1
    }
    return count
  }
}
