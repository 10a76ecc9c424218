package import FeedModel

/// Why a text is no date that feedgen reads.
package enum DateProblem: Error, Equatable, Sendable {
  /// It looks like no form that is read.
  case unknownForm
  /// The calendar has no such day.
  case noSuchDay
  /// The clock shows no such time.
  case noSuchTime
  /// No place is so far from Greenwich.
  case noSuchOffset
  /// The name of a time zone, which may mean several offsets or one that changes with the season.
  case zoneName(String)
  /// A count of seconds or milliseconds since 1970, which would be this instant.
  case epoch(unit: String, instant: Timestamp)

  /// What is wrong with a text: its beginning in quotes, and what it is not.
  package func message(about text: String) -> String {
    let quoted = Quotation.of(text)
    switch self {
    case .unknownForm: return "\(quoted) is not a date"
    case .noSuchDay: return "\(quoted) is not a calendar date"
    case .noSuchTime: return "\(quoted) has a time of day that no clock shows"
    case .noSuchOffset: return "\(quoted) has an offset from UTC that no place has"
    case .zoneName(let name):
      return "\(quoted) names the time zone “\(name)”; expected an offset such as “+0800”"
    case .epoch(let unit, let instant):
      return
        "\(quoted) is a number, not a date; as \(unit) since 1970 it would be \(Self.date(instant))"
    }
  }

  /// What to write instead, where that is known; nil where the code's own remedy is as good.
  package var remedy: String? {
    switch self {
    case .epoch(_, let instant): "write “\(Self.date(instant))” if that is what it means"
    case .zoneName: "write the offset that the zone had on that day, such as “-0500”"
    case .noSuchTime:
      "write a time from 00:00:00 to 23:59:59; midnight at the end of a day is 00:00 of the next"
    case .noSuchDay, .noSuchOffset, .unknownForm: nil
    }
  }

  private static func date(_ instant: Timestamp) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let civil = instant.civil
    let day = "\(civil.year)-\(two(civil.month))-\(two(civil.day))"
    return "\(day) \(two(civil.hour)):\(two(civil.minute)):\(two(civil.second)) +0000"
  }
}
