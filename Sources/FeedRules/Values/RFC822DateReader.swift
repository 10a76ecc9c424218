/// Reads dates of RFC 822 §5 and RFC 5322 §3.3, and tells those that readers misread.
struct RFC822DateReader {
  /// A date that was read.
  struct Date {
    var fields = DateFields()
    /// The day of the week that the date names, 0 for Sunday.
    var weekday: Int?
    /// Whether the date is legal in a form that is rarely understood.
    var isFragile = false
  }

  /// The days of the week in English, Sunday first.
  static let weekdayNames = [
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
  ]
  private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
  /// The zones of RFC 822, in hours.
  private static let zones: [String: Int] = [
    "UT": 0, "GMT": 0, "Z": 0, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6,
    "PST": -8, "PDT": -7,
  ]

  private var cursor: ByteCursor
  private var result = Date()

  init(_ bytes: [UInt8]) {
    let plain = Self.withoutComments(bytes)
    result.isFragile = plain != bytes
    cursor = ByteCursor(plain.trimmed)
  }

  /// The date; nothing if it is in no form of RFC 822.
  mutating func date() -> Date? {
    guard readWeekday(), readDay(), readTime(), readZone(), cursor.isAtEnd else { return nil }
    return result
  }

  private mutating func readWeekday() -> Bool {
    guard cursor.next?.isASCIILetter == true else { return true }
    guard let weekday = name(among: Self.weekdays) else { return false }
    result.weekday = weekday
    let before = space()
    guard cursor.skip(",") else { return false }
    let after = space()
    if before > 0 || after != 1 { result.isFragile = true }
    return true
  }

  private mutating func readDay() -> Bool {
    guard let day = number(1...2), separator() else { return false }
    guard let month = name(among: Self.months), separator() else { return false }
    result.fields.day = day
    result.fields.month = month + 1
    let start = cursor.index
    guard let year = number(2...4), cursor.index - start != 3, separator() else { return false }
    if cursor.index - start < 4 || year < 100 {
      result.isFragile = true
      result.fields.year = year < 70 ? year + 2000 : year + 1900
    } else {
      result.fields.year = year
    }
    return true
  }

  private mutating func readTime() -> Bool {
    guard let hour = cursor.number(digits: 2), cursor.skip(":"),
      let minute = cursor.number(digits: 2)
    else { return false }
    result.fields.hour = hour
    result.fields.minute = minute
    if cursor.skip(":") {
      guard let second = cursor.number(digits: 2) else { return false }
      result.fields.second = second
    }
    return true
  }

  private mutating func readZone() -> Bool {
    guard !cursor.isAtEnd, separator(), !cursor.isAtEnd else { return false }
    if cursor.next == UInt8(ascii: "+") || cursor.next == UInt8(ascii: "-") { return readOffset() }
    return readZoneName()
  }

  private mutating func readOffset() -> Bool {
    let sign = cursor.skip("-") ? -1 : 1
    _ = cursor.skip("+")
    guard let hours = cursor.number(digits: 2), let minutes = cursor.number(digits: 2) else {
      return false
    }
    if minutes != 0, minutes != 30 { result.isFragile = true }
    result.fields.offset = sign * (hours * 60 + minutes)
    return hours <= 23 && minutes <= 59
  }

  /// A zone's name; single letters other than Z are military zones, whose signs nobody agrees on.
  private mutating func readZoneName() -> Bool {
    let name = cursor.rest
    let capitals = name.map { $0.isASCIILetter ? $0 & 0xDF : $0 }
    let text = String(decoding: capitals, as: UTF8.self)
    cursor.skip(while: \.isASCIILetter)
    if let hours = Self.zones[text] {
      result.fields.offset = hours * 60
      if !name.elementsEqual(capitals) { result.isFragile = true }
      return true
    }
    result.isFragile = true
    return capitals.count == 1 && capitals.first != UInt8(ascii: "J")
      && capitals.first?.isASCIILetter == true
  }

  /// A name of three letters, and where it stands in the list.
  private mutating func name(among names: [String]) -> Int? {
    let letters = cursor.rest.prefix(while: \.isASCIILetter)
    let found = names.firstIndex { $0.utf8.asciiLowercased == letters.asciiLowercased }
    guard let found else { return nil }
    if !letters.spells(names[found]) { result.isFragile = true }
    cursor.skip(while: \.isASCIILetter)
    return found
  }

  private mutating func number(_ digits: ClosedRange<Int>) -> Int? {
    let count = min(cursor.rest.prefix(while: \.isASCIIDigit).count, digits.upperBound)
    return count < digits.lowerBound ? nil : cursor.number(digits: count)
  }

  /// White space between two fields; more than one space is legal and rarely understood.
  private mutating func separator() -> Bool {
    let count = space()
    if count > 1 { result.isFragile = true }
    return count > 0 || cursor.isAtEnd
  }

  private mutating func space() -> Int {
    cursor.skip(while: \.isXMLSpace)
  }

  /// A date with a space for each comment in parentheses, which may nest, and without backslashes.
  private static func withoutComments(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(UInt8(ascii: "(")) || bytes.contains(UInt8(ascii: "\\")) else {
      return bytes
    }
    var plain: [UInt8] = []
    var depth = 0
    var isQuoted = false
    for byte in bytes {
      if isQuoted {
        isQuoted = false
      } else if byte == UInt8(ascii: "\\") {
        isQuoted = true
      } else if byte == UInt8(ascii: "(") {
        depth += 1
      } else if byte == UInt8(ascii: ")"), depth > 0 {
        depth -= 1
        if depth == 0 { plain.append(UInt8(ascii: " ")) }
      } else if depth == 0 {
        plain.append(byte)
      }
    }
    return plain
  }
}
