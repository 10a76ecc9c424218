import Diagnostics

/// Reads the tokens of a JSON text (RFC 8259 §2, §6, §7) and knows at which line it stands.
///
/// The text must be well-formed UTF-8.
struct JSONScanner {
  /// The whole text.
  let bytes: [UInt8]

  /// The 0-based offset of the next byte.
  private(set) var offset = 0

  private var line = 1
  private var lineStart = 0

  /// Makes a scanner that stands at the start of a text.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Makes a scanner of a range of a file.
  init(_ file: SourceFile, range: Range<Int>) {
    bytes = Array(file.bytes[..<range.upperBound])
    offset = range.lowerBound
    let position = file.position(ofOffset: range.lowerBound)
    line = position.line
    lineStart = range.lowerBound - (position.column - 1)
  }

  /// Whether all of the text has been read.
  var isAtEnd: Bool {
    offset == bytes.count
  }

  /// The next byte; nil at the end.
  var byte: UInt8? {
    offset < bytes.count ? bytes[offset] : nil
  }

  /// Where the next byte stands.
  var position: SourcePosition {
    SourcePosition(line: line, column: offset - lineStart + 1)
  }

  /// The next character in words.
  var described: String {
    isAtEnd ? "the end of the text" : SourceCharacter.described(in: bytes, at: offset)
  }

  /// Passes over bytes that end no line.
  mutating func advance(by count: Int = 1) {
    offset += count
  }

  /// Passes over white space; a comment is a problem.
  mutating func skipSpace() throws(NotationProblem) {
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"):
        offset += 1
      case UInt8(ascii: "\n"):
        offset += 1
        startLine()
      case UInt8(ascii: "\r"):
        offset += 1
        if byte != UInt8(ascii: "\n") { startLine() }
      case UInt8(ascii: "/"), UInt8(ascii: "#"):
        throw commentProblem()
      default:
        return
      }
    }
  }

  /// Reads a string, a number, or one of the three literals.
  mutating func scalar() throws(NotationProblem) -> Value {
    let position = position
    let start = offset
    let content: Value.Content
    let text: String
    switch bytes[offset] {
    case UInt8(ascii: "\""):
      (content, text) = (.string, try string())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      (content, text) = (.number, try number())
    default:
      let literal = try literal()
      (content, text) = (literal.content, literal.text)
    }
    return Value(content, text: text, position: position, offset: start)
  }

  private mutating func literal() throws(NotationProblem) -> (content: Value.Content, text: String)
  {
    let word = word()
    let content: Value.Content
    switch word {
    case "true": content = .boolean(true)
    case "false": content = .boolean(false)
    case "null": content = .null
    default: throw valueProblem(word: word)
    }
    offset += word.utf8.count
    return (content, word)
  }

  /// The letters and digits that follow, at most 20 of them.
  func word() -> String {
    let letters = bytes[offset...].prefix(20).prefix { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
        true
      default:
        false
      }
    }
    return String(decoding: letters, as: UTF8.self)
  }

  private mutating func startLine() {
    line += 1
    lineStart = offset
  }
}
