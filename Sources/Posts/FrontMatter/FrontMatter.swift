import Diagnostics
import Notation

/// Where the front matter of a post stands, and where its body begins.
enum FrontMatter: Equatable {
  /// There is none: the body begins at an offset, behind a byte order mark.
  case absent(bodyStart: Int)
  /// The fields stand in a range of bytes; the body begins behind what ends them.
  case found(FrontMatterNotation, fields: Range<Int>, bodyStart: Int)
  /// What stands at an offset begins front matter, and nothing ends it.
  case unterminated(FrontMatterNotation, opening: Int)

  /// Looks at the very start of a file for a line `---` and the line `---` or `...` that ends the fields, for the
  /// lines `+++` of TOML, or for a JSON object with a key.
  ///
  /// Spaces and tabs may follow on the lines; LF, CRLF and CR end a line. In some dialects white space may stand before
  /// all of it.
  init(of file: SourceFile, skippingSpace: Bool = false) {
    let bytes = file.bytes
    var start = file.byteOrderMarkCount
    if skippingSpace { start = bytes[start...].firstIndex { !Self.isSpace($0) } ?? start }
    if let first = Self.lineEnd(ofMarker: "---", in: bytes, at: start) {
      self.init(.yaml, in: bytes, opening: start, first: first, ends: ["---", "..."])
    } else if let first = Self.lineEnd(ofMarker: "+++", in: bytes, at: start) {
      self.init(.toml, in: bytes, opening: start, first: first, ends: ["+++"])
    } else if JSONObjectScan.begins(in: bytes, at: start) {
      self.init(jsonIn: bytes, at: start)
    } else {
      self = .absent(bodyStart: file.byteOrderMarkCount)
    }
  }

  private init(
    _ notation: FrontMatterNotation,
    in bytes: [UInt8],
    opening: Int,
    first: Int,
    ends: [StaticString]
  ) {
    var line = first
    while line < bytes.count {
      for marker in ends {
        guard let end = Self.lineEnd(ofMarker: marker, in: bytes, at: line) else { continue }
        self = .found(notation, fields: first..<line, bodyStart: end)
        return
      }
      line = Self.nextLine(in: bytes, from: line)
    }
    self = .unterminated(notation, opening: opening)
  }

  private init(jsonIn bytes: [UInt8], at start: Int) {
    guard let end = JSONObjectScan.end(in: bytes, from: start) else {
      self = .unterminated(.json, opening: start)
      return
    }
    var rest = end
    while rest < bytes.count, bytes[rest] == 0x20 || bytes[rest] == 0x09 { rest += 1 }
    let isAlone = rest == bytes.count || Self.isLineEnd(bytes[rest])
    let bodyStart = isAlone ? Self.nextLine(in: bytes, from: rest) : end
    self = .found(.json, fields: start..<end, bodyStart: bodyStart)
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

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || isLineEnd(byte)
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool {
    byte == 0x0A || byte == 0x0D
  }
}
