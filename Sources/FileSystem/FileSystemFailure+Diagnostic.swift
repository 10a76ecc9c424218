package import Diagnostics

extension FileSystemFailure {
  /// The failure of a run that cannot do without the file.
  package var diagnostic: Diagnostic {
    Diagnostic(.unusableFile, file: path, "cannot \(operation): \(reason)")
  }
}

extension RunLockFailure {
  /// The failure of a run that cannot do without the lock.
  package var diagnostic: Diagnostic {
    switch self {
    case .fileSystem(let failure): failure.diagnostic
    case .held(let folder, let seconds):
      Diagnostic(.anotherRun, file: folder, "was kept by another run for \(seconds) seconds")
    }
  }
}
