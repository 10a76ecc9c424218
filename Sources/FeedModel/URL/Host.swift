/// The host of a URL: a registered name or an IP address (RFC 3986 §3.2.2).
enum Host {
  /// Appends a host in lower case, international names as Punycode.
  ///
  /// False for a host with a character that no host has, and for an empty one where there must be one.
  static func append(
    _ host: Span<UInt8>,
    isRequired: Bool,
    to output: inout [UInt8]
  ) -> Bool {
    guard !host.isEmpty else { return !isRequired }
    if host[0] == .openingBracket { return append(address: host, to: &output) }
    let allowed = ASCIISet.registeredName
    for index in host.indices where !allowed.contains(host[index]) {
      guard host[index] == .percent || host[index] >= 0x80 else { return false }
      return append(international: host, to: &output)
    }
    let start = output.count
    output.append(copying: host, 0..<host.count)
    for index in start..<output.count { output[index] = output[index].lowercased }
    return true
  }

  /// Appends an IPv6 address in brackets; checks its characters, not their arrangement.
  private static func append(address: Span<UInt8>, to output: inout [UInt8]) -> Bool {
    let last = address.count - 1
    guard last >= 3, address[last] == .closingBracket else { return false }
    var colons = 0
    for index in address.indices {
      let byte = address[index]
      if byte == .colon { colons += 1 }
      let isBracket = index == 0 || index == last
      guard isBracket || byte.isHexDigit || byte == .colon || byte == .dot else { return false }
      output.append(byte.lowercased)
    }
    return colons >= 2
  }

  /// Appends the ASCII form of a name that is percent-encoded or outside ASCII (RFC 3987 §3.1).
  private static func append(international host: Span<UInt8>, to output: inout [UInt8]) -> Bool {
    let decoded = PercentEncoding.decoded(host)
    guard let name = String(validating: decoded, as: UTF8.self) else { return false }
    guard let ascii = DomainName.ascii(of: name) else { return false }
    output.append(contentsOf: ascii)
    return true
  }
}
