/// What came of an import.
package struct ImportReport: Hashable, Sendable {
  /// What came of each feed that was read, in the order in which the feeds were named.
  package internal(set) var sources: [SourceReport] = []

  /// How many feeds said that they had not changed, or were not asked because it was not time to.
  package internal(set) var unchanged = 0

  /// How many feeds could not be had or read.
  package internal(set) var failed = 0

  /// Whether nothing was written because nothing was to be.
  package let isDryRun: Bool

  /// Begins the account of an import.
  init(isDryRun: Bool) {
    self.isDryRun = isDryRun
  }

  /// A line for each feed of which there is something to say, or for each that was read, and a summary.
  package func lines(all: Bool) -> [String] {
    let told = all ? sources : sources.filter { !$0.isQuiet }
    return told.map(\.line) + [summary]
  }

  private var summary: String {
    let feeds = sources.count + unchanged + failed
    var parts = [sum(\.added, "new post", "new posts"), sum(\.updated, "updated", "updated")]
    if sources.allSatisfy(\.isUnchanged) { parts = ["nothing new"] }
    parts.append(sum(\.known, "known", "known"))
    if unchanged > 0 { parts.append("\(unchanged) feed\(unchanged == 1 ? "" : "s") unchanged") }
    if failed > 0 { parts.append("\(failed) feed\(failed == 1 ? "" : "s") failed") }
    let account = parts.compactMap(\.self).joined(separator: ", ")
    return "\(feeds) feed\(feeds == 1 ? "" : "s"): \(account)"
      + (isDryRun ? "; nothing is written" : "")
  }

  private func sum(_ count: KeyPath<SourceReport, Int>, _ one: String, _ many: String) -> String? {
    let sum = sources.reduce(0) { $0 + $1[keyPath: count] }
    return sum == 0 ? nil : "\(sum) \(sum == 1 ? one : many)"
  }
}
