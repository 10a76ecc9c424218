import Diagnostics

/// The keys and the texts of TOML.
extension TOMLScanner {
  /// Reads one part of a key: letters, digits, “-” and “_”, or a text in quotes.
  mutating func keyPart() throws(NotationProblem) -> String {
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
      guard longQuote == nil else {
        throw problem("a text of several lines stands where a key was expected")
      }
      return try string()
    }
    let word = rest.prefix(while: Self.isBare)
    guard !word.isEmpty else {
      throw problem(
        "expected a key, found \(described)",
        remedy: "put a key in quotes if it has other characters than A-Z, a-z, 0-9, “-” and “_”"
      )
    }
    advance(by: word.count)
    return String(decoding: word, as: UTF8.self)
  }

  /// Reads a text in quotes of any of the four kinds.
  mutating func string() throws(NotationProblem) -> String {
    let quote = byte ?? 0
    let start = offset
    let isLong = longQuote != nil
    advance(by: isLong ? 3 : 1)
    if isLong { _ = takeLineEnd() }
    var text: [UInt8] = []
    while true {
      guard let byte else { throw unclosed(at: start) }
      if byte == quote, !isLong || longQuote == quote {
        guard isLong else {
          advance()
          return String(decoding: text, as: UTF8.self)
        }
        // Up to two quotes may stand right before the three that close the text.
        let quotes = min(rest.prefix(5).prefix { $0 == quote }.count, 5)
        text += repeatElement(quote, count: quotes - 3)
        advance(by: quotes)
        return String(decoding: text, as: UTF8.self)
      }
      if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        try appendEscape(to: &text, isLong: isLong)
      } else if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        let lineStart = offset
        guard isLong, takeLineEnd() else { throw unclosed(at: start) }
        text += bytes[lineStart..<offset]
      } else {
        try refuseControl(byte)
        text.append(byte)
        advance()
      }
    }
  }

  /// The quote that stands three times here; nil if none does.
  private var longQuote: UInt8? {
    guard let byte, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") else { return nil }
    return rest.starts(with: [byte, byte, byte]) ? byte : nil
  }

  private func unclosed(at start: Int) -> NotationProblem {
    NotationProblem(
      .invalidTOML,
      at: start,
      "the quote that opens here is never closed",
      remedy: "add the closing quote at the end of this value"
    )
  }

  /// Reads what follows a backslash; at the end of a line it joins the next one.
  private mutating func appendEscape(
    to text: inout [UInt8],
    isLong: Bool
  ) throws(NotationProblem) {
    let escape = offset
    advance()
    let names: [UInt8: UInt8] = [
      0x62: 0x08, 0x74: 0x09, 0x6E: 0x0A, 0x66: 0x0C, 0x72: 0x0D, 0x22: 0x22, 0x5C: 0x5C,
    ]
    switch byte {
    case UInt8(ascii: "u"): append(try scalar(digits: 4, escape), at: escape, to: &text)
    case UInt8(ascii: "U"): append(try scalar(digits: 8, escape), at: escape, to: &text)
    case let letter? where names[letter] != nil:
      advance()
      append(Unicode.Scalar(names[letter] ?? letter), at: escape, to: &text)
    default:
      skipBlanks()
      guard isLong, takeLineEnd() else {
        throw NotationProblem(
          .invalidTOML,
          at: escape,
          "a backslash in double quotes begins an escape, and this is none",
          remedy: "double the backslash, or put the text in single quotes"
        )
      }
      repeat { skipBlanks() } while takeLineEnd()
    }
  }

  private mutating func scalar(
    digits count: Int,
    _ escape: Int
  ) throws(NotationProblem) -> Unicode.Scalar {
    let digits = String(decoding: rest.dropFirst().prefix(count), as: UTF8.self)
    guard digits.utf8.count == count, digits.utf8.allSatisfy(Self.isHexadecimal),
      let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
    else {
      throw NotationProblem(
        .invalidTOML,
        at: escape,
        "expected the number of a character, \(count) hexadecimal digits"
      )
    }
    advance(by: 1 + count)
    return scalar
  }

  /// Appends a character, unless no feed can carry it.
  private mutating func append(_ scalar: Unicode.Scalar, at escape: Int, to text: inout [UInt8]) {
    if ControlCharacters.includes(scalar) {
      controlCharacters.add(scalar, at: escape)
    } else {
      text += String(scalar).utf8
    }
  }

  private static func isBare(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      true
    default: false
    }
  }
}
