import FeedModel
import FileSystem

/// What the file system says of files, so that a change of any of them shows without reading one.
///
/// A file that is written to again within one tick of the file system's clock may look as before; so nothing is said of
/// states in which a file is younger than the clock allows.
struct FileStates {
  /// The digest of all states so far.
  private(set) var digest = Digest()

  /// The latest moment at which any of the files changed, by the clock of its file system, in nanoseconds since 1970.
  private(set) var latestChange = 0

  /// How long a file must have stayed as it is, in nanoseconds: some ticks of a coarse clock, and two seconds where only those
  /// are counted.
  private static let settlingTime = 40_000_000
  private static let coarseSettlingTime = 2_100_000_000

  /// Adds a file under a name for it; nil stands for one that is not there.
  mutating func add(_ name: String, _ status: FileStatus?) {
    digest.add(name)
    guard let status else {
      digest.add(-1)
      return
    }
    add(status)
  }

  /// Adds the file of a post.
  mutating func add(_ location: PostLocation) {
    digest.add(location.prefix)
    digest.add(location.path)
    add(location.status)
  }

  private mutating func add(_ status: FileStatus) {
    digest.add(status.size)
    digest.add(status.modified)
    digest.add(status.changed)
    digest.add(Int(truncatingIfNeeded: status.id.inode))
    digest.add(Int(truncatingIfNeeded: status.id.device))
    digest.add(Int(status.mode))
    latestChange = max(latestChange, status.changed, status.modified)
  }

  /// Adds the file of a path, whether it is there or not.
  mutating func add(fileAt path: String) {
    add(path, try? FileStatus(ofPath: path))
  }

  /// Whether no file can have changed after its state was taken without showing it, by a clock that was read before.
  func areSettled(at clock: Int) -> Bool {
    let isCoarse = latestChange % 1_000_000_000 == 0
    return latestChange + (isCoarse ? Self.coarseSettlingTime : Self.settlingTime) < clock
  }
}
