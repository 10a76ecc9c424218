/// What became of the archives of one feed.
package struct ArchivesReport: Hashable, Sendable {
  /// How many archives there are.
  let count: Int

  /// How many entries they have.
  let entries: Int

  /// How many there are of each outcome.
  let outcomes: [FeedReport.Outcome: Int]

  /// Tells of so many archives of each outcome.
  init(count: Int, entries: Int, outcomes: [FeedReport.Outcome: Int]) {
    self.count = count
    self.entries = entries
    self.outcomes = outcomes
  }

  /// Sums up what became of each archive.
  init(_ archives: [FeedReport]) {
    self.init(
      count: archives.count,
      entries: archives.reduce(0) { $0 + $1.entries },
      outcomes: Dictionary(grouping: archives, by: \.outcome).mapValues(\.count)
    )
  }

  /// What stands of them behind the line of their feed.
  var words: String {
    let archives = count == 1 ? "1 archive" : "\(count) archives"
    let entries = self.entries == 1 ? "1 entry" : "\(self.entries) entries"
    let ends = FeedReport.Outcome.allCases.compactMap { outcome in
      outcomes[outcome].map { "\($0) \(outcome.rawValue)" }
    }
    return "\(archives) with \(entries): \(ends.joined(separator: ", "))"
  }
}
