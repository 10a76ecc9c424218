import Diagnostics

/// Values that are one of a few words.
extension ValueType {
  /// One of some words; `foldsCase` if capitals do not matter.
  static func word(
    _ words: [String],
    foldsCase: Bool = false,
    or code: DiagnosticCode,
    _ confirmation: Confirmation? = nil
  ) -> ValueType {
    ValueType { value, findings in
      let bytes = foldsCase ? value.bytes.asciiLowercased : value.bytes
      guard words.contains(where: { bytes.spells($0) }) else {
        findings.report(
          code,
          value.subject,
          "\(value.quoted) of \(value.subject) is none of \(words.joined(separator: ", "))"
        )
        return
      }
      if let confirmation { findings.confirm(confirmation) }
    }
  }

  /// `true` or `false`, whatever the case.
  static let trueFalse = word(["true", "false"], foldsCase: true, or: .invalidTrueFalse)
  /// `yes` or `no`.
  static let yesNo = word(["yes", "no"], or: .invalidYesNo)
  /// `true` or `false` in an attribute of RSS.
  static let boolean = word(["true", "false"], or: .invalidBoolean, .boolean)
}
