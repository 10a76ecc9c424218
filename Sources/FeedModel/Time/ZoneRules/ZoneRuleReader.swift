/// Reads the `TZ` string at the end of a compiled zone file (RFC 8536 §3.3, POSIX §8.3).
struct ZoneRuleReader {
  private var fields: FieldReader

  private init(_ text: [UInt8]) {
    fields = FieldReader(text)
  }

  /// The rule that a string such as `EST5EDT,M3.2.0,M11.1.0` states; nil when it states none.
  static func rule(of text: [UInt8]) -> ZoneRule? {
    var reader = ZoneRuleReader(text)
    return reader.rule()
  }

  private mutating func rule() -> ZoneRule? {
    guard skipName(), let west = time(hours: 0...24) else { return nil }
    let standard = -west
    if fields.isAtEnd { return ZoneRule(offset: standard, summer: nil) }
    guard skipName() else { return nil }
    var offset = standard + 3600
    if fields.next != .comma {
      guard let west = time(hours: 0...24) else { return nil }
      offset = -west
    }
    guard let begins = moment(), let ends = moment(), fields.isAtEnd else { return nil }
    let summer = ZoneRule.Summer(offset: offset, begins: begins, ends: ends)
    return ZoneRule(offset: standard, summer: summer)
  }

  /// Takes the name of a time: three letters or more, or anything in angle brackets.
  private mutating func skipName() -> Bool {
    guard fields.skip(UInt8(ascii: "<")) else { return fields.skip(while: \.isLetter) >= 3 }
    let length = fields.skip { $0.isLetter || $0.isDigit || $0 == .plus || $0 == .hyphen }
    return length >= 3 && fields.skip(UInt8(ascii: ">"))
  }

  /// Takes `[±]hh[:mm[:ss]]`, in seconds.
  private mutating func time(hours range: ClosedRange<Int>) -> Int? {
    let sign = fields.sign()
    guard let hours = fields.number(digits: 1...3), range ~= hours else { return nil }
    var seconds = hours * 3600
    for unit in [60, 1] where fields.skip(.colon) {
      guard let number = fields.number(digits: 2), number <= 59 else { return nil }
      seconds += number * unit
    }
    return sign * seconds
  }

  /// Takes `,date[/time]`; the time is 02:00 unless there is one.
  private mutating func moment() -> YearlyMoment? {
    guard fields.skip(.comma), let day = day() else { return nil }
    guard fields.skip(.slash) else { return YearlyMoment(day: day, time: 2 * 3600) }
    guard let time = time(hours: 0...167) else { return nil }
    return YearlyMoment(day: day, time: time)
  }

  private mutating func day() -> YearlyMoment.Day? {
    if fields.skip(UInt8(ascii: "J")) {
      guard let day = fields.number(digits: 1...3), 1...365 ~= day else { return nil }
      return .withoutLeapDay(day)
    }
    if fields.skip(UInt8(ascii: "M")) { return weekday() }
    guard let day = fields.number(digits: 1...3), day <= 365 else { return nil }
    return .withLeapDay(day)
  }

  private mutating func weekday() -> YearlyMoment.Day? {
    guard let month = fields.number(digits: 1...2), 1...12 ~= month, fields.skip(.dot),
      let week = fields.number(digits: 1), 1...5 ~= week, fields.skip(.dot),
      let weekday = fields.number(digits: 1), weekday <= 6
    else { return nil }
    return .weekday(month: month, week: week, weekday: weekday)
  }
}
