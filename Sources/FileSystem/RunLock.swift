import Glibc

/// The lock of a folder, held for as long as the value lives.
///
/// It is `flock` on the folder itself: nothing is left behind when the process dies.
package struct RunLock: ~Copyable {
  private let folder: FileDescriptor

  /// How long a run waits for another one to end, in seconds.
  package static let patience = 60

  /// How long to wait between two attempts, in microseconds.
  private static let interval = 50_000

  /// Does something while holding the lock of a folder.
  package static func whileHolding<Result>(
    lockOf path: String,
    _ body: () throws(FileSystemFailure) -> Result
  ) throws(RunLockFailure) -> Result {
    let lock = try take(of: path)
    defer { withExtendedLifetime(lock) {} }
    do throws(FileSystemFailure) {
      return try body()
    } catch {
      throw .fileSystem(error)
    }
  }

  /// Takes the lock of a folder, waiting up to a number of seconds for another run to end.
  package static func take(
    of path: String,
    patience seconds: Int = Self.patience
  ) throws(RunLockFailure) -> RunLock {
    do throws(FileSystemFailure) {
      let folder = try FileDescriptor(opening: path, O_RDONLY | O_DIRECTORY)
      for _ in 0..<max(seconds * 1_000_000 / interval, 1) {
        if try folder.tryLock() { return RunLock(folder: folder) }
        usleep(UInt32(interval))
      }
    } catch {
      throw .fileSystem(error)
    }
    throw .held(folder: path, seconds: seconds)
  }
}
