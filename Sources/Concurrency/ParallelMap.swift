import Dispatch
import Glibc
import Synchronization

/// Applies a function to many indices on several cores; results come in the order of the indices.
///
/// What is computed may not depend on scheduling: every call sees its own indices alone.
package struct ParallelMap: Sendable {
  /// How many threads work at most; 1 makes no other thread at all.
  package let jobs: Int

  /// Prepares to work on so many threads at most.
  package init(jobs: Int) {
    self.jobs = jobs
  }

  /// The number of processors that are online, at least 1.
  package static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// The results of a function for neighbouring indices below a count, so many at once.
  ///
  /// Each thread makes something for itself and uses it again. Every now and then it is told, on any thread, how many indices are done.
  package func parts<Tool, Part: Sendable>(
    of count: Int,
    by size: Int,
    progress: @Sendable (Int) -> Void = { _ in },
    with tool: @Sendable () -> Tool,
    _ transform: @Sendable (Tool, Range<Int>) -> Part
  ) -> [Part] {
    let chunks = (count + size - 1) / size
    let next = Atomic(0)
    let done = Atomic(0)
    let slots = (0..<chunks).map { _ in Guarded<Part?>(nil) }
    onThreads(min(jobs, chunks)) {
      let tool = tool()
      while true {
        let chunk = next.add(1, ordering: .relaxed).oldValue
        guard chunk < chunks else { return }
        let indices = chunk * size..<min((chunk + 1) * size, count)
        let part = transform(tool, indices)
        slots[chunk].withLock { $0 = part }
        progress(done.add(indices.count, ordering: .relaxed).newValue)
      }
    }
    return slots.compactMap { slot in slot.withLock { $0 } }
  }

  private func onThreads(_ number: Int, _ work: @Sendable () -> Void) {
    guard number > 1 else { return work() }
    DispatchQueue.concurrentPerform(iterations: number) { _ in work() }
  }
}
