import Glibc
import Publishing
import Synchronization

/// A line on a terminal that says how far a long run has come.
final class ProgressLine: Sendable {
  private struct State {
    var lastDrawn: UInt64
    var isDrawn = false
  }

  private let isShown: Bool
  private let state: Mutex<State>

  /// How long a run works in silence, and how often the line is drawn again, in nanoseconds.
  private static let interval: UInt64 = 200_000_000

  /// Makes a line that is shown or, where nobody looks, not.
  init(isShown: Bool) {
    self.isShown = isShown
    state = Mutex(State(lastDrawn: Self.now))
  }

  /// Draws how far the run has come, if it is time to; may be called on any thread.
  func show(_ progress: BuildProgress) {
    show("\(progress.stage.rawValue) \(progress.done) of \(progress.total)")
  }

  /// Draws how far the run has come in words, if it is time to; may be called on any thread.
  func show(_ words: @autoclosure () -> String) {
    guard isShown else { return }
    state.withLock { state in
      guard Self.now > state.lastDrawn + Self.interval else { return }
      state.lastDrawn = Self.now
      state.isDrawn = true
      Terminal.write("\r\u{1B}[K\(words())", to: .errors)
    }
  }

  /// Takes the line away.
  func clear() {
    state.withLock { state in
      if state.isDrawn { Terminal.write("\r\u{1B}[K", to: .errors) }
      state.isDrawn = false
    }
  }

  /// The time since some moment in the past, in nanoseconds; never goes back.
  private static var now: UInt64 {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}
