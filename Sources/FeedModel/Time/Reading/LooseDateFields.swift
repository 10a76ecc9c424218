/// What is known of a date while it is read.
struct LooseDateFields {
  /// The hour as it was written; nil if no time of day was met.
  private(set) var hour: Int?

  /// Whether the time was said to be in the afternoon or in the morning.
  var isAfternoon: Bool?

  /// Minutes east of UTC.
  var offset: Int?

  private var minute = 0
  private var second = 0
  private var year: Int?
  private var month: Int?
  private var dayOfYear: Int?
  private var week: Int?

  /// The short numbers in their order: day, month or a year of two digits.
  private var numbers: [Int] = []

  /// How many of them stood before the year.
  private var countBeforeYear = 0
  private var isMonthNamed = false
  private var isKorean = false
  private var isTimeNext = false

  /// What stands between the numbers of the day.
  private var separator = UInt8.space

  /// No date has more numbers.
  private static let mostNumbers = 4

  /// Whether a sign begins an offset here, and does not part two numbers.
  func mayHaveOffset(sign: UInt8) -> Bool {
    guard hour != nil else { return false }
    return sign == .plus || month != nil || dayOfYear != nil || week != nil || numbers.count > 1
  }

  /// Remembers what stands between numbers.
  mutating func note(separator byte: UInt8) {
    guard hour == nil, byte == .slash || byte == .hyphen || byte == .dot else { return }
    if numbers.count == 1 || year != nil { separator = byte }
  }

  /// Takes a time of day.
  mutating func take(hour: Int, minute: Int, second: Int) {
    self.hour = hour
    self.minute = minute
    self.second = second
    isTimeNext = false
  }

  /// Takes a number that says its unit.
  mutating func take(_ value: Int, unit: DateWords.Unit) -> Bool {
    switch unit {
    case .year(let isKorean):
      take(year: value)
      self.isKorean = isKorean
    case .month: month = value
    case .day: numbers = [value]
    case .hour: hour = value
    case .minute: minute = value
    case .second: second = value
    }
    return true
  }

  /// Takes a number by how many digits it has; false if it can be nothing.
  mutating func take(_ value: Int, digits: Int) -> Bool {
    if isTimeNext { return take(time: value, digits: digits) }
    switch digits {
    case 14:
      take(day: value / 1_000_000)
      return take(time: value % 1_000_000, digits: 6)
    case 8: take(day: value)
    case 7:
      take(year: value / 1000)
      dayOfYear = value % 1000
    case 6 where year == nil: take(day: 20_000_000 + value)
    case 4 where year == nil: take(year: value)
    case 4: return hour != nil
    case 3 where year != nil && month == nil: dayOfYear = value
    case 1, 2:
      guard numbers.count < Self.mostNumbers else { return false }
      numbers.append(value)
    default: return false
    }
    return true
  }

  /// Takes a name; false if it can be no part of a date.
  mutating func take(_ word: String, isFollowedByDigit: Bool) -> Bool {
    if isFollowedByDigit, hour == nil, word == "t" || word == "w" {
      if word == "w" { week = 0 } else { isTimeNext = true }
      return true
    }
    if let isAfternoon = DateWords.isAfternoon(word) {
      self.isAfternoon = isAfternoon
      isKorean = isKorean || word.utf8.count > 2
    } else if hour != nil, let offset = DateWords.zone(word) {
      self.offset = offset
    } else if let month = DateWords.month(word) {
      self.month = month
      isMonthNamed = true
    } else {
      // Before all numbers it is a day of the week in some language, after the time an unknown zone.
      return DateWords.isFiller(word) || hour != nil || (numbers.isEmpty && year == nil)
    }
    return true
  }

  private mutating func take(year value: Int) {
    guard year == nil else { return }
    year = value
    countBeforeYear = numbers.count
  }

  private mutating func take(day value: Int) {
    take(year: value / 10_000)
    numbers = [value / 100 % 100, value % 100]
    countBeforeYear = 0
  }

