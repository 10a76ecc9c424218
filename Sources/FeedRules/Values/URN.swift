/// A URN (RFC 8141 §2).
enum URN {
  /// Whether the bytes are `urn:`, a namespace, a colon and a name.
  static func isValid(_ bytes: [UInt8]) -> Bool {
    let rest = bytes.dropFirst(4)
    guard let colon = rest.firstIndex(of: UInt8(ascii: ":")) else { return false }
    return isNamespace(rest[..<colon]) && isName(rest[(colon + 1)...])
  }

  private static let marks = Set("()+,.:=@;$_!*'-%".utf8)

  /// Whether the name of a valid URN has only what names had before RFC 8141 (RFC 2141 §2.2).
  static func isPlain(_ bytes: [UInt8]) -> Bool {
    bytes.allSatisfy { $0.isASCIIWord || marks.contains($0) }
  }

  /// 2 to 32 letters, digits and hyphens, without a hyphen at either end.
  private static func isNamespace(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard (2...32).contains(bytes.count), bytes.first?.isASCIIWord == true,
      bytes.last?.isASCIIWord == true
    else { return false }
    return bytes.allSatisfy { $0.isASCIIWord || $0 == UInt8(ascii: "-") }
  }

  /// What a name has is what a path has; a query or fragment may follow (§2.3).
  private static func isName(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first, first != UInt8(ascii: "/"), first != UInt8(ascii: "?"),
      first != UInt8(ascii: "#")
    else { return false }
    var index = bytes.startIndex
    while index < bytes.endIndex {
      guard URICharacters.isAllowed(bytes[index]) else { return false }
      if bytes[index] == UInt8(ascii: "%") {
        guard bytes[(index + 1)...].prefix(2).count == 2,
          bytes[(index + 1)...].prefix(2).allSatisfy(\.isHexDigit)
        else { return false }
      }
      index += 1
    }
    return true
  }
}
