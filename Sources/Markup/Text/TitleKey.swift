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
