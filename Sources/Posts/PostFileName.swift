package import FeedModel

/// What the name of a post's file says: `2025-02-19-any-title.md` has a date and a slug.
package struct PostFileName: Equatable, Sendable {
  /// The name without folders and extension, as it is on disk.
  package let stem: String

  /// The text of the date at the start of the name; nil if it does not begin like one.
  package let dateText: String?

  /// The first instant of that date on the clock of the wall; nil if there is none or no calendar
  /// has it.
  package let date: CivilTime?

  /// The rest of the name behind the date, without control characters; the whole name if nothing is
  /// left.
  package let slug: String

  /// The first control character of the name (U+0000 to U+001F, U+007F to U+009F); nil if there is
  /// none.
  package let controlCharacter: Unicode.Scalar?

  /// Reads the name of a file from its path.
  package init(path: String) {
    let name =
      path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? ""
    stem = Self.withoutExtension(name)
    controlCharacter = stem.unicodeScalars.first(where: Self.isControl)
    let bytes = Array(stem.utf8)
    let length = Self.dateLength(bytes)
    dateText = length.map { String(decoding: bytes[..<$0], as: UTF8.self) }
    date = length.flatMap { Self.date(bytes[..<$0]) }
    let rest = length.map { String(decoding: bytes[$0...].dropFirst(), as: UTF8.self) } ?? stem
    slug = Self.withoutControls(rest.isEmpty ? stem : rest)
  }

  /// Makes what a name says of its parts.
  init(
    stem: String,
    dateText: String?,
    date: CivilTime?,
    slug: String,
    controlCharacter: Unicode.Scalar?
  ) {
    self.stem = stem
    self.dateText = dateText
    self.date = date
    self.slug = slug
    self.controlCharacter = controlCharacter
  }

  /// A name without the extension at its end.
  static func withoutExtension(_ name: String) -> String {
    let bytes = Array(name.utf8)
    guard let dot = bytes.lastIndex(of: UInt8(ascii: ".")), dot > 0 else { return name }
    return String(decoding: bytes[..<dot], as: UTF8.self)
  }

  /// The length of `2025-02-19` or `2025-2-9` at the start of a name, if “-” or nothing follows.
  private static func dateLength(_ bytes: [UInt8]) -> Int? {
    var offset = 0
    for digits in [4...4, 1...2, 1...2] {
      if offset > 0 { offset += 1 }
      guard offset <= bytes.count else { return nil }
      let count = bytes[offset...].prefix { 0x30...0x39 ~= $0 }.count
      guard digits ~= count else { return nil }
      offset += count
      guard offset == bytes.count || bytes[offset] == UInt8(ascii: "-") else { return nil }
    }
    return offset
  }

  private static func date(_ bytes: ArraySlice<UInt8>) -> CivilTime? {
    let parts = bytes.split(separator: UInt8(ascii: "-")).map { digits in
      digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
    guard parts.count == 3 else { return nil }
    return CivilTime(year: parts[0], month: parts[1], day: parts[2])
  }

  private static func withoutControls(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { !isControl($0) }))
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || 0x7F...0x9F ~= scalar.value
  }
}
