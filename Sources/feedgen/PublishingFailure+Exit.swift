import ArgumentParser
import Publishing

extension PublishingFailure {
  /// How the command ends after the failure: wrong usage says how it is used, anything else could not run.
  var exit: any Error {
    switch self {
    case .fileSystem, .locked, .configuration:
      ExitStatus.couldNotRun
    case .notOneFeed(let paths) where paths.isEmpty:
      ValidationError("--stdout prints one feed, and there is none; name a format with --format")
    case .notOneFeed(let paths):
      ValidationError(
        "--stdout prints one feed, and there are \(paths.count): \(paths.joined(separator: ", "))"
          + "; choose one with --format"
      )
    }
  }
}
