/// The text of e-mail addresses.
enum EmailText {
  private static let localMarks = Set("_-+.'%!#$&*/=?^`{|}~".utf8)

  /// Whether the bytes are an address and nothing else.
  static func isAddress(_ bytes: [UInt8]) -> Bool {
    guard let at = bytes.lastIndex(of: UInt8(ascii: "@")) else { return false }
    let local = bytes[..<at]
    let domain = bytes[(at + 1)...]
    guard !local.isEmpty, local.allSatisfy({ $0.isASCIIWord || localMarks.contains($0) }) else {
      return false
    }
    let labels = domain.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return labels.allSatisfy { label in
      !label.isEmpty
        && label.allSatisfy {
          $0.isASCIIWord || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
        }
    }
  }

  /// The address in a text that may have a name before it, with brackets, or behind it, in parentheses.
  static func address(in bytes: [UInt8]) -> [UInt8] {
    if let open = bytes.firstIndex(of: UInt8(ascii: "<")),
      let close = bytes.lastIndex(of: UInt8(ascii: ">")), open < close
    {
      return Array(bytes[(open + 1)..<close])
    }
    guard bytes.last == UInt8(ascii: ")"), let open = bytes.firstIndex(of: UInt8(ascii: "("))
    else { return bytes }
    return Array(bytes[..<open].trimmed)
  }

  /// A text with `mailto:` before it and escapes inside, as plain text.
  static func plain(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.prefix(7).asciiLowercased.spells("mailto:") else { return bytes }
    var plain: [UInt8] = []
    var index = 7
    while index < bytes.count {
      let digits = bytes[(index + 1)...].prefix(2)
      if bytes[index] == UInt8(ascii: "%"), digits.count == 2,
        let byte = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      {
        plain.append(byte)
        index += 3
      } else {
        plain.append(bytes[index])
        index += 1
      }
    }
    return plain
  }
}
