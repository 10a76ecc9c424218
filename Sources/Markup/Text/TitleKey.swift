/// What two titles are compared by: the same words, however they are set.
///
/// Case, white space, zero-width characters, the full-width forms of ASCII and an ellipsis at the end (of
/// a title that was cut) do not count.
struct TitleKey: Equatable {
  private let text: String

  /// Makes the key of a title.
  init(_ title: String) {
    var key = String.UnicodeScalarView()
    for scalar in title.lowercased().unicodeScalars where !Self.isIgnored(scalar) {
      key.append(Self.halfWidth(scalar))
    }
    while let last = key.last, last == "…" || last == "." { key.removeLast() }
    text = String(key)
  }

  /// Whether the title has nothing to compare.
  var isEmpty: Bool { text.isEmpty }

  private static func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint
  }

  /// The ASCII character of a full-width one (U+FF01 to U+FF5E); any other as it is.
  private static func halfWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard (0xFF01...0xFF5E).contains(scalar.value) else { return scalar }
    let ascii = Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    return ascii.properties.isUppercase ? Unicode.Scalar(ascii.value | 0x20) ?? ascii : ascii
  }
}
