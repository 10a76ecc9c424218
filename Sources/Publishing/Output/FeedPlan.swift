import FeedModel

/// What is to become of a finished feed, decided before anything is written.
struct FeedPlan: Sendable {
  /// The feed.
  let draft: FeedDraft

  /// The path of its file.
  let path: String

  /// What is to become of it.
  var outcome: FeedReport.Outcome

  /// Whether the feed is kept back because readers would take its entries for new ones.
  var wouldRepublish = false

  /// What would change, entry by entry; nil if nobody asked.
  var changes: FeedChanges?

  /// Whether the feed's file is to hold its bytes, or does so already.
  var isCarriedOut: Bool { outcome == .written || outcome == .unchanged }

  /// Whether nothing keeps the feed from its readers.
  var isPublished: Bool { outcome != .refused && outcome != .failed }

  /// Leaves the file as it is, for another document's sake.
  mutating func keepBack() {
    if isPublished { outcome = .refused }
  }

  /// Plans an outcome for a feed.
  init(draft: FeedDraft, path: String, outcome: FeedReport.Outcome) {
    self.draft = draft
    self.path = path
    self.outcome = outcome
  }

  /// The report of a run that carried the plan out.
  var report: FeedReport {
    FeedReport(
      path: path,
      entries: draft.feed.entries.count,
      bytes: draft.size,
      outcome: outcome,
      changes: changes
    )
  }
}
