/// The characters of addresses (RFC 3986 §2).
enum URICharacters {
  /// Whether a byte may stand in an address, but for the brackets of IPv6 hosts.
  static func isAllowed(_ byte: UInt8) -> Bool {
    byte < 0x80 && table[Int(byte)]
  }

  private static let table: [Bool] = {
    let marks = Array(";/?:@&=+$.-_!~*'()%,#".utf8)
    return (0..<128).map { UInt8($0).isASCIIWord || marks.contains(UInt8($0)) }
  }()

  /// Whether all brackets of an address are those around its host.
  static func hasBracketedHost(_ bytes: [UInt8]) -> Bool {
    guard let open = bytes.firstIndex(of: UInt8(ascii: "[")),
      let close = bytes.firstIndex(of: UInt8(ascii: "]")), open < close,
      bytes[..<open].suffix(2).spells("//") || bytes[..<open].last == UInt8(ascii: "@")
    else { return false }
    let inside = bytes[(open + 1)..<close]
    let outside = bytes[..<open] + bytes[(close + 1)...]
    return inside.allSatisfy { $0.isHexDigit || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") }
      && outside.allSatisfy { $0 >= 0x80 || isAllowed($0) }
  }
}
