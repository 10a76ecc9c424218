import FeedModel

/// What a date is in the permalinks of Jekyll.
struct JekyllCalendar {
  private let time: CivilTime

  /// Takes a time on the site's clock.
  init(_ time: CivilTime) {
    self.time = time
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private static let days = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  /// The day of the week, 0 for Monday to 6.
  private var weekday: Int { (time.weekday + 6) % 7 }

  /// The day of the year, 1 for the first of January.
  private var dayOfYear: Int {
    (1..<time.month).reduce(time.day) { $0 + CivilTime.days(inMonth: $1, ofYear: time.year) }
  }

  private static func days(inYear year: Int) -> Int {
    337 + CivilTime.days(inMonth: 2, ofYear: year)
  }

  /// The week of ISO 8601 and its year: the one that the week's Thursday is in.
  private var week: (year: Int, number: Int) {
    let thursday = dayOfYear + 3 - weekday
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
    case .year: Self.padded(time.year, to: 4)
    case .shortYear: Self.padded(time.year % 100)
    case .month: Self.padded(time.month)
    case .plainMonth: String(time.month)
    case .shortMonth: String(Self.months[time.month - 1].prefix(3))
    case .longMonth: Self.months[time.month - 1]
    case .day: Self.padded(time.day)
    case .plainDay: String(time.day)
    case .dayOfYear: Self.padded(dayOfYear, to: 3)
    case .weekYear: Self.padded(week.year, to: 4)
    case .week: Self.padded(week.number)
    case .dayOfWeek: String(weekday + 1)
    case .shortDay: String(Self.days[weekday].prefix(3))
    case .longDay: Self.days[weekday]
    case .hour: Self.padded(time.hour)
    case .minute: Self.padded(time.minute)
    case .second: Self.padded(time.second)
    default: ""
    }
  }

  private static func padded(_ number: Int, to width: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
