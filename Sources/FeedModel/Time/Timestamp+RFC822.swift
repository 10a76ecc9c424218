/// The form of dates in RSS 2.0 (RFC 822 §5 with the four-digit years of RFC 5322 §3.3).
extension Timestamp {
  /// This timestamp at its own offset, `Thu, 02 Jan 2025 03:04:05 +0800`.
  ///
  /// The day always has two digits, the zone is always numeric, and the weekday is that of the local date.
  package var rfc822: String {
    var output: [UInt8] = []
    output.reserveCapacity(31)
    writeRFC822(to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// Appends what ``rfc822`` is.
  package func writeRFC822(to output: inout [UInt8]) {
    output.append(contentsOf: Self.weekdays[civil.weekday].utf8)
    output.append(.comma)
    output.append(.space)
    DigitWriter.append(civil.day, width: 2, to: &output)
    output.append(.space)
    output.append(contentsOf: Self.months[civil.month - 1].utf8)
    output.append(.space)
    DigitWriter.append(civil.year, width: 4, to: &output)
    output.append(.space)
    writeTime(to: &output)
    output.append(.space)
    DigitWriter.append(offset: offsetMinutes, colon: false, to: &output)
  }

  private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
