package import Diagnostics
package import FileSystem

/// Why an import could not be carried out, or not to its end.
package enum ImportFailure: Error, Hashable, Sendable {
  /// The operating system refused something that the import cannot do without.
  case fileSystem(FileSystemFailure)

  /// Another run held the lock of a folder for longer than this one would wait.
  case locked(folder: String, seconds: Int)

  /// Nothing can be fetched.
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
    case .fileSystem(let failure):
      Diagnostic(
        .unusableFile,
        file: failure.path,
        "cannot \(failure.operation): \(failure.reason)"
      )
    case .locked(let folder, let seconds):
      Diagnostic(.anotherRun, file: folder, "was kept by another run for \(seconds) seconds")
    case .network(let failure): failure.diagnostic
    }
  }
}
