import FileSystem
import Synchronization

/// Remembers which files were looked for, there or not, on whatever thread.
final class FileLookups: Sendable {
  private let found = Mutex<Set<String>>([])

  /// The paths that were looked for, in their order.
  var paths: [String] { found.withLock { $0.sorted(by: ByteOrder.precedes) } }

  /// Remembers a path.
  func add(_ path: String) {
    found.withLock { _ = $0.insert(path) }
  }
}
