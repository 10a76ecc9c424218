import Concurrency
import LibXML

/// Checks the entries of a long feed on several cores.
///
/// Each thread takes neighbouring entries and has findings of its own; they are put together in the order of the entries, so that
/// the outcome is the same on any machine.
struct EntryChecks: Sendable {
  /// An entry or item, and what it is checked against.
  struct Entry: Sendable {
    let element: XMLElement
    let name: QualifiedName
    let shape: ElementShape
  }

  let entries: [Entry]
  let feed: ElementInContext

  /// A feed of fewer entries gains nothing from a second thread.
  private static let fewEntries = 64
  /// More threads than this gain little.
  private static let mostThreads = 4

  /// The number of threads that are worth their while.
  private var threads: Int {
    guard entries.count >= Self.fewEntries else { return 1 }
    return max(1, min(Self.mostThreads, ParallelMap.processors))
  }

  /// What is found in all entries.
  func findings() -> Findings {
    let threads = threads
    guard threads > 1 else { return findings(in: entries.indices) }
    let size = (entries.count + threads - 1) / threads
    let parts = ParallelMap(jobs: threads)
      .parts(of: entries.count, by: size, with: { () }) { findings(in: $1) }
    var all = Findings()
    for findings in parts { all.add(findings) }
    return all
  }

  private func findings(in range: Range<Int>) -> Findings {
    var checker = Checker(document: feed.document, findings: Findings())
    for entry in entries[range] {
      checker.check(entry.element, named: entry.name, in: feed, as: entry.shape)
    }
    return checker.findings
  }
}
