package import Diagnostics
import FileSystem

extension PublishingFailure {
  /// The failure as a diagnostic; nil when the list says it all, or when what was typed is at fault.
  package var diagnostic: Diagnostic? {
    switch self {
    case .fileSystem(let failure):
      Diagnostic(
        .unusableFile,
        file: failure.path,
        "cannot \(failure.operation): \(failure.reason)"
      )
    case .locked(let folder, let seconds):
      Diagnostic(.anotherRun, file: folder, "was kept by another run for \(seconds) seconds")
    case .configuration, .notOneFeed:
      nil
    }
  }
}
