package import FeedModel

/// Reads dates in the forms in which people write them, none of which leaves room for doubt.
///
/// These are RFC 3339 with `T` or spaces, without seconds, with an offset after a space or without
/// a colon, with `UTC` or `GMT`; the day alone; and the form of mail, RFC 5322 §3.3. A time without
/// an offset is in the site's zone, a day is its first instant. Fractions of a second are cut off;
/// second 60 is read as 59.
package struct DateReader: Sendable {
  private static let hyphen = UInt8(ascii: "-")
  private static let plus = UInt8(ascii: "+")
  private static let slash = UInt8(ascii: "/")

  private let timeZone: TimeZone

  /// Makes a reader that takes times without an offset for times in a zone.
  package init(timeZone: TimeZone) {
    self.timeZone = timeZone
  }

  /// The instant of a text.
  package func read(_ text: String) throws(DateProblem) -> DateReading {
    var scanner = DateScanner(text)
    guard scanner.isAtDigit else { return try mailDate(&scanner) }
    switch scanner.digitCount {
    case 4: return try numericDate(&scanner)
    case 1, 2: return try mailDate(&scanner)
    default: throw Self.epoch(&scanner)
    }
  }

  /// The instant at which a day begins in the site's zone.
  package func start(of day: CivilTime) -> Timestamp? {
    timeZone.timestamp(of: day)
  }

  /// Reads `2025-02-19`, then perhaps a time and an offset.
  private func numericDate(_ scanner: inout DateScanner) throws(DateProblem) -> DateReading {
    let year = scanner.number(firstDigits: 4)
    guard let separator = scanner.take(Self.hyphen, or: Self.slash),
      let month = scanner.twoDigits(),
      scanner.take(separator), let day = scanner.twoDigits()
    else { throw .unknownForm }
    if separator == Self.slash {
      scanner.note("“/” between year, month and day; expected “-”")
    }
    guard CivilTime(year: year, month: month, day: day) != nil else { throw .noSuchDay }
    let hasLetter = scanner.take(UInt8(ascii: "T"), or: UInt8(ascii: "t")) != nil
    let hasSpace = !hasLetter && scanner.skipSpaces()
    var time = (hour: 0, minute: 0, second: 0)
    if hasLetter || hasSpace && scanner.isAtDigit { time = try self.time(&scanner) }
    return try reading(year: year, month: month, day: day, time, &scanner)
  }

  /// Reads `Wed, 19 Feb 2025 20:00:00 +0800`; day of the week, seconds and offset may be missing.
  private func mailDate(_ scanner: inout DateScanner) throws(DateProblem) -> DateReading {
    var weekday: Int?
    if !scanner.isAtDigit {
      weekday = EnglishNames.weekday(scanner.letters())
      guard weekday != nil else { throw .unknownForm }
      _ = scanner.take(UInt8(ascii: ","))
      _ = scanner.skipSpaces()
    }
    guard let day = scanner.number(digits: 1...2), scanner.skipSpaces(),
      let month = EnglishNames.month(scanner.letters()), scanner.skipSpaces(),
      let year = scanner.number(digits: 4...4)
    else { throw .unknownForm }
    guard let date = CivilTime(year: year, month: month, day: day) else { throw .noSuchDay }
    if let weekday, date.weekday != weekday { scanner.note("the wrong day of the week") }
    var time = (hour: 0, minute: 0, second: 0)
    if scanner.skipSpaces() { time = try self.time(&scanner) }
    return try reading(year: year, month: month, day: day, time, &scanner)
  }

  /// Reads `20:00`, `20:00:00` or `20:00:00.000`.
  private func time(
    _ scanner: inout DateScanner
  ) throws(DateProblem) -> (hour: Int, minute: Int, second: Int) {
    let colon = UInt8(ascii: ":")
    guard let hour = scanner.twoDigits(), scanner.take(colon),
      let minute = scanner.number(digits: 2...2)
    else { throw .unknownForm }
    var second = 0
    if scanner.take(colon) {
      guard let seconds = scanner.number(digits: 2...2) else { throw .unknownForm }
      second = seconds
      if scanner.take(UInt8(ascii: "."), or: UInt8(ascii: ",")) != nil {
        guard scanner.isAtDigit else { throw .unknownForm }
        scanner.skipDigits()
      }
    }
    if second == 60 {
      scanner.note("the second 60; read as 59")
      second = 59
    }
    guard 0...23 ~= hour, 0...59 ~= minute, 0...59 ~= second else { throw .noSuchTime }
    return (hour, minute, second)
  }

  /// Reads the offset, if there is one, and puts everything together.
  private func reading(
    year: Int,
    month: Int,
    day: Int,
    _ time: (hour: Int, minute: Int, second: Int),
    _ scanner: inout DateScanner
  ) throws(DateProblem) -> DateReading {
    let civil = CivilTime(
      year: year,
      month: month,
      day: day,
      hour: time.hour,
      minute: time.minute,
      second: time.second
    )
    let offset = try offset(&scanner)
    guard scanner.isAtEnd else { throw .unknownForm }
    let timestamp = civil.flatMap { civil in
      guard let offset else { return timeZone.timestamp(of: civil) }
      return Timestamp(civil: civil, offsetMinutes: offset)
    }
    guard let timestamp else { throw .noSuchDay }
    return DateReading(
      timestamp: timestamp,
      oddity: scanner.oddity,
      namesOffset: offset != nil
    )
  }

  /// Reads `Z`, `UTC`, `GMT`, `+08:00`, `+0800` or `+08`, in minutes; nil if there is nothing.
  private func offset(_ scanner: inout DateScanner) throws(DateProblem) -> Int? {
    _ = scanner.skipSpaces()
    guard !scanner.isAtEnd else { return nil }
    guard let sign = scanner.take(Self.plus, or: Self.hyphen) else {
      return try namedOffset(&scanner)
    }
    let digits = scanner.digitCount
    guard digits == 2 || digits == 4 else { throw .unknownForm }
    let hours = scanner.number(firstDigits: 2)
    var minutes = 0
    if digits == 4 {
      minutes = scanner.number(firstDigits: 2)
    } else if scanner.take(UInt8(ascii: ":")) {
      guard let number = scanner.number(digits: 2...2) else { throw .unknownForm }
      minutes = number
    }
    guard 0...23 ~= hours, 0...59 ~= minutes else { throw .noSuchOffset }
    return (sign == Self.hyphen ? -1 : 1) * (hours * 60 + minutes)
  }

  private func namedOffset(_ scanner: inout DateScanner) throws(DateProblem) -> Int {
    let name = String(decoding: scanner.letters(), as: UTF8.self)
    guard scanner.isAtEnd else { throw .unknownForm }
    guard ["z", "utc", "gmt", "ut"].contains(name) else { throw .zoneName(name.uppercased()) }
    return 0
  }

  /// The problem with a text that begins with a long number.
  private static func epoch(_ scanner: inout DateScanner) -> DateProblem {
    let digits = scanner.digitCount
    guard 9...14 ~= digits else { return .unknownForm }
    let number = scanner.number(firstDigits: digits)
    let isMilliseconds = digits > 11
    let instant = Timestamp(secondsSinceEpoch: isMilliseconds ? number / 1000 : number)
    guard scanner.isAtEnd, let instant else { return .unknownForm }
    return .epoch(unit: isMilliseconds ? "milliseconds" : "seconds", instant: instant)
  }
}
