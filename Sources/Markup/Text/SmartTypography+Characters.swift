/// What the rules ask of characters.
extension SmartTypography {
  /// The quote that opens.
  static func opening(_ quote: Unicode.Scalar) -> String {
    quote == "\"" ? "“" : "‘"
  }

  /// The quote that closes.
  static func closing(_ quote: Unicode.Scalar) -> String {
    quote == "\"" ? "”" : "’"
  }

  /// Whether a character is a quote of a typewriter.
  static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\"" || scalar == "'"
  }

  /// Whether a quote behind a character opens.
  static func keepsOpen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\\", "\t", "\r", "\n", "[", "{", "(", "-": true
    default: false
    }
  }

  /// Whether a character is white space of ASCII.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || 0x09...0x0D ~= scalar.value
  }

  /// Whether a character is a digit of ASCII.
  static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    0x30...0x39 ~= scalar.value
  }

  /// Whether a character is a letter of ASCII.
  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    0x61...0x7A ~= scalar.value | 0x20 && scalar.isASCII
  }

  /// Whether a character is a letter, digit or underscore of ASCII.
  static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    isLetter(scalar) || isDigit(scalar) || scalar == "_"
  }

  /// Whether a character belongs to a word in any script.
  static func isUnicodeWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return isWord(scalar) }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber,
      .connectorPunctuation:
      return true
    default: return false
    }
  }

  /// Whether a character is punctuation of ASCII.
  static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: scalar != "&"
    default: false
    }
  }
}
