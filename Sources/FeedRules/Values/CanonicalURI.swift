import FeedModel

/// The canonical form of an absolute address (RFC 3986 §6.2.2 and §6.2.3).
enum CanonicalURI {
  private static let defaultPorts: [String: String] = [
    "ftp": "21", "telnet": "23", "http": "80", "gopher": "70", "news": "119", "nntp": "119",
    "prospero": "191", "https": "443",
  ]

  /// Scheme and host in small letters, no default port, no dot segments, no needless escapes.
  static func form(of bytes: [UInt8]) -> [UInt8] {
    let scheme = Address.scheme(of: bytes)
    guard !scheme.isEmpty else { return bytes }
    let rest = bytes.dropFirst(scheme.count + 1)
    let pathEnd =
      rest.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? rest.endIndex
    let tail = escapesNormalized(rest[pathEnd...])
    guard rest.prefix(2).spells("//") else {
      let path = rest[..<pathEnd]
      let hasSegments = path.first == UInt8(ascii: "/")
      let normal = hasSegments ? Self.path(path) : opaque(path, scheme)
      return scheme + [UInt8(ascii: ":")] + normal + tail
    }
    let hierarchy = rest.dropFirst(2)[..<pathEnd]
    let pathStart = hierarchy.firstIndex(of: UInt8(ascii: "/")) ?? pathEnd
    let authority = Self.authority(hierarchy[..<pathStart], scheme)
    return scheme + Array("://".utf8) + authority + Self.path(hierarchy[pathStart...]) + tail
  }

  /// A path without segments; in `mailto` the domain is in small letters.
  private static func opaque(_ path: ArraySlice<UInt8>, _ scheme: [UInt8]) -> [UInt8] {
    guard scheme.spells("mailto"), let at = path.firstIndex(of: UInt8(ascii: "@")) else {
      return escapesNormalized(path)
    }
    return escapesNormalized(path[...at]) + escapesNormalized(path[(at + 1)...]).asciiLowercased
  }

  private static func authority(_ bytes: ArraySlice<UInt8>, _ scheme: [UInt8]) -> [UInt8] {
    var user: [UInt8] = []
    var host = bytes
    if let at = bytes.lastIndex(of: UInt8(ascii: "@")) {
      user = Array(bytes[..<at])
      host = bytes[(at + 1)...]
      user = user.isEmpty || user.spells(":") ? [] : user + [UInt8(ascii: "@")]
    }
    var port: ArraySlice<UInt8> = []
    if let colon = host.lastIndex(of: UInt8(ascii: ":")),
      host[(colon + 1)...].allSatisfy(\.isASCIIDigit)
    {
      port = host[(colon + 1)...]
      host = host[..<colon]
    }
    if host.last == UInt8(ascii: "."), host.dropLast().contains(UInt8(ascii: ".")) {
      host = host.dropLast()
    }
    let number = port.drop { $0 == UInt8(ascii: "0") }
    let usual = defaultPorts[String(decoding: scheme, as: UTF8.self)]
    let isUsual = port.isEmpty || number.spells(usual ?? "")
    return user + host.asciiLowercased + (isUsual ? [] : [UInt8(ascii: ":")] + number)
  }

  /// A path without `.` and `..`; an empty one is `/`.
  private static func path(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var segments: [ArraySlice<UInt8>] = []
    let parts = bytes.dropFirst().split(
      separator: UInt8(ascii: "/"),
      omittingEmptySubsequences: false
    )
    for (index, part) in parts.enumerated() {
      let isLast = index == parts.count - 1
      if part.spells("..") {
        _ = segments.popLast()
        if isLast { segments.append([]) }
      } else if part.spells(".") {
        if isLast { segments.append([]) }
      } else {
        segments.append(part)
      }
    }
    var output: [UInt8] = []
    for segment in segments { output += [UInt8(ascii: "/")] + escapesNormalized(segment) }
    return output.isEmpty ? [UInt8(ascii: "/")] : output
  }

  /// Escapes in capitals, and none for letters, digits, `-`, `.`, `_` and `~`.
  private static func escapesNormalized(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    guard bytes.contains(UInt8(ascii: "%")) else { return Array(bytes) }
    var output: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let digits = bytes[(index + 1)...].prefix(2)
      guard bytes[index] == UInt8(ascii: "%"), digits.count == 2,
        let byte = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      else {
        output.append(bytes[index])
        index += 1
        continue
      }
      let isPlain = byte.isASCIIWord || "-._~".utf8.contains(byte)
      output +=
        isPlain ? [byte] : bytes[index...].prefix(3).map { $0.isASCIILetter ? $0 & 0xDF : $0 }
      index += 3
    }
    return output
  }
}
