package import Diagnostics
import FileSystem

extension PublishingFailure {
  /// The failure as a diagnostic; nil when the list says it all, or when what was typed is at fault.
  package var diagnostic: Diagnostic? {
    switch self {
    case .fileSystem(let failure): failure.diagnostic
    case .locked(let folder, let seconds):
      RunLockFailure.held(folder: folder, seconds: seconds).diagnostic
    case .configuration, .notOneFeed: nil
    }
  }
}
