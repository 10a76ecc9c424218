import Diagnostics

/// Reads the tokens of a TOML text (TOML 1.0.0) and knows at which line it stands.
///
/// The text must be well-formed UTF-8.
struct TOMLScanner {
  /// The bytes of the whole file.
  let bytes: [UInt8]

  /// Where the text ends in the file.
  let end: Int

  /// The 0-based offset in the file of the next byte.
  private(set) var offset: Int

  /// The characters that feeds cannot carry and that escapes stand for; they are left out of texts.
  var controlCharacters = ControlCharacters()

  private var line: Int
  private var lineStart: Int

  /// Makes a scanner that stands at the start of a range of a file.
  init(_ file: SourceFile, range: Range<Int>) {
    bytes = file.bytes
    end = range.upperBound
    offset = range.lowerBound
    let position = file.position(ofOffset: range.lowerBound)
    line = position.line
    lineStart = range.lowerBound - (position.column - 1)
  }

  /// The next byte; nil at the end.
  var byte: UInt8? {
    offset < end ? bytes[offset] : nil
  }

  /// The bytes that are still to be read.
  var rest: ArraySlice<UInt8> {
    bytes[offset..<end]
  }

  /// Where the next byte stands.
  var position: SourcePosition {
    SourcePosition(line: line, column: offset - lineStart + 1)
  }

  /// The next character in words.
  var described: String {
    offset == end ? "the end of the text" : SourceCharacter.described(in: bytes, at: offset)
  }

  /// Passes over bytes that end no line.
  mutating func advance(by count: Int = 1) {
    offset += count
  }

  /// Passes over a byte if it is the next one; tells whether it was.
  mutating func take(_ wanted: Unicode.Scalar) -> Bool {
    guard byte == UInt8(ascii: wanted) else { return false }
    offset += 1
    return true
  }

  /// Passes over spaces and tabs.
  mutating func skipBlanks() {
    while let byte, byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") { offset += 1 }
  }

  /// Passes over the end of a line; tells whether there was one.
  mutating func takeLineEnd() -> Bool {
    if byte == UInt8(ascii: "\r"), offset + 1 < end, bytes[offset + 1] == UInt8(ascii: "\n") {
      offset += 1
    }
    guard byte == UInt8(ascii: "\n") else { return false }
    offset += 1
    line += 1
    lineStart = offset
    return true
  }

  /// Passes over white space, comments and line ends.
  mutating func skipLines() throws(NotationProblem) {
    repeat {
      skipBlanks()
      try skipComment()
    } while takeLineEnd()
  }

  /// Passes over the rest of a line, which holds nothing but perhaps a comment.
  mutating func finishLine() throws(NotationProblem) {
    skipBlanks()
    try skipComment()
    guard byte == nil || takeLineEnd() else {
      throw problem("expected the end of the line, found \(described)")
    }
  }

  /// A problem at the next byte.
  func problem(_ message: String, remedy: String? = nil) -> NotationProblem {
    NotationProblem(.invalidTOML, at: offset, message, remedy: remedy)
  }

  private mutating func skipComment() throws(NotationProblem) {
    guard byte == UInt8(ascii: "#") else { return }
    while let byte, byte != UInt8(ascii: "\n") {
      if byte == UInt8(ascii: "\r"), offset + 1 < end, bytes[offset + 1] == UInt8(ascii: "\n") {
        return
      }
      try refuseControl(byte)
      offset += 1
    }
  }

  /// Refuses a control character that may not stand in the text as it is.
  func refuseControl(_ byte: UInt8) throws(NotationProblem) {
    guard byte < 0x20 && byte != UInt8(ascii: "\t") || byte == 0x7F else { return }
    let name = SourceCharacter.codePoint(Unicode.Scalar(byte))
    throw problem("the control character \(name) stands here", remedy: "remove the character")
  }
}
