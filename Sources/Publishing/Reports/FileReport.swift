/// What became of one file beside the feeds.
package struct FileReport: Sendable {
  /// The path of the file.
  package let path: String

  /// The size of what it is to hold, in bytes.
  package let bytes: Int

  /// What became of it.
  package let outcome: FeedReport.Outcome

  /// The line that a run prints for the file.
  package var line: String { "\(path): \(bytes) bytes, \(outcome.rawValue)" }
}
