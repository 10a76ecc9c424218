extension Unicode.Scalar {
  /// Whether this is a letter, a mark or a decimal digit of any script (`\p{L}`, `\p{M}`, `\p{Nd}`).
  var isLetterMarkOrDigit: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber:
      true
    default: false
    }
  }
}
