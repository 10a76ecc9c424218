import FileSystem

/// Writes posts beside the work of whoever makes them, and takes note of those that somebody else was faster with.
struct PostFiles: ~Copyable {
  /// The posts folder.
  let folder: String

  /// Whether nothing is written.
  let isDryRun: Bool

  /// The paths below the posts folder of the posts that could not be written, because there is another file by now.
  private(set) var refused: Set<String> = []

  private let queue = PostQueue()
  private var waiting: [PostQueue.Post] = []
  private var waitingBytes = 0

  /// How many posts, and how many bytes of them, are handed over to the other thread at a time.
  private static let most = (files: 16, bytes: 1 << 20)

  /// Prepares to write below a folder.
  init(folder: String, isDryRun: Bool) {
    self.folder = folder
    self.isDryRun = isDryRun
  }

  deinit {
    queue.abandon()
  }

  /// Writes a post at a path below the folder: a new one, or one that takes the place of what it was seen as.
  ///
  /// It is written some time before ``commit()`` returns. What kept an earlier post from being written may be thrown here.
  mutating func write(
    _ bytes: [UInt8],
    at file: String,
    inPlaceOf old: FileStatus? = nil
  ) throws(SyndicationFailure) {
    guard !isDryRun else { return }
    waiting.append(PostQueue.Post(path: Path.join(folder, file), bytes: bytes, old: old))
    waitingBytes += bytes.count
    if waiting.count >= Self.most.files || waitingBytes >= Self.most.bytes { try handOver() }
  }

  /// Waits until all posts are there and lie on the disk.
  mutating func commit() throws(SyndicationFailure) {
    try handOver()
    let prefix = Path.join(folder, "x").utf8.count - 1
    do throws(FileSystemFailure) {
      for path in try queue.commit() { refused.insert(String(path.utf8.dropFirst(prefix)) ?? path) }
    } catch {
      throw .fileSystem(error)
    }
  }

  private mutating func handOver() throws(SyndicationFailure) {
    if let failure = queue.failure { throw .fileSystem(failure) }
    queue.add(waiting)
    waiting = []
    waitingBytes = 0
  }
}
