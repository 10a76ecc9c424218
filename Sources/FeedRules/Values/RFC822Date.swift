import Diagnostics

/// A date of RSS (RFC 822 §5 with years of four digits).
extension ValueType {
  /// A date as RFC 822 has it; forms that are legal and rarely understood are a warning.
  static let rfc822Date = ValueType { value, findings in
    var reader = RFC822DateReader(value.bytes)
    guard let date = reader.date(), date.fields.exists else {
      findings.report(
        .invalidRFC822Date,
        value.subject,
        "\(value.quoted) of \(value.subject) is no date of RFC 822"
      )
      return
    }
    guard !date.isFragile else {
      findings.report(
        .fragileRFC822Date,
        value.subject,
        "\(value.quoted) of \(value.subject) is a date that readers misread"
      )
      return
    }
    if let said = date.weekday, let actual = date.fields.weekday, said != actual {
      findings.report(
        .wrongWeekday,
        value.subject,
        "\(value.quoted) of \(value.subject) is a \(RFC822DateReader.weekdayNames[actual])"
      )
      return
    }
    if date.fields.checkPlausible(value, &findings) { findings.confirm(.rfc822Date) }
  }
}
