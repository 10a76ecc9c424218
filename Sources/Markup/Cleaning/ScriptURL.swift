/// URLs that run a script, or open a document that does, when they are followed.
enum ScriptURL {
  /// Whether a value is one, read as browsers read it: what stands before the scheme, and tabs and line
  /// ends inside it, do not count (URL standard §4.4).
  static func isScript(_ value: ArraySlice<UInt8>) -> Bool {
    guard let start = value.firstIndex(where: { $0 > .space }), mayBegin(with: value[start]) else {
      return false
    }
    var scheme: ArraySlice<UInt8> = []
    for byte in value[start...] where byte != .tab && !byte.isLineEnd {
      scheme.append(byte.lowercased)
      if scheme.count == longestPrefix { break }
    }
    return prefixes.contains { scheme.hasPrefix($0) }
  }

  /// Whether one of the prefixes begins with a byte, so that no other value is looked at any closer.
  private static func mayBegin(with byte: UInt8) -> Bool {
    switch byte.lowercased {
    case UInt8(ascii: "j"), UInt8(ascii: "v"), UInt8(ascii: "l"), UInt8(ascii: "d"): true
    default: false
    }
  }

  private static let prefixes: [StaticString] = [
    "javascript:", "vbscript:", "livescript:", "data:text/html", "data:application/xhtml",
    "data:text/xml", "data:application/xml",
  ]

  private static let longestPrefix = 22
}
