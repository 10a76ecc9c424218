/// How much a problem matters to whoever runs the command.
package enum Severity: String, Sendable, CaseIterable {
  /// Something a reader may want to know; never changes the exit status.
  case note
  /// Something that is probably wrong; an error under `--strict`.
  case warning
  /// Something that keeps a post or a feed from being published.
  case error
}

extension Severity: Comparable {
  package static func < (left: Severity, right: Severity) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
