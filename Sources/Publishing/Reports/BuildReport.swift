package import FileSystem

/// What a run did.
package struct BuildReport: Sendable {
  /// What became of each feed, in the order of the configuration.
  package internal(set) var feeds: [FeedReport] = []

  /// What became of each file beside the feeds.
  package internal(set) var files: [FileReport] = []

  /// How many posts were found, left out ones among them.
  package let posts: Int

  /// How many posts were left out, by reason, in the order of ``LeftOut``.
  package private(set) var leftOut: [LeftOut: Int]

  /// The feed that goes to standard output.
  package internal(set) var standardOutput: StoredBytes?

  /// What the run had in memory: a process that ends anyway may keep it, which is quicker than to let go of every post.
  package internal(set) var remains: (any Sendable)?

  /// Makes the report of a run that has found its posts.
  init(posts: Int, leftOut: [LeftOut: Int]) {
    self.posts = posts
    self.leftOut = leftOut
  }

  /// Whether every feed and every file beside them is as it was.
  var changedNothing: Bool {
    feeds.allSatisfy { feed in
      feed.outcome == .unchanged
        && feed.archives?.outcomes.keys.allSatisfy { $0 == .unchanged } ?? true
    } && files.allSatisfy { $0.outcome == .unchanged }
  }

  /// Counts posts that were left out for a reason.
  mutating func add(_ count: Int, _ reason: LeftOut) {
    if count > 0 { leftOut[reason, default: 0] += count }
  }

  /// The lines that a run prints: one for each feed, with what would change in it, one for each file beside them, and
  /// the summary.
  ///
  /// Of the entries that would change all are named, or a few.
  package func lines(all: Bool) -> [String] {
    let lines = feeds.flatMap { [$0.line] + ($0.changes?.lines(all: all) ?? []) }
    return lines + files.map(\.line) + [summary]
  }

  /// The line that sums the run up.
  package var summary: String {
    var parts = [Self.count(posts, "post")]
    let reasons = LeftOut.allCases.compactMap { reason in
      leftOut[reason].map { "\($0) \(reason.rawValue)" }
    }
    if !reasons.isEmpty { parts.append("left out: " + reasons.joined(separator: ", ")) }
    let outcomes = FeedReport.Outcome.allCases.compactMap { outcome in
      let number = feeds.count { $0.outcome == outcome }
      return number == 0 ? nil : "\(number) \(outcome.rawValue)"
    }
    let end = outcomes.isEmpty ? "" : ": " + outcomes.joined(separator: ", ")
    parts.append(Self.count(feeds.count, "feed") + end)
    return parts.joined(separator: "; ")
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
