/// A date and time of day as a calendar and a clock on the wall show them, in no particular zone.
///
/// The calendar is the proleptic Gregorian one of RFC 3339; there are no leap seconds.
package struct CivilTime: Hashable, Sendable {
  // Eight bytes: every post has several times, and a site any number of posts.
  private let shortYear: Int16
  private let parts: Parts

  private struct Parts: Hashable, Sendable {
    let month, day, hour, minute, second: UInt8
  }

  /// The year, 0 to 9999.
  package var year: Int { Int(shortYear) }

  /// The month, 1 to 12.
  package var month: Int { Int(parts.month) }

  /// The day of the month, 1 to 31.
  package var day: Int { Int(parts.day) }

  /// The hour, 0 to 23.
  package var hour: Int { Int(parts.hour) }

  /// The minute, 0 to 59.
  package var minute: Int { Int(parts.minute) }

  /// The second, 0 to 59.
  package var second: Int { Int(parts.second) }

  /// 1970-01-01T00:00:00.
  static let epoch = CivilTime()

  /// Makes a civil time; nil when the calendar has no such day or the clock no such time.
  package init?(
    year: Int,
    month: Int,
    day: Int,
    hour: Int = 0,
    minute: Int = 0,
    second: Int = 0
  ) {
    guard 0...9999 ~= year, 1...12 ~= month else { return nil }
    guard 1...Self.days(inMonth: month, ofYear: year) ~= day else { return nil }
    guard 0...23 ~= hour, 0...59 ~= minute, 0...59 ~= second else { return nil }
    shortYear = Int16(year)
    parts = Parts(
      month: UInt8(month),
      day: UInt8(day),
      hour: UInt8(hour),
      minute: UInt8(minute),
      second: UInt8(second)
    )
  }

  /// The seconds of the years 0 to 9999, counted from 1970-01-01T00:00:00.
  static let seconds = -62_167_219_200...253_402_300_799

  private init() {
    shortYear = 1970
    parts = Parts(month: 1, day: 1, hour: 0, minute: 0, second: 0)
  }

  /// The civil time that a clock shows so many seconds after 1970-01-01T00:00:00.
  ///
  /// Nil outside the years 0 to 9999.
  package init?(secondsSinceEpoch seconds: Int) {
    guard Self.seconds ~= seconds else { return nil }
    let days = Self.floorDivide(seconds, 86_400)
    let time = seconds - days * 86_400
    // Days are counted from 0000-03-01, so that a leap day is the last of its year.
    let shifted = days + 719_468
    let era = Self.floorDivide(shifted, 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
      month: month,
      day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1,
      hour: time / 3600,
      minute: time / 60 % 60,
      second: time % 60
    )
  }

  /// The seconds that this time stands after 1970-01-01T00:00:00 on the same clock.
  package var secondsSinceEpoch: Int {
    daysSinceEpoch * 86_400 + hour * 3600 + minute * 60 + second
  }

  /// The day of the week, 0 for Sunday to 6 for Saturday.
  package var weekday: Int {
    Self.weekday(ofDay: daysSinceEpoch)
  }

  /// The day of the week of a day counted from 1970-01-01, 0 for Sunday to 6 for Saturday.
  static func weekday(ofDay day: Int) -> Int {
    let shifted = (day + 4) % 7
    return shifted < 0 ? shifted + 7 : shifted
  }

  /// The days of a month, 28 to 31.
  package static func days(inMonth month: Int, ofYear year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private var daysSinceEpoch: Int {
    Self.days(toYear: year, month: month, day: day)
  }

  /// The days from 1970-01-01 to a day of any year; the month is 1 to 12.
  static func days(toYear year: Int, month: Int, day: Int) -> Int {
    let marchYear = month <= 2 ? year - 1 : year
    let era = floorDivide(marchYear, 400)
    let yearOfEra = marchYear - era * 400
    let monthFromMarch = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private static func isLeap(_ year: Int) -> Bool {
    (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
  }

  private static func floorDivide(_ dividend: Int, _ divisor: Int) -> Int {
    let quotient = dividend / divisor
    return dividend % divisor < 0 ? quotient - 1 : quotient
  }
}
