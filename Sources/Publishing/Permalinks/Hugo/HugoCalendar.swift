import FeedModel

/// The parts of a date as Hugo writes them into permalinks.
struct HugoCalendar {
  private let time: CivilTime

  /// Takes the time on the clock that a page's date names.
  init(_ time: CivilTime) {
    self.time = time
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private static let days = [
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
  ]

  /// The parts of Go's forms of dates; longer ones come first, lest a shorter one be taken for them.
  private static let elements: [(form: String, text: @Sendable (HugoCalendar) -> String)] = [
    ("January", { $0.monthName }), ("Monday", { $0.dayName }),
    ("2006", { padded($0.time.year, to: 4) }), ("002", { padded($0.dayOfYear, to: 3) }),
    ("Jan", { String($0.monthName.prefix(3)) }), ("Mon", { String($0.dayName.prefix(3)) }),
    ("01", { padded($0.time.month) }), ("02", { padded($0.time.day) }),
    ("15", { padded($0.time.hour) }), ("03", { padded(($0.time.hour + 11) % 12 + 1) }),
    ("04", { padded($0.time.minute) }), ("05", { padded($0.time.second) }),
    ("06", { padded($0.time.year % 100) }), ("PM", { $0.time.hour < 12 ? "AM" : "PM" }),
    ("1", { String($0.time.month) }), ("2", { String($0.time.day) }),
    ("3", { String(($0.time.hour + 11) % 12 + 1) }), ("4", { String($0.time.minute) }),
    ("5", { String($0.time.second) }),
  ]

  /// Whether a word is made of such parts, and of underscores.
  static func isLayout(_ word: String) -> Bool {
    var rest = word[...]
    var hasElement = false
    while !rest.isEmpty {
      if let element = elements.first(where: { rest.hasPrefix($0.form) }) {
        rest = rest.dropFirst(element.form.count)
        hasElement = true
      } else if rest.first == "_" {
        rest.removeFirst()
      } else {
        return false
      }
    }
    return hasElement
  }

  /// The date in a form of Go's.
  func text(of layout: String) -> String {
    var rest = layout[...]
    var text = ""
    while let first = rest.first {
      if let element = Self.elements.first(where: { rest.hasPrefix($0.form) }) {
        text += element.text(self)
        rest = rest.dropFirst(element.form.count)
      } else {
        text.append(first)
        rest.removeFirst()
      }
    }
    return text
  }

  /// What a placeholder of a date stands for; nil for any other.
  func text(of placeholder: HugoPlaceholder) -> String? {
    switch placeholder {
    case .year: String(time.year)
    case .month: Self.padded(time.month)
    case .monthname: monthName
    case .day: Self.padded(time.day)
    case .weekday: String(dayOfWeek)
    case .weekdayname: dayName
    case .yearday: String(dayOfYear)
    case .section, .sections, .title, .slug, .contentbasename, .filename, .slugorcontentbasename,
      .slugorfilename:
      nil
    }
  }

  private var monthName: String { Self.months[time.month - 1] }

  private var dayName: String { Self.days[dayOfWeek] }

  /// The day of the week, 0 for Sunday.
  private var dayOfWeek: Int { time.weekday }

  /// The day of the year, 1 for the first of January.
  private var dayOfYear: Int {
    (1..<time.month).reduce(time.day) { $0 + CivilTime.days(inMonth: $1, ofYear: time.year) }
  }

  private static func padded(_ number: Int, to width: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
