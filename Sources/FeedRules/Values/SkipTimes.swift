import Diagnostics

/// The hours and days of skipHours and skipDays.
extension ValueType {
  /// An hour of the day, 0 to 23.
  static let hour = ValueType { value, findings in
    guard let hour = IntegerText.number(value.bytes), (0...23).contains(hour) else {
      let isMidnight = value.bytes.spells("24")
      findings.report(
        isMidnight ? .midnightAs24 : .invalidHour,
        value.subject,
        "\(value.quoted) of \(value.subject) is no hour from 0 to 23"
      )
      return
    }
    findings.confirm(.hour)
  }

  /// A day of the week in English.
  static let weekday = word(RFC822DateReader.weekdayNames, or: .invalidDay, .day)
}
