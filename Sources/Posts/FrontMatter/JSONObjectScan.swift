/// Finds the JSON object that a file begins with, without reading it.
enum JSONObjectScan {
  /// Whether an object with a key begins at an offset: `{`, perhaps white space, and a quote.
  ///
  /// Templates (`{% … %}`, `{{ … }}`) and attributes (`{: .lead}`) have no quote there.
  static func begins(in bytes: [UInt8], at start: Int) -> Bool {
    guard start < bytes.count, bytes[start] == UInt8(ascii: "{") else { return false }
    let next = bytes[(start + 1)...].first { !isSpace($0) }
    return next == UInt8(ascii: "\"")
  }

  /// The offset behind the brace that closes the object at an offset; nil if none does.
  static func end(in bytes: [UInt8], from start: Int) -> Int? {
    var depth = 0
    var isInText = false
    var offset = start
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "\\") where isInText: offset += 1
      case UInt8(ascii: "\""): isInText.toggle()
      case UInt8(ascii: "{") where !isInText: depth += 1
      case UInt8(ascii: "}") where !isInText:
        depth -= 1
        if depth == 0 { return offset + 1 }
      default: break
      }
      offset += 1
    }
    return nil
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
