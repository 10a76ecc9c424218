import Diagnostics

/// Turns libyaml's marks, which count characters from the start of its text, into places in the file.
///
/// Only goes forward, so that all marks of a text together cost one pass over it. libyaml takes U+0085, U+2028 and U+2029
/// for line ends, which editors do not: lines are counted here.
struct YAMLCursor {
  /// The 0-based byte offset in the file.
  private(set) var offset: Int

  private let bytes: [UInt8]
  private var index = 0
  private var line: Int
  private var lineStart: Int

  /// Makes a cursor that stands at an offset of a file, where libyaml's text begins.
  init(_ file: SourceFile, at start: Int) {
    bytes = file.bytes
    offset = start
    let position = file.position(ofOffset: start)
    line = position.line
    lineStart = start - (position.column - 1)
  }

  /// Where the cursor stands.
  var position: SourcePosition {
    SourcePosition(line: line, column: offset - lineStart + 1)
  }

  /// Goes forward to the character with a 0-based index in libyaml's text; never goes back.
  mutating func advance(to target: Int) {
    while index < target, offset < bytes.count {
      passCharacter()
      index += 1
    }
    passRefused()
  }

  /// The byte offset in the file of a character, searched from the start of the text.
  static func offset(ofCharacter index: Int, in file: SourceFile, from start: Int) -> Int {
    var cursor = YAMLCursor(file, at: start)
    cursor.advance(to: index)
    return cursor.offset
  }

  private mutating func passCharacter() {
    passRefused()
    guard offset < bytes.count else { return }
    let byte = bytes[offset]
    offset += 1
    if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") && !isAtLineFeed {
      line += 1
      lineStart = offset
    }
    while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
  }

  private var isAtLineFeed: Bool {
    offset < bytes.count && bytes[offset] == UInt8(ascii: "\n")
  }

  /// Passes over the characters that ``YAMLText`` left out.
  private mutating func passRefused() {
    while offset < bytes.count {
      let length = YAMLText.refusedLength(in: bytes, at: offset)
      guard length > 0 else { return }
      offset += length
    }
  }
}
