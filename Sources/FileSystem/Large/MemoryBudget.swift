import Synchronization

/// How much of what is kept for later may stay in memory, for all threads of a run together.
package final class MemoryBudget: Sendable {
  private let room: Atomic<Int>

  /// Allows so many bytes.
  package init(_ count: Int) {
    room = Atomic(count)
  }

  /// Whether so many more bytes may stay; they are counted then.
  func takes(_ count: Int) -> Bool {
    let left = room.subtract(count, ordering: .relaxed).newValue
    guard left < 0 else { return true }
    room.add(count, ordering: .relaxed)
    return false
  }
}