  private mutating func take(time value: Int, digits: Int) -> Bool {
    switch digits {
    case 1, 2: take(hour: value, minute: 0, second: 0)
    case 4: take(hour: value / 100, minute: value % 100, second: 0)
    case 6: take(hour: value / 10_000, minute: value / 100 % 100, second: value % 100)
    default: return false
    }
    return true
  }
}

extension LooseDateFields {
  /// The moment that the fields mean; nil if they mean none.
  ///
  /// What is a little too large goes over into the next minute, hour, day or month, as C's `mktime` has it: `24:00` is the
  /// midnight at which the day ends (ISO 8601:2000 §5.3.2), 31 June the first of July.
  var timestamp: Timestamp? {
    guard let day, 1...12 ~= day.month, 1...Self.lastDay ~= day.day, 0...9999 ~= day.year,
      let hour = hourOfDay, hour <= Self.lastHour, minute < 100, second < 100
    else { return nil }
    let offset = self.offset ?? (isKorean ? 9 * 60 : 0)
    let days = CivilTime.days(toYear: day.year, month: day.month, day: day.day)
    // There are no leap seconds here.
    let seconds = hour * 3600 + minute * 60 + (second == 60 ? 59 : second)
    return Timestamp(
      secondsSinceEpoch: days * 86_400 + seconds - offset * 60,
      offsetMinutes: offset
    )
  }

  /// The largest day and hour that are still taken for a slip.
  private static let lastDay = 39
  private static let lastHour = 47

  private var hourOfDay: Int? {
    guard let hour else { return 0 }
    guard let isAfternoon, 1...12 ~= hour else { return hour }
    return hour % 12 + (isAfternoon ? 12 : 0)
  }

  private var day: (year: Int, month: Int, day: Int)? {
    guard let year else { return dayWithShortYear }
    if let dayOfYear { return Self.day(dayOfYear - 1, after: (year, 1, 1)) }
    if week != nil { return dayOfWeek(in: year) }
    if let month { return (year, month, numbers.first ?? 1) }
    if countBeforeYear == 0 { return (year, numbers.first ?? 1, numbers.dropFirst().first ?? 1) }
    guard numbers.count > 1 else { return nil }
    let isMonthFirst = separator == .slash && numbers[0] <= 12
    return isMonthFirst ? (year, numbers[0], numbers[1]) : (year, numbers[1], numbers[0])
  }

  /// The day where no number has four digits; a year of two is one of 1970 to 2069.
  private var dayWithShortYear: (year: Int, month: Int, day: Int)? {
    func full(_ year: Int) -> Int { year < 70 ? 2000 + year : 1900 + year }
    if let month, numbers.count > 1 {
      let isYearFirst = numbers[0] > 31
      return (full(numbers[isYearFirst ? 0 : 1]), month, numbers[isYearFirst ? 1 : 0])
    }
    guard month == nil, numbers.count > 2 else { return nil }
    switch separator {
    case .hyphen: return (full(numbers[0]), numbers[1], numbers[2])
    case .slash where numbers[0] <= 12: return (full(numbers[2]), numbers[0], numbers[1])
    default: return (full(numbers[2]), numbers[1], numbers[0])
    }
  }

  /// The day of `2003-W52-2`: the first week has the fourth of January, and begins on Monday (ISO 8601 §3.2.2).
  private func dayOfWeek(in year: Int) -> (year: Int, month: Int, day: Int)? {
    guard let week = numbers.first, 1...53 ~= week else { return nil }
    let fourth = CivilTime.days(toYear: year, month: 1, day: 4)
    let monday = (CivilTime.weekday(ofDay: fourth) + 6) % 7
    let day = (week - 1) * 7 + (numbers.dropFirst().first ?? 1) - 1 - monday
    return Self.day(day, after: (year, 1, 4))
  }

  private static func day(
    _ count: Int,
    after start: (year: Int, month: Int, day: Int)
  ) -> (year: Int, month: Int, day: Int)? {
    let days = CivilTime.days(toYear: start.year, month: start.month, day: start.day) + count
    guard let civil = CivilTime(secondsSinceEpoch: days * 86_400) else { return nil }
    return (civil.year, civil.month, civil.day)
  }
}
