import FeedModel

/// What a date is in the permalinks of Jekyll.
struct JekyllCalendar {
  private let time: CivilTime

  /// Takes a time on the site's clock.
  init(_ time: CivilTime) {
    self.time = time
  }

  /// The day of the week, 0 for Monday to 6.
  private var weekday: Int { (time.weekday + 6) % 7 }

  private static func days(inYear year: Int) -> Int {
    337 + CivilTime.days(inMonth: 2, ofYear: year)
  }

  /// The week of ISO 8601 and its year: the one that the week's Thursday is in.
  private var week: (year: Int, number: Int) {
    let thursday = time.dayOfYear + 3 - weekday
    let length = Self.days(inYear: time.year)
    if thursday < 1 {
      return (time.year - 1, (thursday + Self.days(inYear: time.year - 1) + 6) / 7)
    }
    if thursday > length { return (time.year + 1, 1) }
    return (time.year, (thursday + 6) / 7)
  }

  /// What a placeholder of a date stands for; empty for any other.
  func text(of placeholder: JekyllPlaceholder) -> String {
    switch placeholder {
    case .year: CivilTime.padded(time.year, to: 4)
    case .shortYear: CivilTime.padded(time.year % 100)
    case .month: CivilTime.padded(time.month)
    case .plainMonth: String(time.month)
    case .shortMonth: String(time.monthName.prefix(3))
    case .longMonth: time.monthName
    case .day: CivilTime.padded(time.day)
    case .plainDay: String(time.day)
    case .dayOfYear: CivilTime.padded(time.dayOfYear, to: 3)
    case .weekYear: CivilTime.padded(week.year, to: 4)
    case .week: CivilTime.padded(week.number)
    case .dayOfWeek: String(weekday + 1)
    case .shortDay: String(time.weekdayName.prefix(3))
    case .longDay: time.weekdayName
    case .hour: CivilTime.padded(time.hour)
    case .minute: CivilTime.padded(time.minute)
    case .second: CivilTime.padded(time.second)
    default: ""
    }
  }
}
