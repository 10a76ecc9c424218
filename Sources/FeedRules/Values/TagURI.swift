/// A tag URI (RFC 4151 §2.1).
enum TagURI {
  /// Whether the bytes are `tag:`, an authority, a comma, a date, a colon and a name.
  static func isValid(_ bytes: [UInt8]) -> Bool {
    guard bytes.prefix(4).spells("tag:") else { return false }
    let rest = bytes.dropFirst(4)
    guard let comma = rest.firstIndex(of: UInt8(ascii: ",")),
      isAuthority(rest[..<comma])
    else { return false }
    var cursor = ByteCursor(rest[(comma + 1)...])
    guard readDate(&cursor), cursor.skip(":") else { return false }
    return cursor.rest.allSatisfy(URICharacters.isAllowed)
      && cursor.rest.count { $0 == UInt8(ascii: "#") } <= 1
  }

  /// A domain, or an e-mail address; in small letters (§2.1).
  private static func isAuthority(_ bytes: ArraySlice<UInt8>) -> Bool {
    let parts = bytes.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard parts.count <= 2, let domain = parts.last, !domain.isEmpty else { return false }
    let isDomain = domain.allSatisfy {
      isSmall($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
    }
    guard parts.count == 2 else { return isDomain }
    let marks = Array("-._+".utf8)
    return isDomain && !parts[0].isEmpty
      && parts[0].allSatisfy { isSmall($0) || marks.contains($0) }
  }

  private static func isSmall(_ byte: UInt8) -> Bool {
    byte.isASCIIDigit || (byte.isASCIILetter && byte >= 0x61)
  }

  /// A year, a year and a month, or a day.
  private static func readDate(_ cursor: inout ByteCursor) -> Bool {
    guard cursor.number(digits: 4) != nil else { return false }
    guard cursor.skip("-") else { return true }
    guard let month = cursor.number(digits: 2), (1...12).contains(month) else { return false }
    guard cursor.skip("-") else { return true }
    guard let day = cursor.number(digits: 2) else { return false }
    return (1...31).contains(day)
  }
}
