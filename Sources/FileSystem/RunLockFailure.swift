/// Why a folder could not be locked.
package enum RunLockFailure: Error, Hashable, Sendable {
  /// The operating system refused it.
  case fileSystem(FileSystemFailure)

  /// Another run held the lock for longer than this one would wait.
  case held(folder: String, seconds: Int)
}
