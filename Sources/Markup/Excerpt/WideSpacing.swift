/// The space that full-width punctuation brings with it.
enum WideSpacing {
  /// A text without the spaces next to full-width punctuation.
  ///
  /// They stand where lines of the source or paragraphs met, and would show as holes.
  static func tightened(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.indices.contains(where: { isWide(bytes, at: $0) }) else { return text }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var start = 0
    while let space = bytes[start...].firstIndex(of: .space) {
      output += bytes[start..<space]
      start = bytes[space...].firstIndex { $0 != .space } ?? bytes.count
      let isBetweenWords = start < bytes.count && !isWide(bytes, at: start)
      if isBetweenWords, !isWide(output, at: output.count - 3) { output.append(.space) }
    }
    output += bytes[start...]
    return String(decoding: output, as: UTF8.self)
  }

  /// Whether a character of three bytes that is wide punctuation stands at an offset.
  private static func isWide(_ text: [UInt8], at offset: Int) -> Bool {
    guard offset >= 0, offset + 2 < text.count, text[offset] == 0xE3 || text[offset] == 0xEF else {
      return false
    }
    let value =
      UInt32(text[offset] & 0x0F) << 12 | UInt32(text[offset + 1] & 0x3F) << 6
      | UInt32(text[offset + 2] & 0x3F)
    return isWidePunctuation(value)
  }

  /// Whether a character is punctuation as wide as an ideograph.
  private static func isWidePunctuation(_ value: UInt32) -> Bool {
    switch value {
    case 0x3001...0x3003, 0x3008...0x3011, 0x3014...0x301F, 0xFF01...0xFF03, 0xFF05...0xFF0C,
      0xFF0E,
      0xFF0F, 0xFF1A, 0xFF1B, 0xFF1F, 0xFF3B, 0xFF3D, 0xFF5B...0xFF65:
      true
    default: false
    }
  }
}
