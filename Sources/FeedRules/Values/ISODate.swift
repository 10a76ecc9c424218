import Diagnostics

/// Dates of the family of ISO 8601.
extension ValueType {
  /// A date and time of Atom (RFC 3339 §5.6, RFC 4287 §3.3).
  static let rfc3339Date = date(.rfc3339, or: .invalidRFC3339Date)

  /// A date of Dublin Core (the W3C's note on date and time formats).
  static let w3cDate = date(.w3c, or: .invalidW3CDate)

  /// A date that may lie far away: of an event, or of the base of a schedule.
  static let anyISODate = date(.loose, or: .invalidISO8601Date, isBounded: false)

  /// A date of an extension that follows ISO 8601.
  static let isoDate = date(.loose, or: .invalidISO8601Date)

  private static func date(
    _ form: ISODateForm,
    or code: DiagnosticCode,
    isBounded: Bool = true
  ) -> ValueType {
    ValueType { value, findings in
      guard let fields = form.fields(of: value.bytes) else {
        findings.report(code, value.subject, "\(value.quoted) of \(value.subject) is no such date")
        return
      }
      findings.confirm(.w3cDate)
      if isBounded { _ = fields.checkPlausible(value, &findings) }
    }
  }
}
