import Diagnostics
import FeedModel

/// The fields of a date, whatever form they were written in.
struct DateFields {
  var year = 0
  var month = 1
  var day = 1
  var hour = 0
  var minute = 0
  var second = 0
  /// The zone's distance from UTC in minutes; nothing if there was none.
  var offset: Int?

  /// Whether there is such a day and such a time.
  ///
  /// A leap second is allowed, as RFC 3339 and RFC 822 have it; 24:00 is not.
  var exists: Bool {
    (1...12).contains(month) && day >= 1 && day <= CivilTime.days(inMonth: month, ofYear: year)
      && hour <= 23 && minute <= 59 && second <= 60 && abs(offset ?? 0) < 24 * 60
  }

  /// The day of the week, 0 for Sunday; nothing if there is no such day.
  var weekday: Int? {
    CivilTime(year: year, month: month, day: day, hour: 0, minute: 0, second: 0)?.weekday
  }

  /// The seconds since 1970, in UTC.
  var secondsSinceEpoch: Int? {
    CivilTime(
      year: year,
      month: month,
      day: day,
      hour: hour,
      minute: minute,
      second: min(second, 59)
    )
    .map { $0.secondsSinceEpoch - (offset ?? 0) * 60 }
  }

  /// The first year that a date of a feed can plausibly have.
  private static let firstPlausibleYear = 1990
  /// How far clocks may differ, in seconds.
  static let clockTolerance = 600
  /// The last plausible year where nobody told the time.
  private static let lastPlausibleYear = 2099

  /// Reports a date before feeds existed or in the future.
  func checkPlausible(_ value: Value, _ findings: inout Findings) -> Bool {
    let isFuture =
      value.context.document.now.map {
        (secondsSinceEpoch ?? 0) > $0.secondsSinceEpoch + Self.clockTolerance
      } ?? (year > Self.lastPlausibleYear)
    guard isFuture || year < Self.firstPlausibleYear else { return true }
    findings.report(
      .implausibleDate,
      value.subject,
      "\(value.quoted) of \(value.subject) is \(isFuture ? "in the future" : "before feeds existed")"
    )
    return false
  }
}
