import Diagnostics
import Notation

/// Where the front matter of a post stands, and where its body begins.
enum FrontMatter: Equatable {
  /// There is none: the body begins at an offset, behind a byte order mark.
  case absent(bodyStart: Int)
  /// The fields stand in a range of bytes; the body begins behind the line that ends them.
  case found(fields: Range<Int>, bodyStart: Int)
  /// The line at an offset begins front matter, and none ends it.
  case unterminated(opening: Int)

  /// Looks for a line `---` at the very start of a file, and the line `---` or `...` that ends the
  /// fields.
  ///
  /// Spaces and tabs may follow on both lines; LF, CRLF and CR end a line.
  init(of file: SourceFile) {
    let bytes = file.bytes
    let start = file.byteOrderMarkCount
    guard let first = Self.lineEnd(ofMarker: "---", in: bytes, at: start) else {
      self = .absent(bodyStart: start)
      return
    }
    var line = first
    while line < bytes.count {
      let end = Self.lineEnd(ofMarker: "---", in: bytes, at: line)
      if let end = end ?? Self.lineEnd(ofMarker: "...", in: bytes, at: line) {
        self = .found(fields: first..<line, bodyStart: end)
        return
      }
      line = Self.nextLine(in: bytes, from: line)
    }
    self = .unterminated(opening: start)
  }

  /// Whether a file begins with a line `+++`, the mark of front matter in TOML.
  static func isTOML(_ file: SourceFile) -> Bool {
    lineEnd(ofMarker: "+++", in: file.bytes, at: file.byteOrderMarkCount) != nil
  }

  /// The offset behind a line that holds a marker and nothing else; nil if the line holds anything
  /// else.
  private static func lineEnd(
    ofMarker marker: StaticString,
    in bytes: [UInt8],
    at start: Int
  ) -> Int? {
    guard bytes[start...].starts(with: marker.description.utf8) else { return nil }
    var offset = start + marker.utf8CodeUnitCount
    while offset < bytes.count, bytes[offset] == 0x20 || bytes[offset] == 0x09 { offset += 1 }
    guard offset == bytes.count || isLineEnd(bytes[offset]) else { return nil }
    return nextLine(in: bytes, from: offset)
  }

  /// The offset behind the next line ending.
  private static func nextLine(in bytes: [UInt8], from start: Int) -> Int {
    var offset = start
    while offset < bytes.count, !isLineEnd(bytes[offset]) { offset += 1 }
    guard offset < bytes.count else { return offset }
    let isCarriageReturn = bytes[offset] == 0x0D
    offset += 1
    if isCarriageReturn, offset < bytes.count, bytes[offset] == 0x0A { offset += 1 }
    return offset
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool {
    byte == 0x0A || byte == 0x0D
  }
}
