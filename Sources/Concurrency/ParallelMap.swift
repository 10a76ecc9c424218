import Dispatch
import Glibc
import Synchronization

/// Applies a function to many indices on several cores; results come in the order of the indices.
///
/// What is computed may not depend on scheduling: every call sees its own index alone.
package struct ParallelMap: Sendable {
  /// How many threads work at most; 1 makes no other thread at all.
  package let jobs: Int

  /// Prepares to work on so many threads at most.
  package init(jobs: Int) {
    self.jobs = jobs
  }

  /// How many neighbouring indices a thread takes at once where each is little work: fewer cost more than they gain.
  @usableFromInline static let chunk = 16

  /// The number of processors that are online, at least 1.
  package static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Where one thread leaves the results of a chunk; nobody else looks before all are done.
  @usableFromInline final class Slot<Result: Sendable>: Sendable {
    @usableFromInline let results = Guarded<[Result]>([])

    @inlinable init() {}
  }

  /// The results of a function for every index below a count.
  ///
  /// Every now and then it is told, on any thread, how many indices are done.
  @inlinable package func callAsFunction<Result: Sendable>(
    _ count: Int,
    progress: @Sendable (Int) -> Void,
    _ transform: @Sendable (Int) -> Result
  ) -> [Result] {
    callAsFunction(count, by: Self.chunk, progress: progress, with: { () }) { transform($1) }
  }

  /// The same for so many neighbouring indices at once, with something that each thread makes for itself and uses again.
  @inlinable package func callAsFunction<Tool, Result: Sendable>(
    _ count: Int,
    by size: Int,
    progress: @Sendable (Int) -> Void = { _ in },
    with tool: @Sendable () -> Tool,
    _ transform: @Sendable (Tool, Int) -> Result
  ) -> [Result] {
    let chunks = (count + size - 1) / size
    let next = Atomic(0)
    let done = Atomic(0)
    let slots = (0..<chunks).map { _ in Slot<Result>() }
    onThreads(min(jobs, chunks)) {
      let tool = tool()
      while true {
        let chunk = next.add(1, ordering: .relaxed).oldValue
        guard chunk < chunks else { return }
        let start = chunk * size
        let results = (start..<min(start + size, count)).map { transform(tool, $0) }
        slots[chunk].results.withLock { $0 = results }
        progress(done.add(results.count, ordering: .relaxed).newValue)
      }
    }
    return slots.flatMap { slot in slot.results.withLock { $0 } }
  }

  @usableFromInline func onThreads(_ number: Int, _ work: @Sendable () -> Void) {
    guard number > 1 else { return work() }
    DispatchQueue.concurrentPerform(iterations: number) { _ in work() }
  }
}
