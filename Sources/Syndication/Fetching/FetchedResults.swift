import Concurrency
import Dispatch

/// Results on their way from the thread that fetches to the one that takes them.
final class FetchedResults: Sendable {
  private let room: Int
  private let results = Guarded<[FetchResult]>([])
  private let arrivals = DispatchSemaphore(value: 0)

  /// Makes a way on which only so many results should be at once.
  init(room: Int) {
    self.room = room
  }

  /// Whether fewer results are on their way than there is room for.
  var hasRoom: Bool { results.withLock { $0.count < room } }

  /// Adds a result.
  func append(_ result: FetchResult) {
    results.withLock { $0.append(result) }
    arrivals.signal()
  }

  /// Says that no more will come.
  func close() {
    arrivals.signal()
  }

  /// The next result, as soon as there is one; nil when there will be none.
  func next() -> FetchResult? {
    arrivals.wait()
    return results.withLock { $0.isEmpty ? nil : $0.removeFirst() }
  }
}
