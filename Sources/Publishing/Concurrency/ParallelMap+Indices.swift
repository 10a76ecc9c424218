import Concurrency

/// A function for each index. The compiler makes it for the results of this module, which another target's it would not.
extension ParallelMap {
  /// How many neighbouring indices a thread takes at once where each is little work: fewer cost more than they gain.
  private static let chunk = 16

  /// The results of a function for every index below a count.
  ///
  /// Every now and then it is told, on any thread, how many indices are done.
  func callAsFunction<Result: Sendable>(
    _ count: Int,
    progress: @Sendable (Int) -> Void,
    _ transform: @Sendable (Int) -> Result
  ) -> [Result] {
    callAsFunction(count, by: Self.chunk, progress: progress, with: { () }) { transform($1) }
  }

  /// The same for so many neighbouring indices at once, with something that each thread makes for itself and uses again.
  func callAsFunction<Tool, Result: Sendable>(
    _ count: Int,
    by size: Int,
    progress: @Sendable (Int) -> Void = { _ in },
    with tool: @Sendable () -> Tool,
    _ transform: @Sendable (Tool, Int) -> Result
  ) -> [Result] {
    let parts = parts(of: count, by: size, progress: progress, with: tool) { tool, indices in
      indices.map { transform(tool, $0) }
    }
    return parts.flatMap(\.self)
  }
}
