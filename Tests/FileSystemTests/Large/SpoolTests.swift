import Dispatch
import Testing

@testable import FileSystem

@Suite struct SpoolTests {
  private func bytes(_ number: Int) -> [UInt8] {
    (0..<(number * 37 % 5000)).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ number) }
  }

  private func isInFile(_ piece: Spool.Piece) -> Bool {
    if case .file = piece { true } else { false }
  }

  @Test func `what the budget allows stays in memory, the rest comes back from the file`() {
    let spool = Spool(Allowance(2000))
    let pieces = (0..<100).map { spool.keep(bytes($0)) }
    #expect(pieces.contains(where: isInFile) && !pieces.allSatisfy(isInFile))
    for (number, piece) in pieces.enumerated() { #expect(spool.bytes(of: piece) == bytes(number)) }
    #expect(spool.failure == nil)
  }

  @Test func `pieces of several threads do not get mixed up`() {
    let spool = Spool(Allowance(0))
    DispatchQueue.concurrentPerform(iterations: 200) { number in
      let piece = spool.keep(bytes(number))
      #expect(spool.bytes(of: piece) == bytes(number))
    }
  }

  @Test func `what is not there any more is a failure, and comes back as nothing`() {
    let spool = Spool(Allowance(0))
    _ = spool.keep(bytes(1))
    #expect(spool.bytes(of: .file(0..<1_000_000)).isEmpty)
    #expect(spool.failure?.operation == "read")
  }
}
