/// The eight bytes of a word, looked at all at once: what is known of each is told by its highest bit.
enum Lanes {
  /// The lowest bit of every byte; a product with it has one byte in each.
  static var lows: UInt64 { 0x0101_0101_0101_0101 }

  /// The highest bit of every byte.
  static var highs: UInt64 { 0x8080_8080_8080_8080 }
}
