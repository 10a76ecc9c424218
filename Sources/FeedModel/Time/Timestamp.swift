/// An instant, and the offset from UTC at which its author looked at the clock.
///
/// Two timestamps are equal when both agree; they are ordered by the instant alone. Years 0 to 9999.
package struct Timestamp: Hashable, Sendable {
  /// The instant, in seconds since 1970-01-01T00:00:00Z without leap seconds.
  package let secondsSinceEpoch: Int

  /// The author's offset in minutes east of UTC, within a day.
  package var offsetMinutes: Int { Int(shortOffset) }

  private let shortOffset: Int16

  /// The civil time at the author's offset.
  package let civil: CivilTime

  /// The instant at which everything begins that has no date: 1970-01-01T00:00:00Z.
  package static let epoch = Timestamp()

  private init() {
    secondsSinceEpoch = 0
    shortOffset = 0
    civil = .epoch
  }

  /// Makes a timestamp of an instant; nil outside the years 0 to 9999 or for an offset of a day or more.
  package init?(secondsSinceEpoch: Int, offsetMinutes: Int = 0) {
    guard CivilTime.seconds ~= secondsSinceEpoch, -1439...1439 ~= offsetMinutes else { return nil }
    let local = secondsSinceEpoch + offsetMinutes * 60
    guard let civil = CivilTime(secondsSinceEpoch: local) else { return nil }
    self.secondsSinceEpoch = secondsSinceEpoch
    shortOffset = Int16(offsetMinutes)
    self.civil = civil
  }

  /// Makes a timestamp of what the author's clock showed, and its offset from UTC.
  package init?(civil: CivilTime, offsetMinutes: Int) {
    guard -1439...1439 ~= offsetMinutes else { return nil }
    let instant = civil.secondsSinceEpoch - offsetMinutes * 60
    guard CivilTime.seconds ~= instant else { return nil }
    self.secondsSinceEpoch = instant
    shortOffset = Int16(offsetMinutes)
    self.civil = civil
  }
}

extension Timestamp: Comparable {
  package static func < (left: Timestamp, right: Timestamp) -> Bool {
    left.secondsSinceEpoch < right.secondsSinceEpoch
  }
}
