import FileSystem
import Posts

/// Which files of posts are there, as far as a run can tell.
struct PresentFiles {
  /// Whether every folder could be looked into.
  let isComplete: Bool

  private let directories: [String]
  private let listed: Set<PostPath>
  private let unknown: [PostFileName]

  /// Takes what was found below the posts directories, and what the ledger knew before.
  init(of collection: PostCollection, below directories: [String], knownTo ledger: Ledger) {
    self.directories = directories
    isComplete = collection.isComplete
    listed = collection.paths
    let unread =
      collection.isPlain ? [] : listed.subtracting(Set(collection.posts.map(\.path)))
    unknown = unread.filter { ledger.entries[$0] == nil }.map { PostFileName(path: $0.text) }
  }

  /// Whether a post was found at a path.
  func isListed(_ path: PostPath) -> Bool {
    listed.contains(path)
  }

  /// Whether a post may be there: at its path, found or not, or in a new file of its date or name that cannot be read.
  func mayHave(_ path: PostPath) -> Bool {
    if listed.contains(path) || directories.contains(where: { isFile(Path.join($0, path.text)) }) {
      return true
    }
    guard !unknown.isEmpty else { return false }
    let name = PostFileName(path: path.text)
    return unknown.contains {
      $0.slug == name.slug || (name.dateText != nil && $0.dateText == name.dateText)
    }
  }

  /// Whether there is something at a path, or the system does not say.
  private func isFile(_ path: String) -> Bool {
    do {
      _ = try FileStatus(ofPath: path, followingLinks: false)
      return true
    } catch {
      return !error.isMissing
    }
  }
}
