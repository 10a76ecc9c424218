/// The parts of a date in the words and digits of permalinks.
extension CivilTime {
  /// The English name of the month.
  package var monthName: String { Self.monthNames[month - 1] }

  /// The English name of the day of the week.
  package var weekdayName: String { Self.weekdayNames[weekday] }

  /// The day of the year, 1 for the first of January.
  package var dayOfYear: Int {
    (1..<month).reduce(day) { $0 + CivilTime.days(inMonth: $1, ofYear: year) }
  }

  /// A number with zeros in front, so many digits at least.
  package static func padded(_ number: Int, to width: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  private static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private static let weekdayNames = [
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
  ]
}
