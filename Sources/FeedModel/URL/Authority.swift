/// The authority of a URL: user information, host and port (RFC 3986 §3.2).
enum Authority {
  /// The highest port there is.
  static let highestPort = 65_535

  /// Where user information, host and port stand; delimiters belong to none of them.
  static func parts(
    of authority: Span<UInt8>
  ) -> (user: Range<Int>?, host: Range<Int>, port: Range<Int>?) {
    var hostStart = 0
    var colon: Int?
    for index in authority.indices {
      switch authority[index] {
      case .at:
        hostStart = index + 1
        colon = nil
      case .colon: colon = index
      case .closingBracket: colon = nil
      default: continue
      }
    }
    let end = authority.count
    return (
      hostStart > 0 ? 0..<hostStart - 1 : nil, hostStart..<(colon ?? end),
      colon.map { $0 + 1..<end }
    )
  }

  /// Appends `//` and an authority, its host in lower case and in ASCII; an empty port is dropped.
  ///
  /// False when the host or the port cannot be.
  static func append(
    _ authority: Span<UInt8>,
    needsHost: Bool,
    to output: inout [UInt8]
  ) -> Bool {
    output.append(.slash)
    output.append(.slash)
    let (user, host, port) = parts(of: authority)
    if let user {
      PercentEncoding.append(
        authority.extracting(user),
        allowed: .userInformation,
        to: &output
      )
      output.append(.at)
    }
    guard Host.append(authority.extracting(host), isRequired: needsHost, to: &output) else {
      return false
    }
    guard let port, !port.isEmpty else { return true }
    guard isPort(authority.extracting(port)) else { return false }
    output.append(.colon)
    output.append(copying: authority, port)
    return true
  }

  private static func isPort(_ text: Span<UInt8>) -> Bool {
    var port = 0
    for index in text.indices {
      guard text[index].isDigit else { return false }
      port = port * 10 + Int(text[index] - .zero)
      guard port <= highestPort else { return false }
    }
    return true
  }
}
