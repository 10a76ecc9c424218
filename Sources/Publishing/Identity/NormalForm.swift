@_spi(_Unicode) import Swift

/// Texts in Unicode's normal form C (UAX #15).
enum NormalForm {
  /// A text in NFC.
  static func composed(_ text: String) -> String {
    if isPlainlyComposed(text.utf8.span) { return text }
    return text._nfc.reduce(into: "") { $0.unicodeScalars.append($1) }
  }

  /// Whether a text is made of nothing but characters that stay as they are whatever stands beside them; most are, and a pass over
  /// their bytes tells.
  ///
  /// They are ASCII to U+02FF, dashes and quotation marks, the ideographs U+4000 to U+9FFF, Hangul syllables, kana and the
  /// punctuation of East Asia, all of which Unicode has promised never to change (UAX #15, “Stability”).
  static func isPlainlyComposed(_ bytes: Span<UInt8>) -> Bool {
    var offset = 0
    while offset < bytes.count {
      let first = bytes[offset]
      switch first {
      case 0..<0x80: offset += 1
      case 0xC2...0xCB: offset += 2
      case 0xE4...0xE9, 0xEB, 0xEC: offset += 3
      case 0xE2, 0xE3, 0xEF:
        guard offset + 2 < bytes.count else { return false }
        let pair = (first, bytes[offset + 1])
        guard isPlain(pair, bytes[offset + 2]) else { return false }
        offset += 3
      default: return false
      }
    }
    return true
  }

  /// The same of a character of three bytes in a block that has others, too.
  private static func isPlain(_ pair: (UInt8, UInt8), _ last: UInt8) -> Bool {
    switch pair {
    case (0xE2, 0x80): 0x90...0xA7 ~= last
    case (0xE3, 0x80): last < 0xAA
    case (0xE3, 0x81), (0xE3, 0x83): true
    case (0xE3, 0x82): last != 0x99 && last != 0x9A
    case (0xEF, 0xBC), (0xEF, 0xBD): true
    default: false
    }
  }
}
