import Diagnostics
import FeedModel

/// NetNewsWire does not believe dates of the day after tomorrow.
struct FutureDateRule: ReaderRule {
  /// The moment of judging.
  let now: Timestamp

  /// How far ahead a date may be, in seconds: what a wrong zone explains.
  static let tolerance = 24 * 3600

  func check(_ feed: FeedOutline, _ findings: inout FindingList) {
    for entry in feed.entries {
      guard let date = entry.date, let moment = date.moment,
        moment.secondsSinceEpoch > now.secondsSinceEpoch + Self.tolerance
      else { continue }
      findings.add(
        .futureDate,
        at: date.position,
        "\(Quotation.of(date.text)) is more than a day ahead; NetNewsWire replaces such a date"
      )
    }
  }
}
