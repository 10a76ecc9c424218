/// The ending of a file's name in an address.
enum FileEnding {
  /// The longest ending that is taken for one, in bytes.
  private static let longest = 5

  /// The letters after the last dot of the path, in lower case; nil if there is nothing of the kind.
  static func of(_ address: String) -> String? {
    let path = address.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    guard let name = path.split(separator: UInt8(ascii: "/")).last,
      let dot = name.lastIndex(of: UInt8(ascii: "."))
    else { return nil }
    let ending = name[name.index(after: dot)...]
    guard 1...longest ~= ending.count,
      ending.allSatisfy({ 0x61...0x7A ~= $0 | 0x20 || 0x30...0x39 ~= $0 })
    else { return nil }
    return String(ending)?.lowercased()
  }
}
