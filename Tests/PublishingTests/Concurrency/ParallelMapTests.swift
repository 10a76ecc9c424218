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
    let seen = Mutex<[Int]>([])
    _ = ParallelMap(jobs: jobs)(100, progress: { _ in }) { index in
      seen.withLock { $0.append(index) }
    }
    #expect(seen.withLock { $0.sorted() } == Array(0..<100))
  }

  @Test(arguments: [1, 4])
  func `progress ends with the whole`(jobs: Int) {
    let greatest = Mutex(0)
    _ = ParallelMap(jobs: jobs)(
      50,
      progress: { done in greatest.withLock { $0 = max($0, done) } }
    ) { $0 }
    #expect(greatest.withLock { $0 } == 50)
  }

  @Test func `there is a processor`() {
    #expect(ParallelMap.processors >= 1)
  }
}
