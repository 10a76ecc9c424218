/// Searches for `{`, eight bytes at a time: most bodies have none.
enum BraceSearch {
  /// The offset of the next `{` at or behind an offset; the count if there is none.
  static func first(in bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index &+ 8 <= bytes.count {
      // The word lies within the span, which the load checks, and any bytes make an integer.
      let word = unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      let difference = word.littleEndian ^ (UInt64(UInt8(ascii: "{")) &* lows)
      let hits = (difference &- lows) & ~difference & highs
      if hits != 0 { return index &+ hits.trailingZeroBitCount / 8 }
      index &+= 8
    }
    while index < bytes.count, bytes[index] != UInt8(ascii: "{") { index &+= 1 }
    return index
  }

  private static var lows: UInt64 { 0x0101_0101_0101_0101 }
  private static var highs: UInt64 { 0x8080_8080_8080_8080 }
}
