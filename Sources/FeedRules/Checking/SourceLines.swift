import Diagnostics
import HTML

/// The lines of a text, found once for all diagnostics about it.
struct SourceLines {
  private let bytes: [UInt8]
  private let starts: [Int]

  /// Finds the lines up to one, 1-based: what stands behind the last problem is not looked at.
  init(_ bytes: [UInt8], upTo last: Int) {
    self.bytes = bytes
    var starts = [0]
    var index = 0
    let span = bytes.span
    while starts.count < last {
      index = ByteSearch.first(of: 0x0A, 0x0D, 0x0A, in: span, from: index)
      guard index < span.count else { break }
      let byte = span[index]
      index += 1
      if byte == 0x0A || (byte == 0x0D && (index == span.count || span[index] != 0x0A)) {
        starts.append(index)
      }
    }
    self.starts = starts
  }

  /// The text of a 1-based line without its line ending, cut where diagnostics cut it.
  func text(ofLine line: Int) -> String? {
    guard starts.indices.contains(line - 1) else { return nil }
    let rest = bytes[starts[line - 1]...].prefix(SourceFile.quotedLineBytes)
    return String(decoding: rest.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
  }
}
