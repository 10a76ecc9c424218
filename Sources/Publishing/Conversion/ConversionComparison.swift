import FeedFormats
import FeedModel

/// What became of a feed by being converted: the feed that was read, beside what is read of the result.
///
/// So nobody keeps a list of what which format can say: what does not come back is lost.
struct ConversionComparison {
  /// One kind of difference.
  struct Difference: Equatable {
    /// What differs, such as “the language”.
    let subject: String
    /// Whether it was there and is not, or not as it was; else it was not there and is now.
    let isLoss: Bool
    /// In how many entries; 0 for the feed itself.
    let entryCount: Int

    /// What is said of it.
    func message(in format: FeedFormat) -> String {
      let place = entryCount == 0 ? "the feed" : ConversionComparison.entries(entryCount)
      return isLoss
        ? "\(subject) of \(place) has no place in \(format.title)"
        : "\(subject) of \(place) is derived from the rest"
    }
  }

  /// The kinds of differences, those of the feed first.
  let differences: [Difference]

  /// Compares two feeds whose entries stand in the same order.
  init(_ before: ReceivedFeed, _ after: ReceivedFeed) {
    var differences: [Difference] = []
    for field in ComparedField.ofFeeds {
      guard let isLoss = field.outcome(before, after) else { continue }
      differences.append(Difference(subject: field.name, isLoss: isLoss, entryCount: 0))
    }
    let pairs = zip(before.entries, after.entries)
    for field in ComparedField.ofEntries {
      let outcomes = pairs.lazy.compactMap { field.outcome($0, $1) }
      for isLoss in [true, false] {
        let count = outcomes.count { $0 == isLoss }
        guard count > 0 else { continue }
        differences.append(Difference(subject: field.name, isLoss: isLoss, entryCount: count))
      }
    }
    self.differences = differences
  }

  /// So many entries, in words.
  static func entries(_ count: Int) -> String {
    count == 1 ? "1 entry" : "\(count) entries"
  }
}
