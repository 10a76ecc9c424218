/// URLs that run a script, or open a document that does, when they are followed.
enum ScriptURL {
  /// Whether a value is one, read as browsers read it: what stands before the scheme, and tabs and line
  /// ends inside it, do not count (URL standard §4.4).
  static func isScript(_ value: ArraySlice<UInt8>) -> Bool {
    let start = value.firstIndex { $0 > .space } ?? value.endIndex
    var scheme: ArraySlice<UInt8> = []
    for byte in value[start...] where byte != .tab && !byte.isLineEnd {
      scheme.append(byte.lowercased)
      if scheme.count == longestPrefix { break }
    }
    return prefixes.contains { scheme.hasPrefix($0) }
  }

  private static let prefixes: [StaticString] = [
    "javascript:", "vbscript:", "livescript:", "data:text/html", "data:application/xhtml",
    "data:text/xml", "data:application/xml",
  ]

  private static let longestPrefix = 22
}
