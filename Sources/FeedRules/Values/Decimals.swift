import Diagnostics

/// Numbers with a fraction.
extension ValueType {
  /// A number without a sign.
  static let decimal = number(.invalidNumber, in: 0...Double.greatestFiniteMagnitude)
  /// A number with a sign or without, such as a height above the sea.
  static let measure = number(
    .invalidMeasure,
    in: -Double.greatestFiniteMagnitude...Double.greatestFiniteMagnitude
  )
  /// A number of degrees north.
  static let latitude = number(.invalidLatitude, in: -90...90, .latitude)
  /// A number of degrees east.
  static let longitude = number(.invalidLongitude, in: -180...180, .longitude)

  private static func number(
    _ code: DiagnosticCode,
    in range: ClosedRange<Double>,
    _ confirmation: Confirmation? = nil
  ) -> ValueType {
    ValueType { value, findings in
      guard let number = DecimalText.number(value.bytes[...]), range.contains(number) else {
        findings.report(
          code,
          value.subject,
          "\(value.quoted) of \(value.subject) is no such number"
        )
        return
      }
      if let confirmation { findings.confirm(confirmation) }
    }
  }
}
