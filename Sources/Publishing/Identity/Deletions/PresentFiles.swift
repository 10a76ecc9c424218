import FileSystem
import Posts

/// Which files of posts are there, as far as a run can tell.
struct PresentFiles {
  /// Whether every folder could be looked into.
  let isComplete: Bool

  private let directories: [String]
  private let listed: Set<PostPath>

  /// Whether a post was found for all that the ledger knew.
  let areAllListed: Bool
  private let unknown: [PostFileName]

  /// Takes what was found below the posts directories, and what the ledger knew before; whether that is sure to be nothing but
  /// posts that were found.
  init(
    of collection: PostCollection,
    below directories: [String],
    knownTo ledger: Ledger,
    areAllListed: Bool
  ) {
    self.directories = directories
    self.areAllListed = areAllListed
    isComplete = collection.isComplete
    listed = areAllListed ? [] : collection.paths
    let unread =
      collection.isPlain || areAllListed
      ? [] : listed.subtracting(Set(collection.posts.map(\.path)))
    unknown = unread.filter { ledger.entries[$0] == nil }.map { PostFileName(path: $0.text) }
  }

  /// Whether a post was found at a path.
  func isListed(_ path: PostPath) -> Bool {
    areAllListed || listed.contains(path)
  }

  /// Whether a post may be there: at its path, found or not, or in a new file of its date or name that cannot be read.
  func mayHave(_ path: PostPath) -> Bool {
    if isListed(path) || directories.contains(where: { isFile(Path.join($0, path.text)) }) {
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
