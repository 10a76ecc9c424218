/// The space that full-width punctuation brings with it.
enum WideSpacing {
  /// A text without the spaces next to full-width punctuation.
  ///
  /// They stand where lines of the source or paragraphs met, and would show as holes.
  static func tightened(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isWidePunctuation) else { return text }
    var output = String.UnicodeScalarView()
    var isBehindSpace = false
    for scalar in text.unicodeScalars {
      if scalar == " " {
        isBehindSpace = true
        continue
      }
      let isNextToWide = isWidePunctuation(scalar) || output.last.map(isWidePunctuation) == true
      if isBehindSpace, !isNextToWide { output.append(" ") }
      isBehindSpace = false
      output.append(scalar)
    }
    return String(output)
  }

  /// Whether a character is punctuation as wide as an ideograph.
  private static func isWidePunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3001...0x3003, 0x3008...0x3011, 0x3014...0x301F, 0xFF01...0xFF03, 0xFF05...0xFF0C,
      0xFF0E,
      0xFF0F, 0xFF1A, 0xFF1B, 0xFF1F, 0xFF3B, 0xFF3D, 0xFF5B...0xFF65:
      true
    default: false
    }
  }
}
