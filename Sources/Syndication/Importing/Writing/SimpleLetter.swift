/// Letters and digits that are one character each whatever stands beside them, and whose small forms are known without the tables of Unicode: most
/// of what is written in Latin, Cyrillic, Arabic, Chinese, Japanese and Korean.
enum SimpleLetter {
  /// What a scalar is.
  enum Meaning: Equatable {
    /// A letter or a digit, by its small form.
    case letter(Unicode.Scalar)
    /// A character of ASCII that is neither.
    case gap
    /// What only the tables of Unicode can tell.
    case unknown
  }

  /// What a scalar is.
  @inline(__always)
  static func meaning(of scalar: Unicode.Scalar) -> Meaning {
    switch scalar.value {
    case 0x61...0x7A, 0x30...0x39: .letter(scalar)
    case 0x41...0x5A: small(scalar, by: 0x20)
    case 0..<0x80: .gap
    case 0x0430...0x045F: .letter(scalar)
    case 0x0410...0x042F: small(scalar, by: 0x20)
    case 0x0400...0x040F: small(scalar, by: 0x50)
    case 0x0621...0x063A, 0x0641...0x064A: .letter(scalar)
    case 0x3041...0x3096, 0x30A1...0x30FA, 0x30FC: .letter(scalar)
    case 0x4E00...0x9FA5, 0xAC00...0xD7A3: .letter(scalar)
    default: .unknown
    }
  }

  /// Whether a text has nothing but such letters in their small forms, and characters of ASCII.
  static func areAll(in text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      let meaning = meaning(of: scalar)
      return meaning == .letter(scalar) || meaning == .gap
    }
  }

  private static func small(_ scalar: Unicode.Scalar, by distance: UInt32) -> Meaning {
    Unicode.Scalar(scalar.value + distance).map { .letter($0) } ?? .unknown
  }
}
