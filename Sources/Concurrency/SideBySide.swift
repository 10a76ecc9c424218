import Dispatch

/// Does two things that do not concern each other at the same time, where there are cores for both.
package enum SideBySide {
  /// What comes of the one and of the other.
  package static func run<First: Sendable, Second: Sendable>(
    _ first: @Sendable () -> First,
    _ second: @Sendable () -> Second
  ) -> (First, Second) {
    let slots = Slots<First, Second>()
    DispatchQueue.concurrentPerform(iterations: 2) { iteration in
      if iteration == 0 {
        let outcome = first()
        slots.first.withLock { $0 = outcome }
      } else {
        let outcome = second()
        slots.second.withLock { $0 = outcome }
      }
    }
    guard let one = slots.first.withLock({ $0 }), let other = slots.second.withLock({ $0 }) else {
      preconditionFailure("both are done when none is running")
    }
    return (one, other)
  }

  /// Where the outcomes are left; nobody else looks before both are done.
  private final class Slots<First: Sendable, Second: Sendable>: Sendable {
    let first = Guarded<First?>(nil)
    let second = Guarded<Second?>(nil)
  }
}
