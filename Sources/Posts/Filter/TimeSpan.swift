/// A length of time such as `90d`: a whole number and a unit.
package struct TimeSpan: Hashable, Sendable {
  /// The length in seconds.
  package let seconds: Int

  /// The units, and how many seconds each has; a month has 30 days, a year 365.
  package static let units: KeyValuePairs = [
    "mo": 30 * 86_400, "h": 3600, "d": 86_400, "w": 7 * 86_400, "y": 365 * 86_400,
  ]

  /// What a message says is expected.
  package static let expectation = "a time such as “36h”, “90d”, “4w”, “6mo” or “1y”"

  /// Reads a text; nil if it is no number from 1 to 99999 and a unit.
  package init?(_ text: String) {
    for (unit, length) in Self.units where text.hasSuffix(unit) {
      let digits = text.utf8.dropLast(unit.utf8.count)
      guard (1...5).contains(digits.count),
        digits.allSatisfy({ $0 &- UInt8(ascii: "0") < 10 }),
        let number = Int(Substring(digits)), number > 0
      else { return nil }
      seconds = number * length
      return
    }
    return nil
  }
}
