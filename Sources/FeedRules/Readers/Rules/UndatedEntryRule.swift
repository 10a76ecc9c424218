import Diagnostics

/// Readers give an entry without a date the time at which they find it.
struct UndatedEntryRule: ReaderRule {
  func check(_ feed: FeedOutline, _ findings: inout FindingList) {
    guard feed.format != .atom else { return }
    for entry in feed.entries where entry.date == nil {
      findings.add(
        .undatedEntry,
        at: entry.position,
        "the item has no date; Miniflux dates it when it finds it"
      )
    }
  }
}
