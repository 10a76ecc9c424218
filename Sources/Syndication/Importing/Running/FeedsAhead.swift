import Concurrency
import Diagnostics
import Dispatch
import FeedModel

/// Reads feeds ahead of whoever takes them, some at a time, on other threads; they come in their order.
struct FeedsAhead: ~Copyable {
  /// What became of a document.
  struct Outcome: Sendable {
    /// The feed; nil if there is none.
    var feed: ReceivedFeed?

    /// What there is to say of it.
    var diagnostics = DiagnosticList()
  }

  /// Where another thread leaves what it read.
  private final class Slot: Sendable {
    let outcome = Guarded(Outcome())
    let isRead = DispatchSemaphore(value: 0)
  }

  private let paths: [String]
  private let open: (String, inout DiagnosticList) -> [UInt8]?
  private var begun = 0
  private var slots: [Slot] = []

  /// How many feeds are read ahead: so many documents are in memory at once.
  private static let most = 2

  /// Begins to read documents, whose bytes are asked for one after the other, on the thread that takes the feeds.
  init(_ paths: [String], open: @escaping (String, inout DiagnosticList) -> [UInt8]?) {
    self.paths = paths
    self.open = open
    while begun < min(paths.count, Self.most) { begin() }
  }

  /// What became of the next document; there has to be one.
  mutating func next() -> Outcome {
    let slot = slots.removeFirst()
    if begun < paths.count { begin() }
    slot.isRead.wait()
    return slot.outcome.withLock { $0 }
  }

  private mutating func begin() {
    let path = paths[begun]
    begun += 1
    let slot = Slot()
    slots.append(slot)
    var opened = Outcome()
    let bytes = open(path, &opened.diagnostics)
    let list = opened.diagnostics
    guard let bytes else {
      slot.outcome.withLock { $0 = opened }
      slot.isRead.signal()
      return
    }
    DispatchQueue.global().async {
      var outcome = Outcome()
      outcome.diagnostics = list
      outcome.feed = ImportRun.feed(bytes, named: path, diagnostics: &outcome.diagnostics)
      slot.outcome.withLock { $0 = outcome }
      slot.isRead.signal()
    }
  }
}
