package import Diagnostics
package import FileSystem

/// Why feeds could not be taken in, or hubs could not be told, at all or to the end.
package enum SyndicationFailure: Error, Hashable, Sendable {
  /// The operating system refused something that cannot be done without.
  case fileSystem(FileSystemFailure)

  /// Another run held the lock of a folder for longer than this one would wait.
  case locked(folder: String, seconds: Int)

  /// Nothing can be fetched or sent.
  case network(NetworkUnavailable)

  /// What kept a folder from being locked.
  init(_ failure: RunLockFailure) {
    switch failure {
    case .fileSystem(let failure): self = .fileSystem(failure)
    case .held(let folder, let seconds): self = .locked(folder: folder, seconds: seconds)
    }
  }

  /// The failure as a diagnostic.
  package var diagnostic: Diagnostic {
    switch self {
    case .fileSystem(let failure): failure.diagnostic
    case .locked(let folder, let seconds):
      RunLockFailure.held(folder: folder, seconds: seconds).diagnostic
    case .network(let failure): failure.diagnostic
    }
  }
}
