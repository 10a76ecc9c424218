package import FileSystem

/// Why a run could not be carried out at all; anything about content is a diagnostic instead.
package enum PublishingFailure: Error, Hashable, Sendable {
  /// The operating system refused something that the run cannot do without.
  case fileSystem(FileSystemFailure)

  /// Another run held the lock of a folder for longer than this one would wait.
  case locked(folder: String, seconds: Int)

  /// The configuration, or what was typed in its place, cannot be used; its problems are in the list.
  case configuration

  /// Standard output takes one feed, and the run has another number of them, at these paths.
  case notOneFeed(paths: [String])

  /// What kept a folder from being locked, as a reason not to run.
  init(_ failure: RunLockFailure) {
    switch failure {
    case .fileSystem(let failure): self = .fileSystem(failure)
    case .held(let folder, let seconds): self = .locked(folder: folder, seconds: seconds)
    }
  }
}
