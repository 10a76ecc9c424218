/// Turns byte offsets into lines and columns, counting every byte once if the offsets rise.
struct LineCounter {
  private var line = 1
  private var lineStart = 0
  private var scanned = 0

  /// The position of a byte; offsets beyond the end count as the end.
  ///
  /// LF, CR LF and CR each end a line. A byte order mark counts as the three bytes that it is.
  mutating func position(of offset: Int, in source: borrowing Span<UInt8>) -> XMLPosition {
    let offset = min(offset, source.count)
    if offset < lineStart { self = LineCounter() }
    while scanned < offset {
      if scanned + 8 <= offset, Self.isWithoutLineEnd(in: source, at: scanned) {
        scanned += 8
        continue
      }
      let byte = source[scanned]
      scanned += 1
      let isCRLF = byte == 0x0D && scanned < source.count && source[scanned] == 0x0A
      if byte == 0x0A || (byte == 0x0D && !isCRLF) {
        line += 1
        lineStart = scanned
      }
    }
    return XMLPosition(line: line, column: offset - lineStart + 1)
  }

  /// Whether none of eight bytes is LF or CR.
  private static func isWithoutLineEnd(
    in source: borrowing Span<UInt8>,
    at offset: Int
  ) -> Bool {
    let word = unsafe source.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
    return zeroes(word ^ 0x0A0A_0A0A_0A0A_0A0A) | zeroes(word ^ 0x0D0D_0D0D_0D0D_0D0D) == 0
  }

  /// The high bits of the bytes that are zero, or nothing if none is.
  private static func zeroes(_ word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
  }
}
