import FileSystem
import Synchronization

/// Remembers what an entry came to depend on beside its own post, while it was made on whatever thread: files that were looked for,
/// there or not, and posts that were looked up by their names.
final class EntryTrace: Sendable {
  private let found = Mutex<(files: Set<String>, names: [String: String?])>(([], [:]))

  /// The paths that were looked for, in their order.
  var files: [String] { found.withLock { $0.files.sorted(by: ByteOrder.precedes) } }

  /// The names that were looked up, and the links that were found for them.
  var names: [(name: String, link: String?)] {
    found.withLock { found in
      found.names.sorted { ByteOrder.precedes($0.key, $1.key) }.map {
        (name: $0.key, link: $0.value)
      }
    }
  }

  /// Remembers a path.
  func add(file path: String) {
    found.withLock { _ = $0.files.insert(path) }
  }

  /// Remembers a name, and what was found for it.
  func add(name: String, link: String?) {
    found.withLock { $0.names[name] = .some(link) }
  }
}
