/// A set of ASCII bytes that answers in two instructions.
package struct ASCIISet: Sendable {
  /// One bit for each of the bytes 0 to 63.
  private var low: UInt64 = 0

  /// One bit for each of the bytes 64 to 127.
  private var high: UInt64 = 0

  /// Makes a set of letters, digits and some more characters; anything outside ASCII is ignored.
  package init(lettersDigitsAnd others: String) {
    for byte in UInt8(ascii: "0")...UInt8(ascii: "9") { insert(byte) }
    for byte in UInt8(ascii: "A")...UInt8(ascii: "Z") { insert(byte) }
    for byte in UInt8(ascii: "a")...UInt8(ascii: "z") { insert(byte) }
    for byte in others.utf8 { insert(byte) }
  }

  /// Whether a byte is in the set; never true of a byte outside ASCII.
  package func contains(_ byte: UInt8) -> Bool {
    let word = byte < 64 ? low : byte < 128 ? high : 0
    return word &>> UInt64(byte) & 1 == 1
  }

  private mutating func insert(_ byte: UInt8) {
    if byte < 64 {
      low |= 1 << UInt64(byte)
    } else if byte < 128 {
      high |= 1 << UInt64(byte - 64)
    }
  }
}

extension ASCIISet {
  /// The bytes of a scheme after its first letter (RFC 3986 §3.1).
  static let scheme = ASCIISet(lettersDigitsAnd: "+-.")

  /// The bytes of a user name and password (RFC 3986 §3.2.1).
  static let userInformation = ASCIISet(lettersDigitsAnd: "-._~!$&'()*+,;=:")

  /// The bytes of a registered name (RFC 3986 §3.2.2).
  static let registeredName = ASCIISet(lettersDigitsAnd: "-._~!$&'()*+,;=")

  /// The bytes of one segment of a path (RFC 3986 §3.3, `pchar`).
  package static let segment = ASCIISet(lettersDigitsAnd: "-._~!$&'()*+,;=:@")

  /// The bytes of a path (RFC 3986 §3.3).
  static let path = ASCIISet(lettersDigitsAnd: "-._~!$&'()*+,;=:@/")

  /// The bytes of a query or a fragment (RFC 3986 §3.4, §3.5).
  package static let query = ASCIISet(lettersDigitsAnd: "-._~!$&'()*+,;=:@/?")
}
