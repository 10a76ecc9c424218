import Diagnostics

/// Small numbers are ids in one database only; of RSS the W3C's rules say so.
struct NumericIDRule: ReaderRule {
  /// The number of digits that make a number unlikely to come again.
  static let uniqueDigits = 9

  func check(_ feed: FeedOutline, _ findings: inout FindingList) {
    guard feed.format == .json else { return }
    let numbers = feed.entries.compactMap(\.id).filter { id in
      1..<Self.uniqueDigits ~= id.text.utf8.count
        && id.text.utf8.allSatisfy { 0x30...0x39 ~= $0 }
    }
    guard let first = numbers.first else { return }
    findings.add(
      .numericID,
      at: first.position,
      "the id is “\(first.text)”, and \(numbers.count) of the ids are small numbers; Miniflux takes "
        + "an item for an old one when a number comes again"
    )
  }
}
