import Diagnostics
import Publishing
import Syndication

extension PingFailure {
  /// The failure as a diagnostic.
  var diagnostic: Diagnostic? {
    switch self {
    case .network(let failure): failure.diagnostic
    case .fileSystem(let failure): PublishingFailure.fileSystem(failure).diagnostic
    case .locked(let folder, let seconds):
      PublishingFailure.locked(folder: folder, seconds: seconds).diagnostic
    }
  }
}
