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
    if offset < scanned { self = LineCounter() }
    while scanned < offset {
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
}
