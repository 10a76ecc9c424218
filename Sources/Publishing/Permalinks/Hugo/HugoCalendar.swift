import FeedModel

/// The parts of a date as Hugo writes them into permalinks.
struct HugoCalendar {
  private let time: CivilTime

  /// Takes the time on the clock that a page's date names.
  init(_ time: CivilTime) {
    self.time = time
  }

  /// The parts of Go's forms of dates; longer ones come first, lest a shorter one be taken for them.
  private static let elements: [(form: String, text: @Sendable (HugoCalendar) -> String)] = [
    ("January", { $0.time.monthName }), ("Monday", { $0.time.weekdayName }),
    ("2006", { CivilTime.padded($0.time.year, to: 4) }),
    ("002", { CivilTime.padded($0.time.dayOfYear, to: 3) }),
    ("Jan", { String($0.time.monthName.prefix(3)) }),
    ("Mon", { String($0.time.weekdayName.prefix(3)) }),
    ("01", { CivilTime.padded($0.time.month) }), ("02", { CivilTime.padded($0.time.day) }),
    ("15", { CivilTime.padded($0.time.hour) }),
    ("03", { CivilTime.padded(($0.time.hour + 11) % 12 + 1) }),
    ("04", { CivilTime.padded($0.time.minute) }), ("05", { CivilTime.padded($0.time.second) }),
    ("06", { CivilTime.padded($0.time.year % 100) }), ("PM", { $0.time.hour < 12 ? "AM" : "PM" }),
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
    case .month: CivilTime.padded(time.month)
    case .monthname: time.monthName
    case .day: CivilTime.padded(time.day)
    case .weekday: String(time.weekday)
    case .weekdayname: time.weekdayName
    case .yearday: String(time.dayOfYear)
    case .section, .sections, .title, .slug, .contentbasename, .filename, .slugorcontentbasename,
      .slugorfilename:
      nil
    }
  }
}
