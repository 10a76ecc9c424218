import Diagnostics

extension JSONScanner {
  /// Reads a string that begins at the next byte, and decodes it (RFC 8259 §7).
  mutating func string() throws(NotationProblem) -> String {
    let opening = offset
    advance()
    var run = offset
    var decoded: [UInt8] = []
    while let byte {
      switch byte {
      case UInt8(ascii: "\""):
        let rest = bytes[run..<offset]
        advance()
        if decoded.isEmpty { return String(decoding: rest, as: UTF8.self) }
        return String(decoding: decoded + rest, as: UTF8.self)
      case UInt8(ascii: "\\"):
        decoded += bytes[run..<offset]
        decoded += try escape().utf8
        run = offset
      case 0..<0x20:
        throw controlProblem(byte, opening: opening)
      default:
        advance()
      }
    }
    throw NotationProblem(
      .invalidJSON,
      at: opening,
      "this string is never closed",
      remedy: "add the closing quote"
    )
  }

  /// Reads an escape that begins at the next byte, the backslash.
  private mutating func escape() throws(NotationProblem) -> String {
    let start = offset
    advance()
    guard let byte else {
      throw NotationProblem(.invalidJSON, at: start, "the text ends in an escape")
    }
    if byte == UInt8(ascii: "u") { return try unicodeEscape(at: start) }
    guard let character = Self.escapes[byte] else {
      let found = described
      throw NotationProblem(
        .invalidJSON,
        at: start,
        "a backslash before \(found) is no escape of JSON",
        remedy:
          "write “\\\\” for a backslash; the escapes are \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u0000"
      )
    }
    advance()
    return character
  }

  /// The characters that stand for themselves or a control character after a backslash.
  private static let escapes: [UInt8: String] = [
    UInt8(ascii: "\""): "\"", UInt8(ascii: "\\"): "\\", UInt8(ascii: "/"): "/",
    UInt8(ascii: "b"): "\u{8}", UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "n"): "\n",
    UInt8(ascii: "r"): "\r", UInt8(ascii: "t"): "\t",
  ]

  /// Reads `u` and four digits, and a second escape where the first is the half of a surrogate pair.
  private mutating func unicodeEscape(at start: Int) throws(NotationProblem) -> String {
    let unit = try codeUnit(at: start)
    guard 0xD800...0xDFFF ~= unit else {
      return String(decoding: [unit], as: UTF16.self)
    }
    guard unit < 0xDC00, bytes[offset...].starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")])
    else { throw loneSurrogate(unit, at: start) }
    advance()
    let low = try codeUnit(at: offset - 1)
    guard 0xDC00...0xDFFF ~= low else { throw loneSurrogate(unit, at: start) }
    return String(decoding: [unit, low], as: UTF16.self)
  }

  /// Reads `u` and four hexadecimal digits of an escape that starts at an offset.
  private mutating func codeUnit(at start: Int) throws(NotationProblem) -> UInt16 {
    advance()
    var value: UInt16 = 0
    for _ in 0..<4 {
      guard let byte, let digit = Self.hexadecimalDigit(byte) else {
        throw NotationProblem(
          .invalidJSON,
          at: start,
          "“\\u” needs four hexadecimal digits, found \(described) among them"
        )
      }
      value = value << 4 | digit
      advance()
    }
    return value
  }

  private static func hexadecimalDigit(_ byte: UInt8) -> UInt16? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt16(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt16(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt16(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }

  private func loneSurrogate(_ unit: UInt16, at start: Int) -> NotationProblem {
    let digits = String(unit, radix: 16, uppercase: true)
    return NotationProblem(
      .invalidJSON,
      at: start,
      "“\\u\(digits)” is half of a surrogate pair and no character by itself",
      remedy: "write the character itself, or both halves"
    )
  }

  private func controlProblem(_ byte: UInt8, opening: Int) -> NotationProblem {
    switch byte {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
      return NotationProblem(
        .invalidJSON,
        at: opening,
        "this string is not closed on its line",
        remedy: "add the closing quote, or write “\\n” for a line break"
      )
    case UInt8(ascii: "\t"):
      return problem("a tab in a string", remedy: "write “\\t”")
    default:
      let name = SourceCharacter.codePoint(Unicode.Scalar(byte))
      return problem("the control character \(name) in a string", remedy: "remove it")
    }
  }
}
