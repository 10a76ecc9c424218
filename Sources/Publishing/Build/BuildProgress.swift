/// How far a run has come.
package struct BuildProgress: Sendable {
  /// What a run does, in this order.
  package enum Stage: String, Sendable {
    /// The headers of the posts are read.
    case reading
    /// The bodies that feeds take are rendered.
    case rendering
    /// The feeds are written and judged.
    case writing
  }

  /// What the run is doing.
  package let stage: Stage

  /// How many posts or feeds are done.
  package let done: Int

  /// How many posts or feeds there are to do.
  package let total: Int
}
