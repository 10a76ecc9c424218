import Concurrency
import Synchronization
import Testing

@testable import Publishing

@Suite struct ParallelMapTests {
  @Test(arguments: [0, 1, 2, 8], [0, 1, 15, 16, 17, 1000])
  func `results come in the order of the indices`(jobs: Int, count: Int) {
    let results = ParallelMap(jobs: jobs)(count, progress: { _ in }) { $0 * $0 }
    #expect(results == (0..<count).map { $0 * $0 })
  }

  @Test(arguments: [1, 2, 8])
  func `every index is seen once`(jobs: Int) {
    let (calls, sum) = (Counter(), Counter())
    _ = ParallelMap(jobs: jobs)(100, progress: { _ in }) { index in
      calls.add(1)
      sum.add(index)
    }
    #expect(calls.value == 100)
    #expect(sum.value == 4950)
  }

  @Test(arguments: [1, 4])
  func `progress ends with the whole`(jobs: Int) {
    let greatest = Counter()
    _ = ParallelMap(jobs: jobs)(
      50,
      progress: { done in greatest.raise(to: done) }
    ) { $0 }
    #expect(greatest.value == 50)
  }

  @Test func `there is a processor`() {
    #expect(ParallelMap.processors >= 1)
  }
}

/// A number that many threads change at once.
private final class Counter: Sendable {
  private let number = Atomic(0)

  var value: Int { number.load(ordering: .relaxed) }

  func add(_ amount: Int) {
    number.add(amount, ordering: .relaxed)
  }

  func raise(to amount: Int) {
    number.max(amount, ordering: .relaxed)
  }
}
