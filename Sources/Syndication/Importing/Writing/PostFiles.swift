import FileSystem

/// Writes posts, many at a time, and takes note of those that somebody else was faster with.
struct PostFiles: ~Copyable {
  /// The posts folder.
  let folder: String

  /// Whether nothing is written.
  let isDryRun: Bool

  /// The paths below the posts folder of the posts that could not be written, because there is another file by now.
  private(set) var refused: Set<String> = []

  private var batch = AtomicBatch()

  /// How many posts, and how many bytes of them, are written at a time.
  private static let most = (files: 2048, bytes: 64 << 20)

  /// Prepares to write below a folder.
  init(folder: String, isDryRun: Bool) {
    self.folder = folder
    self.isDryRun = isDryRun
  }

  /// Writes a post at a path below the folder: a new one, or one that takes the place of what it was seen as.
  mutating func write(
    _ bytes: [UInt8],
    at file: String,
    inPlaceOf old: FileStatus? = nil
  ) throws(SyndicationFailure) {
    guard !isDryRun else { return }
    do throws(FileSystemFailure) {
      let path = Path.join(folder, file)
      try Folder.create(Path.folder(of: path))
      try batch.add(bytes, at: path, inPlaceOf: old)
    } catch {
      throw .fileSystem(error)
    }
    if batch.count >= Self.most.files || batch.byteCount >= Self.most.bytes { try commit() }
  }

  /// Gives all posts their names.
  mutating func commit() throws(SyndicationFailure) {
    do throws(FileSystemFailure) {
      let prefix = Path.join(folder, "x").utf8.count - 1
      for path in try batch.commit() { refused.insert(String(path.utf8.dropFirst(prefix)) ?? path) }
    } catch {
      throw .fileSystem(error)
    }
  }
}
