import Diagnostics
import FeedModel

/// What a run that changed nothing found, so that the next one can say the same without doing it all again.
struct RunMemo: Sendable {
  /// What the run reported.
  let report: BuildReport

  /// What it said of posts and feeds.
  let diagnostics: [Diagnostic]

  /// The files that it looked at beside the posts: the configuration, the ledger, what it wrote, and what posts name.
  let watched: [String]

  /// The digest of their states.
  let watchedStates: DigestValue

  /// The moment of the run.
  let now: Timestamp

  /// The moment from which on a run may come to something else though no file has changed; nil if there is none.
  let horizon: Timestamp?

  /// Whether a run at a moment comes to the same, as far as the clock decides on it.
  func holds(at moment: Timestamp) -> Bool {
    now <= moment && horizon.map { moment < $0 } ?? true
  }

  /// Whether all the files that were looked at beside the posts are as they were.
  var isUntouched: Bool {
    Self.states(of: watched).digest.value == watchedStates
  }

  /// The states of some files.
  static func states(of paths: [String]) -> FileStates {
    var states = FileStates()
    for path in paths { states.add(fileAt: path) }
    return states
  }
}
