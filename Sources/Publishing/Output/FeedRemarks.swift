import Diagnostics

/// What there is to say of a document of a feed.
struct FeedRemarks: Sendable {
  /// What is said before all else.
  var before: [Diagnostic] = []

  /// Why entries were left out of it.
  var faults: [Diagnostic] = []

  /// What the judges find in the rest.
  var findings: [Diagnostic] = []

  /// What is said behind all else.
  var behind: [Diagnostic] = []
}
