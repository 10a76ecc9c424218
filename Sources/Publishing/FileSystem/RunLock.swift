import Glibc

/// The lock of a folder, held for as long as the value lives.
///
/// It is `flock` on the folder itself: nothing is left behind when the process dies.
struct RunLock: ~Copyable {
  private let folder: FileDescriptor

  /// How long a run waits for another one to end, in seconds.
  static let patience = 60

  /// How long to wait between two attempts, in microseconds.
  private static let interval = 50_000

  /// Does something while holding the locks of some folders, taken in their order.
  ///
  /// A folder that is named twice, by whatever paths, is locked once: a second lock would wait for the first.
  static func whileHolding<Result>(
    _ folders: some Collection<String>,
    besides held: Set<FileStatus.ID> = [],
    _ body: () throws(PublishingFailure) -> Result
  ) throws(PublishingFailure) -> Result {
    guard let folder = folders.first else { return try body() }
    let id = (try? FileStatus(ofPath: folder))?.id
    if let id, held.contains(id) {
      return try whileHolding(folders.dropFirst(), besides: held, body)
    }
    let lock = try take(of: folder)
    defer { withExtendedLifetime(lock) {} }
    return try whileHolding(folders.dropFirst(), besides: held.union([id].compactMap { $0 }), body)
  }

  /// Takes the lock of a folder, waiting up to a number of seconds for another run to end.
  static func take(
    of path: String,
    patience seconds: Int = Self.patience
  ) throws(PublishingFailure) -> RunLock {
    do throws(FileSystemFailure) {
      let folder = try FileDescriptor(opening: path, O_RDONLY | O_DIRECTORY)
      for _ in 0..<max(seconds * 1_000_000 / interval, 1) {
        if try folder.tryLock() { return RunLock(folder: folder) }
        usleep(UInt32(interval))
      }
    } catch {
      throw .fileSystem(error)
    }
    throw .locked(folder: path, seconds: seconds)
  }
}
