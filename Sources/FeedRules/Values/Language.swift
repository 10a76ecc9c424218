import Diagnostics

/// The tag of a language (RFC 5646 §2.1).
extension ValueType {
  /// A language: a code of ISO 639 and perhaps more, after hyphens.
  static let language = ValueType { value, findings in
    guard LanguageTag.isValid(value.bytes) else {
      findings.report(
        .unknownLanguage,
        value.subject,
        "\(value.quoted) of \(value.subject) is no language"
      )
      return
    }
    findings.confirm(.language)
  }
}
