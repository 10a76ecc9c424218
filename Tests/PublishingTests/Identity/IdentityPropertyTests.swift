import Diagnostics
import TestSupport
import Testing

@testable import Publishing

/// A site that authors work on at random: whatever they do, no post gets another id and no two get one.
///
/// They write, edit, back-date, move, copy, break, delete and bring back posts, on two branches at once that are merged now
/// and then as Git's union merges ledgers.
@Suite struct IdentityPropertyTests {
  private static let rounds = 10
  private static let stepsOfABranch = 10

  @Test(arguments: 1...50 as ClosedRange<UInt64>)
  func `in ten thousand steps no post gets another id, and no two posts get one`(
    seed: UInt64
  ) throws {
    var site = AuthoredBranch("main", seed: seed)
    var random = SeededRandom(seed: seed)
    for round in 0..<Self.rounds {
      let fortune = seed &* 1_000 &+ UInt64(round)
      var one = site.branch("\(round)a", seed: fortune)
      var other = site.branch("\(round)b", seed: ~fortune)
      for _ in 0..<Self.stepsOfABranch {
        one.work()
        try check(&one)
        other.work()
        try check(&other)
      }
      let ledger = try union(one.ledger, other.ledger, &random)
      site.merge(one, other, ledger: ledger)
      try check(&site)
    }
  }

  private func check(_ branch: inout AuthoredBranch) throws {
    let resolution = try branch.run()
    try #require(resolution.conflicts == [])
    try #require(Set(resolution.ids.values).count == resolution.ids.count)
    try #require(branch.publish(resolution) == [])
  }

  /// Both ledgers in one text, its lines in any order and some of them twice.
  private func union(
    _ one: Ledger,
    _ other: Ledger,
    _ random: inout SeededRandom
  ) throws -> Ledger {
    var lines = (LedgerWriter(ledger: one).bytes + LedgerWriter(ledger: other).bytes)
      .split(separator: UInt8(ascii: "\n"))
    lines += lines.filter { _ in Int.random(in: 0..<5, using: &random) == 0 }
    lines.shuffle(using: &random)
    var problems = DiagnosticList()
    let file = SourceFile(path: "ledger", bytes: Array(lines.joined(separator: [0x0A])))
    let ledger = LedgerReader(file: file).ledger(&problems)
    try #require(problems.items.isEmpty)
    return ledger
  }
}
