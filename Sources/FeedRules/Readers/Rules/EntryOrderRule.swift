import Diagnostics
import FeedModel

/// What looks for news at the top of a feed misses it elsewhere.
struct EntryOrderRule: ReaderRule {
  func check(_ feed: FeedOutline, _ findings: inout FindingList) {
    guard let first = Self.disorder(feed.entries.map(\.date)),
      Self.disorder(feed.entries.map { $0.updated ?? $0.published }) != nil
    else { return }
    findings.add(
      .unorderedEntries,
      at: first.position,
      "the entry of \(Quotation.of(first.text)) stands above a newer one; when it is new there, "
        + "Feedly and Inoreader may take it for read"
    )
  }

  /// The first date that has a later one right below it.
  private static func disorder(_ dates: [OutlinedDate?]) -> OutlinedDate? {
    let known = dates.compactMap { $0 }.filter { $0.moment != nil }
    return zip(known, known.dropFirst()).first { above, below in
      (above.moment?.secondsSinceEpoch ?? 0) < (below.moment?.secondsSinceEpoch ?? 0)
    }?.0
  }
}
