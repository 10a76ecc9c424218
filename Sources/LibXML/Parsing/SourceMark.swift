/// A place in the source in one word, small enough to ride on a node of libxml2's tree.
///
/// For UTF-8 sources it is a byte offset, from which line and column are counted only if a problem needs them. Sources in
/// other encodings are converted before they are parsed, so the parser's own line and column are all there is.
struct SourceMark: Hashable {
  let bits: UInt

  private static let isPlaceBit = UInt(1) << 63
  private static let columnBits = 24

  init(bits: UInt) {
    self.bits = bits
  }

  /// The place of a byte of a UTF-8 source, 0-based.
  init(offset: Int) {
    bits = UInt(offset) + 1
  }

  /// A place in a source in another encoding; columns beyond 16 million are cut.
  init(line: Int, column: Int) {
    let columnLimit = 1 << Self.columnBits - 1
    bits = Self.isPlaceBit | UInt(line) << Self.columnBits | UInt(min(column, columnLimit))
  }

  /// The 0-based byte offset, if the source is UTF-8.
  var offset: Int? {
    bits & Self.isPlaceBit == 0 && bits > 0 ? Int(bits - 1) : nil
  }

  /// The line and column, if the source is in another encoding.
  var place: XMLPosition? {
    guard bits & Self.isPlaceBit != 0 else { return nil }
    let plain = Int(bits & ~Self.isPlaceBit)
    return XMLPosition(
      line: plain >> Self.columnBits,
      column: plain & (1 << Self.columnBits - 1)
    )
  }
}
