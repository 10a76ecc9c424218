import Diagnostics

extension JSONScanner {
  /// Reads a number that begins at the next byte; the text of it is kept as it stands (RFC 8259 §6).
  mutating func number() throws(NotationProblem) -> String {
    let start = offset
    if byte == UInt8(ascii: "-") { advance() }
    try integerPart(from: start)
    if byte == UInt8(ascii: ".") {
      advance()
      try digits(of: start, "a number needs a digit after its point")
    }
    if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
      advance()
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { advance() }
      try digits(of: start, "a number needs a digit in its exponent")
    }
    let rest = word()
    guard rest.isEmpty else {
      throw problem("a number cannot be followed by “\(rest)”", remedy: "write it in decimal")
    }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  private mutating func integerPart(from start: Int) throws(NotationProblem) {
    if byte == UInt8(ascii: "0") {
      advance()
      guard let byte, isDigit(byte) else { return }
      throw NotationProblem(
        .invalidJSON,
        at: start,
        "a number cannot begin with the digit 0 and another digit",
        remedy: "remove the leading zeros, or put the value in double quotes"
      )
    }
    let message = word() == "Infinity" ? "JSON has no infinity" : "“-” needs a digit after it"
    try digits(of: start, message)
  }

  /// Passes over one digit or more; without any, the number that starts at an offset is the problem.
  private mutating func digits(of start: Int, _ message: String) throws(NotationProblem) {
    guard let first = byte, isDigit(first) else {
      throw NotationProblem(.invalidJSON, at: start, "\(message), found \(described)")
    }
    while let byte, isDigit(byte) { advance() }
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }
}
