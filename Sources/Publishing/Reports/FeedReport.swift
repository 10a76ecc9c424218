/// What became of one feed.
package struct FeedReport: Sendable {
  /// What a run can do with a feed.
  package enum Outcome: String, CaseIterable, Sendable {
    /// The file is new or has new bytes.
    case written
    /// The file had these bytes already and was not touched.
    case unchanged
    /// The file would have been written, had the run not been a dry one.
    case wouldChange = "would change"
    /// The feed was kept back; a diagnostic says why.
    case refused
    /// The file could not be written; a diagnostic says why.
    case failed
    /// The feed went to standard output.
    case printed
  }

  /// The path of the file.
  package let path: String

  /// How many entries the feed has.
  package let entries: Int

  /// The size of the feed in bytes.
  package let bytes: Int

  /// What became of it.
  package let outcome: Outcome

  /// What would change in it, entry by entry; nil if nobody asked.
  package var changes: FeedChanges?

  /// What became of its archives; nil if it has none.
  package internal(set) var archives: ArchivesReport?

  /// The line that a run prints for the feed.
  package var line: String {
    let noun = entries == 1 ? "entry" : "entries"
    let end = archives.map { "; " + $0.words } ?? ""
    return "\(path): \(entries) \(noun), \(bytes) bytes, \(outcome.rawValue)" + end
  }
}
