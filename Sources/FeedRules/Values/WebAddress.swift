/// A full address of the web: a scheme of the web, a host with a dot in it, perhaps a port (RFC 9110 §4.2).
enum WebAddress {
  /// Whether the bytes are such an address.
  static func isValid(_ bytes: [UInt8]) -> Bool {
    let scheme = Address.scheme(of: bytes)
    guard scheme.spells("http") || scheme.spells("https") else { return false }
    let rest = bytes.dropFirst(scheme.count + 1)
    guard rest.prefix(2).spells("//") else { return false }
    guard bytes.allSatisfy(URICharacters.isAllowed) else { return false }
    let authority = rest.dropFirst(2).prefix { $0 != UInt8(ascii: "/") }
    let parts = authority.split(
      separator: UInt8(ascii: ":"),
      maxSplits: 1,
      omittingEmptySubsequences: false
    )
    guard let host = parts.first else { return false }
    if parts.count == 2, !parts[1].isDigits { return false }
    let labels = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return labels.count >= 2
      && labels.allSatisfy { label in
        !label.isEmpty && label.allSatisfy { $0.isASCIIWord || $0 == UInt8(ascii: "-") }
      }
  }
}
