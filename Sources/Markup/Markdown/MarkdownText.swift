/// A text that cmark-gfm reads, and where its lines come from.
struct MarkdownText {
  /// The text in UTF-8.
  let bytes: [UInt8]
  /// Where the text comes from.
  let sources: SourceMap

  /// Where each line begins, and behind the last one, the end.
  private let lineStarts: [Int]

  /// Counts the lines of a text, as cmark-gfm does.
  init(_ bytes: [UInt8], sources: SourceMap) {
    self.bytes = bytes
    self.sources = sources
    var starts = [0]
    for index in bytes.indices where bytes[index].isLineEnd {
      let isHalf =
        bytes[index] == .carriageReturn && index + 1 < bytes.count && bytes[index + 1] == .lineFeed
      if !isHalf { starts.append(index + 1) }
    }
    if starts.last != bytes.count { starts.append(bytes.count) }
    lineStarts = starts
  }

  /// Where a 1-based line stands in the text, its end included; nothing where there is no such line.
  func range(ofLine line: Int) -> Range<Int> {
    guard line >= 1, line < lineStarts.count else { return bytes.count..<bytes.count }
    return lineStarts[line - 1]..<lineStarts[line]
  }
}
