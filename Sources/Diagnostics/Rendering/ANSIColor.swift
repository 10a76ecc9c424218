/// The colours of a terminal that diagnostics use (ECMA-48 §8.3.117, SGR).
enum ANSIColor: Int {
  /// Errors.
  case red = 31
  /// Carets.
  case green = 32
  /// Warnings.
  case yellow = 33
  /// Notes.
  case cyan = 36

  /// The colour of a severity.
  static func of(_ severity: Severity) -> ANSIColor {
    switch severity {
    case .note: .cyan
    case .warning: .yellow
    case .error: .red
    }
  }

  /// The text in bold and in this colour, and the terminal as it was afterwards.
  func paint(_ text: String) -> String {
    "\u{1B}[1;\(rawValue)m\(text)\u{1B}[0m"
  }
}
