/// Reading dates of RSS and OPML (RFC 822 §5.1, with the years of RFC 2822 §4.3).
extension Timestamp {
  /// Reads a date such as `Wed, 19 Feb 2025 20:00:00 +0800`; nil for anything else.
  ///
  /// The day of the week is not compared with the date; it, the seconds and the white space may be missing. A year of two
  /// digits is one of 1950 to 2049. Zones are `±hhmm`, `GMT`, `UT`, `UTC`, `Z` and the eight of North America.
  package init?(rfc822 text: String) {
    var fields = FieldReader(Array(text.utf8.prefix(Self.longestRFC822)))
    fields.skipSpaces()
    Self.skipWeekday(&fields)
    guard let day = fields.number(digits: 1...2) else { return nil }
    fields.skipSpaces()
    guard let month = Self.month(&fields) else { return nil }
    fields.skipSpaces()
    guard let year = Self.year(&fields), let time = Self.time(&fields) else { return nil }
    fields.skipSpaces()
    guard let offset = Self.zone(&fields) else { return nil }
    fields.skipSpaces()
    guard fields.isAtEnd else { return nil }
    let civil = CivilTime(
      year: year,
      month: month,
      day: day,
      hour: time.hour,
      minute: time.minute,
      second: time.second
    )
    guard let civil else { return nil }
    self.init(civil: civil, offsetMinutes: offset)
  }

  /// More bytes than any date has; longer texts are cut here and then fail.
  private static let longestRFC822 = 64

  private static let monthNames = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// Minutes east of UTC of the zones that have names.
  private static let zones = [
    "gmt": 0, "ut": 0, "utc": 0, "z": 0, "est": -300, "edt": -240, "cst": -360, "cdt": -300,
    "mst": -420, "mdt": -360, "pst": -480, "pdt": -420,
  ]

  private static func skipWeekday(_ fields: inout FieldReader) {
    guard fields.next?.isLetter == true else { return }
    _ = fields.word()
    _ = fields.skip(.comma)
    fields.skipSpaces()
  }

  private static func month(_ fields: inout FieldReader) -> Int? {
    let name = fields.word()
    guard name.utf8.count >= 3 else { return nil }
    return monthNames.firstIndex { name.hasPrefix($0) }.map { $0 + 1 }
  }

  private static func year(_ fields: inout FieldReader) -> Int? {
    var digits = fields
    let count = digits.skip(while: \.isDigit)
    guard count == 2 || count == 4, let year = fields.number(digits: count) else { return nil }
    guard count == 2 else { return year }
    return year < 50 ? 2000 + year : 1900 + year
  }

  private static func time(
    _ fields: inout FieldReader
  ) -> (hour: Int, minute: Int, second: Int)? {
    fields.skipSpaces()
    guard let hour = fields.number(digits: 1...2), fields.skip(.colon),
      let minute = fields.number(digits: 2)
    else { return nil }
    guard fields.skip(.colon) else { return (hour, minute, 0) }
    guard let second = fields.number(digits: 2) else { return nil }
    return (hour, minute, min(second, 59))
  }

  private static func zone(_ fields: inout FieldReader) -> Int? {
    guard fields.next == .plus || fields.next == .hyphen else { return zones[fields.word()] }
    let sign = fields.sign()
    guard let hours = fields.number(digits: 2), let minutes = fields.number(digits: 2),
      minutes <= 59
    else { return nil }
    return sign * (hours * 60 + minutes)
  }
}

extension FieldReader {
  /// Takes white space.
  fileprivate mutating func skipSpaces() {
    _ = skip { $0 == .space || $0 == .tab || $0 == .lineFeed || $0 == .carriageReturn }
  }

  /// Takes the letters that follow; in lower case.
  fileprivate mutating func word() -> String {
    var letters: [UInt8] = []
    while let byte = next, byte.isLetter {
      letters.append(byte | 0x20)
      _ = skip(byte)
    }
    return String(decoding: letters, as: UTF8.self)
  }
}
