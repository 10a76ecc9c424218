import Diagnostics

/// A feed that was written and judged, with all there is to say of it.
struct WrittenFeed: Sendable {
  /// The feed as it would be published.
  var draft: FeedDraft

  /// Why entries were left out of it.
  let faults: [Diagnostic]

  /// What the judges find in the rest.
  let findings: [Diagnostic]
}
