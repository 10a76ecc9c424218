/// A day of every year and a time on it, as POSIX `TZ` strings name them (RFC 8536 §3.3.1).
struct YearlyMoment: Equatable, Sendable {
  /// The three ways to name a day.
  enum Day: Equatable, Sendable {
    /// `Jn`: 1 to 365, where 29 February is never counted.
    case withoutLeapDay(Int)

    /// `n`: 0 to 365, where 29 February is counted.
    case withLeapDay(Int)

    /// `Mm.w.d`: a month, a week from 1 to 5 where 5 is the last, and a weekday from 0 for Sunday.
    case weekday(month: Int, week: Int, weekday: Int)
  }

  /// The day.
  let day: Day

  /// The time in seconds after midnight, -167 to 167 hours.
  let time: Int

  /// The seconds from 1970-01-01T00:00:00 to this moment of a year on the same clock.
  func seconds(inYear year: Int) -> Int {
    switch day {
    case .withoutLeapDay(let number):
      let leap = number >= 60 ? CivilTime.days(inMonth: 2, ofYear: year) - 28 : 0
      return midnight(year, dayOfYear: number - 1 + leap)
    case .withLeapDay(let number):
      return midnight(year, dayOfYear: number)
    case .weekday(let month, let week, let weekday):
      let first = CivilTime.days(toYear: year, month: month, day: 1)
      let length = CivilTime.days(inMonth: month, ofYear: year)
      var day = (weekday - CivilTime.weekday(ofDay: first) + 7) % 7 + (week - 1) * 7
      if day >= length { day -= 7 }
      return (first + day) * 86_400 + time
    }
  }

  private func midnight(_ year: Int, dayOfYear: Int) -> Int {
    (CivilTime.days(toYear: year, month: 1, day: 1) + dayOfYear) * 86_400 + time
  }
}
