/// The names of months and days that mail uses (RFC 5322 §3.3), short or in full.
enum EnglishNames {
  /// The number of a month, 1 to 12, by its name in lower case.
  static func month(_ name: [UInt8]) -> Int? {
    index(of: name, in: months).map { $0 + 1 }
  }

  /// The number of a day of the week, 0 for Sunday to 6 for Saturday, by its name in lower case.
  static func weekday(_ name: [UInt8]) -> Int? {
    index(of: name, in: weekdays)
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october",
    "november", "december",
  ]

  private static let weekdays = [
    "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
  ]

  private static func index(of name: [UInt8], in names: [String]) -> Int? {
    names.firstIndex { full in
      full.utf8.elementsEqual(name) || full.utf8.prefix(3).elementsEqual(name)
    }
  }
}
