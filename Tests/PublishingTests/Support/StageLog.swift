import Synchronization

@testable import Publishing

/// Remembers which stages a run went through, from any thread.
final class StageLog: Sendable {
  private let log = Mutex<[BuildProgress.Stage]>([])

  /// The stages in their order, each once.
  var stages: [BuildProgress.Stage] { log.withLock { $0 } }

  /// Takes note of how far a run has come.
  func add(_ progress: BuildProgress) {
    log.withLock { if $0.last != progress.stage { $0.append(progress.stage) } }
  }
}
