/// The bytes of a text that are no UTF-8.
struct StrayBytes {
  /// The offset of the first one; nil if there is none.
  let firstOffset: Int?

  /// Whether the text has characters, too, that XML does not allow.
  let hasIllegal: Bool

  /// The ill-formed sequences in their order.
  private let ranges: [Range<Int>]

  /// Whether more characters outside ASCII are UTF-8 than not.
  private let isMostlyUTF8: Bool

  /// Finds them.
  init(in text: [UInt8]) {
    var ranges: [Range<Int>] = []
    var hasIllegal = false
    var next = XMLCharacters.firstFault(in: text.span)
    while let offset = next {
      let fault = XMLCharacters.fault(in: text.span, at: offset)
      if fault.kind == .illFormed {
        ranges.append(offset..<(offset + fault.length))
      } else {
        hasIllegal = true
      }
      next = XMLCharacters.firstFault(in: text.span, from: offset + fault.length)
    }
    self.ranges = ranges
    self.hasIllegal = hasIllegal
    firstOffset = ranges.first?.lowerBound
    // Every character of UTF-8 has one byte of this kind at its beginning.
    let starts = ranges.isEmpty ? 0 : text.count { $0 >= 0xC2 && $0 < 0xF5 }
    let strayStarts = ranges.count { 0xC2..<0xF5 ~= text[$0.lowerBound] }
    isMostlyUTF8 = starts - strayStarts > ranges.count
  }

  /// The text in UTF-8.
  func repaired(_ text: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(text.count + 2 * ranges.count)
    var start = 0
    for range in ranges {
      output.append(contentsOf: text[start..<range.lowerBound])
      if isMostlyUTF8 {
        output.append(contentsOf: XMLCharacters.replacement)
      } else {
        for byte in text[range] { output.append(contentsOf: Self.utf8(ofWindows1252: byte)) }
      }
      start = range.upperBound
    }
    output.append(contentsOf: text[start...])
    return output
  }

  private static func utf8(ofWindows1252 byte: UInt8) -> [UInt8] {
    let scalar = 0x80..<0xA0 ~= byte ? high[Int(byte) - 0x80] : Unicode.Scalar(byte)
    return Array(String(scalar).utf8)
  }

  /// What 0x80 to 0x9F are (WHATWG Encoding, index windows-1252); U+FFFD where they are nothing.
  private static let high = Array(
    "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars
  )
}
