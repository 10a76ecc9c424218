/// What came of taking over the ids of published feeds.
package struct AdoptionReport: Sendable {
  /// How many entries the feeds had, each id once.
  package internal(set) var entries = 0

  /// How many of them were found among the posts, by the way they were found.
  var matched: [AdoptionMatch: Int] = [:]

  /// How many entries of later feeds are posts that an earlier feed gave another id.
  package internal(set) var otherIDs = 0

  /// How many posts had another id in the ledger before.
  package internal(set) var replaced = 0

  /// How many feeds of the configuration took the id of a published one.
  package internal(set) var feeds = 0

  /// Whether the ledger was to stay as it was.
  package let isDryRun: Bool

  /// Makes a report of a run that has done nothing yet.
  init(isDryRun: Bool) {
    self.isDryRun = isDryRun
  }

  /// The lines that a run prints.
  package var lines: [String] {
    let count = matched.values.reduce(0, +)
    let ways = AdoptionMatch.allCases.compactMap { way in
      matched[way].map { "\($0) by \(way.rawValue)" }
    }
    var line = "\(count) of \(entries) published entries are posts of this site"
    if !ways.isEmpty { line += " (\(ways.joined(separator: ", ")))" }
    var lines = [line]
    if otherIDs > 0 {
      lines.append("\(otherIDs) more have another id there than in a feed before it, which counts")
    }
    if replaced > 0 {
      lines.append("\(replaced) post\(replaced == 1 ? "" : "s") had another id in the ledger")
    }
    if feeds > 0 {
      lines.append(feeds == 1 ? "1 feed keeps its id" : "\(feeds) feeds keep their ids")
    }
    let verb = isDryRun ? "would be written" : "is written"
    lines.append("the ledger \(verb); “feedgen --dry-run” shows what the next run would change")
    return lines
  }
}
