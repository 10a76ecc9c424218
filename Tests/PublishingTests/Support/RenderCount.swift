import Synchronization

@testable import Publishing

/// Counts the entries that a run renders, on any thread.
final class RenderCount: Sendable {
  private let counted = Mutex(0)

  /// How many entries were rendered in the last batch.
  var count: Int { counted.withLock { $0 } }

  /// Takes note of how far a run has come.
  func add(_ progress: BuildProgress) {
    guard progress.stage == .rendering else { return }
    counted.withLock { $0 = max($0, progress.total) }
  }
}
