import Synchronization

/// How much of something, bytes or files, what is kept for later may take, for all threads of a run together.
package final class Allowance: Sendable {
  private let room: Atomic<Int>

  /// Allows so much.
  package init(_ count: Int) {
    room = Atomic(count)
  }

  /// Whether there may be so much more; it is counted then.
  package func takes(_ count: Int) -> Bool {
    let left = room.subtract(count, ordering: .relaxed).newValue
    guard left < 0 else { return true }
    room.add(count, ordering: .relaxed)
    return false
  }
}
