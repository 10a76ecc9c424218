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
    where !scalar.properties.isWhitespace {
      key.append(scalar)
    }
    while key.last == "." { key.removeLast() }
    text = String(key)
  }

  /// Whether the title has nothing to compare.
  var isEmpty: Bool { text.isEmpty }
}
