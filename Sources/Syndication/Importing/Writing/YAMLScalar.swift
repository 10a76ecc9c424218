/// One text as YAML that every reader takes for that same text, on one line, in a block or in a list in brackets.
///
/// A text of letters, digits and what is harmless between them stands as it is. Everything else stands in double quotes, in which any
/// character can be escaped (YAML 1.2.2 §7.3.1): what readers of YAML 1.1 or 1.2 take for a truth value, a number, a date or nothing, what begins
/// or ends with white space, and what holds a mark of YAML. Characters that XML cannot carry are left out.
struct YAMLScalar {
  /// The YAML.
  let text: String

  /// Writes a text without quotes where that is safe; in a list in brackets, colons are not.
  init(_ text: String, inList: Bool = false) {
    let text = TextLine.carriable(text)
    let isPlain = Self.isPlain(text) && !(inList && text.utf8.contains(UInt8(ascii: ":")))
    self.text = isPlain ? text : Self.quoted(text)
  }

  /// Writes a text in quotes, whatever it is.
  init(quoting text: String) {
    self.text = Self.quoted(TextLine.carriable(text))
  }

  /// The longest text that stands without quotes, in bytes.
  private static let longestPlain = 200

  /// Whether no reader takes the text for anything but itself.
  ///
  /// It begins with a letter, so that it is no number and no date; behind that come letters, digits, marks, single spaces, and `-`, `_`, `.`, `/`
  /// and, before something that is no space, `:`.
  private static func isPlain(_ text: String) -> Bool {
    guard text.utf8.count <= longestPlain, !isWord(text) else { return false }
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      // A colon parts a key from its value when a space follows.
      if previous == " ", !isLetter(scalar), !isDigit(scalar) { return false }
      if previous == ":", scalar == " " { return false }
      guard stays(scalar) else { return false }
      previous = scalar
    }
    guard let first = text.unicodeScalars.first, isLetter(first) else { return false }
    return previous != " " && previous != ":"
  }

  /// What YAML 1.1 or 1.2 takes for something else than a text, by its first letters (YAML 1.1 types `bool`, `null`, `float`).
  private static func isWord(_ text: String) -> Bool {
    guard text.utf8.count <= 5 else { return false }
    return switch text.lowercased() {
    case "y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf": true
    default: false
    }
  }

  private static func stays(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "-", "_", ".", "/", ":": true
    default: isLetter(scalar) || isDigit(scalar)
    }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return 0x61...0x7A ~= scalar.value | 0x20 }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      return true
    default: return false
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    0x30...0x39 ~= scalar.value
  }

  private static func quoted(_ text: String) -> String {
    guard text.utf8.contains(where: mayNeedEscape) else { return "\"" + text + "\"" }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case _ where isInvisible(scalar): quoted += escape(scalar)
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// Whether a character that has to be escaped can begin with a byte of UTF-8; of those beyond ASCII, three bytes begin them all.
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0x22, 0x5C, 0x7F, 0xC2, 0xE2, 0xEF: true
    default: false
    }
  }

  /// Whether YAML refuses a character, folds it, or a person could not see it: controls, line ends, and a mark of the byte order.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF: true
    default: false
    }
  }

  /// `\xNN` or `\uNNNN`; no such character is beyond U+FFFF.
  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let width = scalar.value < 0x100 ? 2 : 4
    return (width == 2 ? "\\x" : "\\u") + String(repeating: "0", count: width - digits.utf8.count)
      + digits
  }
}
