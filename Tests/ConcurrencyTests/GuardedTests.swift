import Dispatch
import Testing

@testable import Concurrency

@Suite struct GuardedTests {
  @Test func `no change gets lost`() {
    let counts = Guarded([Int](repeating: 0, count: 10))
    DispatchQueue.concurrentPerform(iterations: 10_000) { number in
      counts.withLock { $0[number % 10] += 1 }
    }
    #expect(counts.withLock { $0 } == [Int](repeating: 1000, count: 10))
  }

  @Test func `a lock is given back when the function throws`() {
    struct Stop: Error {}
    let value = Guarded(1)
    #expect(throws: Stop.self) { try value.withLock { _ throws(Stop) in throw Stop() } }
    #expect(value.withLock { $0 } == 1)
  }
}
