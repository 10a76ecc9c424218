/// The form of dates in Atom and JSON Feed, and of dates that machines write (RFC 3339 §5.6).
extension Timestamp {
  /// Reads exactly the form of RFC 3339; nil for anything else.
  ///
  /// Fractions of a second are dropped. A leap second (`:60`) is refused, as there are none here. An unknown
  /// local offset (`-00:00`) is UTC.
  package init?(rfc3339 text: String) {
    var fields = FieldReader(Array(text.utf8.prefix(Self.longestRFC3339)))
    guard let year = fields.number(digits: 4), fields.skip(.hyphen),
      let month = fields.number(digits: 2), fields.skip(.hyphen),
      let day = fields.number(digits: 2), fields.skip(anyCaseOf: UInt8(ascii: "t")),
      let hour = fields.number(digits: 2), fields.skip(.colon),
      let minute = fields.number(digits: 2), fields.skip(.colon),
      let second = fields.number(digits: 2), Self.skipFraction(&fields),
      let offset = Self.offset(&fields), fields.isAtEnd
    else { return nil }
    let civil = CivilTime(
      year: year,
      month: month,
      day: day,
      hour: hour,
      minute: minute,
      second: second
    )
    guard let civil else { return nil }
    self.init(civil: civil, offsetMinutes: offset)
  }

  /// This timestamp at its own offset, `2025-01-02T03:04:05+08:00`; an offset of zero is `Z`.
  package var rfc3339: String {
    var output: [UInt8] = []
    output.reserveCapacity(25)
    writeRFC3339(to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// Appends what ``rfc3339`` is.
  package func writeRFC3339(to output: inout [UInt8]) {
    DigitWriter.append(civil.year, width: 4, to: &output)
    output.append(.hyphen)
    DigitWriter.append(civil.month, width: 2, to: &output)
    output.append(.hyphen)
    DigitWriter.append(civil.day, width: 2, to: &output)
    output.append(UInt8(ascii: "T"))
    writeTime(to: &output)
    if offsetMinutes == 0 {
      output.append(UInt8(ascii: "Z"))
    } else {
      DigitWriter.append(offset: offsetMinutes, colon: true, to: &output)
    }
  }

  /// Appends the time of day, `03:04:05`.
  func writeTime(to output: inout [UInt8]) {
    DigitWriter.append(civil.hour, width: 2, to: &output)
    output.append(.colon)
    DigitWriter.append(civil.minute, width: 2, to: &output)
    output.append(.colon)
    DigitWriter.append(civil.second, width: 2, to: &output)
  }

  /// More bytes than any date has; longer texts are cut here and then fail.
  private static let longestRFC3339 = 64

  private static func skipFraction(_ fields: inout FieldReader) -> Bool {
    guard fields.skip(.dot) else { return true }
    return fields.skip(while: \.isDigit) > 0
  }

  /// `Z` or `±hh:mm`, in minutes.
  private static func offset(_ fields: inout FieldReader) -> Int? {
    if fields.skip(anyCaseOf: UInt8(ascii: "z")) { return 0 }
    guard fields.next == .plus || fields.next == .hyphen else { return nil }
    let sign = fields.sign()
    guard let hours = fields.number(digits: 2), hours <= 23, fields.skip(.colon),
      let minutes = fields.number(digits: 2), minutes <= 59
    else { return nil }
    return sign * (hours * 60 + minutes)
  }
}
