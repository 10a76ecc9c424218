import Concurrency
import Dispatch
import FileSystem
import Synchronization

/// Writes posts in the order in which they come, on a thread that waits for the disk while others work.
///
/// Every few posts are brought to the disk together and then given their names. A post that has its name is whole, whatever becomes of the run.
final class PostQueue: Sendable {
  /// A post that is to be written.
  struct Post: Sendable {
    /// Where.
    let path: String

    /// What.
    let bytes: [UInt8]

    /// The file that it takes the place of, as it was seen; nil for a new one.
    let old: FileStatus?
  }

  private struct Work: ~Copyable {
    var batch = AtomicBatch()
    var folders: Set<String> = []
    var refused: [String] = []
  }

  private let queue = DispatchQueue(label: "feedgen.posts")
  private let work = Guarded(Work())
  private let problem = Guarded<FileSystemFailure?>(nil)
  private let backlog = Atomic(0)

  /// How many posts, and how many bytes of them, get their names at a time.
  private static let most = (files: 256, bytes: 64 << 20)

  /// How many bytes may wait before whoever makes more has to wait as well.
  private static let longestBacklog = 64 << 20

  /// What keeps posts from being written; after that none is.
  var failure: FileSystemFailure? { problem.withLock { $0 } }

  /// Takes posts that are to be written.
  func add(_ posts: [Post]) {
    let size = posts.reduce(0) { $0 + $1.bytes.count }
    if backlog.add(size, ordering: .relaxed).newValue > Self.longestBacklog { queue.sync {} }
    queue.async {
      self.attempt { work throws(FileSystemFailure) in
        for post in posts { try Self.write(post, in: &work) }
      }
      self.backlog.subtract(size, ordering: .relaxed)
    }
  }

  /// Waits until all posts have their names and lie on the disk; the paths of those that were refused.
  func commit() throws(FileSystemFailure) -> [String] {
    queue.sync {
      attempt { work throws(FileSystemFailure) in work.refused += try work.batch.commit() }
    }
    if let failure { throw failure }
    return work.withLock { $0.refused }
  }

  /// Forgets the posts that have no names yet.
  func abandon() {
    queue.sync {
      work.withLock { $0.batch = AtomicBatch() }
    }
  }

  private func attempt(_ step: (inout Work) throws(FileSystemFailure) -> Void) {
    guard failure == nil else { return }
    work.withLock { work in
      do throws(FileSystemFailure) {
        try step(&work)
      } catch {
        problem.withLock { $0 = error }
      }
    }
  }

  private static func write(_ post: Post, in work: inout Work) throws(FileSystemFailure) {
    let folder = Path.folder(of: post.path)
    if work.folders.insert(folder).inserted { try Folder.create(folder) }
    try work.batch.add(post.bytes, at: post.path, inPlaceOf: post.old)
    if work.batch.count >= most.files || work.batch.byteCount >= most.bytes {
      work.refused += try work.batch.giveNames()
    }
  }
}
