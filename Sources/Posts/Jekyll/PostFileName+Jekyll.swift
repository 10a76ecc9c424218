import FeedModel

extension PostFileName {
  /// Reads the name of a file as Jekyll does: a date is `2025-02-19-`, also with fewer digits, and the dots at the
  /// end of what follows are dropped.
  ///
  /// Control characters stay in the slug: they are in the ids that Jekyll gives.
  package init(jekyll path: String) {
    let plain = PostFileName(path: path)
    let bytes = Array(plain.stem.utf8)
    let length = Self.jekyllDateLength(bytes)
    let digits = length.map { bytes[..<$0] }
    var slug = Array(length.map { bytes[($0 + 1)...] } ?? bytes[...])
    while slug.last == UInt8(ascii: ".") { slug.removeLast() }
    self.init(
      stem: plain.stem,
      dateText: digits.map { String(decoding: $0, as: UTF8.self) },
      date: digits.flatMap(Self.jekyllDate),
      slug: String(decoding: slug, as: UTF8.self),
      controlCharacter: plain.controlCharacter
    )
  }

  /// Whether Jekyll takes the file of a path for a post: its name begins with a date, and it has an extension.
  package static func isJekyllPost(_ path: String) -> Bool {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last.map(Array.init) ?? []
    guard let length = jekyllDateLength(name) else { return false }
    let dot = name.lastIndex(of: UInt8(ascii: ".")) ?? 0
    return dot > length && dot + 1 < name.count
  }

  /// The length of `2025-02-19` at the start of a name, if “-” follows; a year may have two digits.
  private static func jekyllDateLength(_ bytes: [UInt8]) -> Int? {
    var offset = 0
    for digits in [2...4, 1...2, 1...2] {
      let count = bytes[offset...].prefix { 0x30...0x39 ~= $0 }.count
      guard digits ~= count else { return nil }
      offset += count
      guard offset < bytes.count, bytes[offset] == UInt8(ascii: "-") else { return nil }
      offset += 1
    }
    return offset - 1
  }

  /// The day of such digits; two of a year are those of 1969 to 2068, as Ruby reads them.
  private static func jekyllDate(_ bytes: ArraySlice<UInt8>) -> CivilTime? {
    let parts = bytes.split(separator: UInt8(ascii: "-")).map { digits in
      digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
    guard parts.count == 3 else { return nil }
    let hasShortYear = bytes.prefix { $0 != UInt8(ascii: "-") }.count == 2
    let century = hasShortYear ? (parts[0] < 69 ? 2000 : 1900) : 0
    return CivilTime(year: century + parts[0], month: parts[1], day: parts[2])
  }
}
