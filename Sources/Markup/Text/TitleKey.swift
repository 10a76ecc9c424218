/// What two titles are compared by: the same words, however they are set.
///
/// Case, white space, zero-width characters, compatibility forms (NFKC: full-width letters, ligatures, half-width
/// kana, circled digits) and an ellipsis at the end (of a title that was cut) do not count.
struct TitleKey: Equatable {
  private let text: String

  /// Makes the key of a title.
  init(_ title: String) {
    var key = String.UnicodeScalarView()
    // The ellipsis has become three dots.
    for scalar in CompatibilityFolding.folded(title).unicodeScalars
    where !Self.isWhiteSpace(scalar) {
      key.append(scalar)
    }
    while key.last == "." { key.removeLast() }
    text = String(key)
  }

  /// Whether the title has nothing to compare.
  var isEmpty: Bool { text.isEmpty }

  /// Whether this is the key of a text in UTF-8; most other texts are told by how they begin.
  func isKey(of bytes: [UInt8]) -> Bool {
    if let start = Self.start(of: bytes), !text.utf8.starts(with: start) { return false }
    return TitleKey(String(decoding: bytes, as: UTF8.self)) == self
  }

  /// What the key of a text begins with, if that is plain to see: a letter of ASCII, a digit or an ideograph.
  private static func start(of text: [UInt8]) -> [UInt8]? {
    guard let index = text.firstIndex(where: { $0 != .space && $0 != .lineFeed }) else {
      return nil
    }
    let byte = text[index]
    if byte.isLetter || byte.isDigit {
      // An accent behind it would become part of it, with white space between them as well.
      guard index + 1 == text.count || 0x21..<0x80 ~= text[index + 1] else { return nil }
      return [byte.lowercased]
    }
    // U+4000 to U+9FFF, which no form of Unicode changes.
    guard 0xE4...0xE9 ~= byte, index + 2 < text.count else { return nil }
    return Array(text[index...(index + 2)])
  }

  /// Unicode's property `White_Space` (UAX #44).
  private static func isWhiteSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }
}
