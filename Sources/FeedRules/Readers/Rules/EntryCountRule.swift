import Diagnostics

/// Inoreader blocks feeds with too many entries.
struct EntryCountRule: ReaderRule {
  /// The number of entries that Inoreader takes.
  static let limit = 3000

  func check(_ feed: FeedOutline, _ findings: inout FindingList) {
    guard feed.entries.count > Self.limit else { return }
    findings.add(
      .tooManyEntries,
      at: feed.position,
      "the feed has \(feed.entries.count) entries, Inoreader blocks one with more than \(Self.limit)"
    )
  }
}
