/// Which posts a feed takes: conditions joined by `and`, `or` and `not`.
///
/// `tag:swift and not category:notes and (lang:en or lang:de) and age<1y`
package indirect enum PostFilter: Hashable, Sendable {
  /// One condition.
  case condition(Condition)
  /// The opposite.
  case not(PostFilter)
  /// All of some filters.
  case all([PostFilter])
  /// Any of some filters.
  case any([PostFilter])

  /// One thing that is asked of a post.
  package struct Condition: Hashable, Sendable {
    /// What is asked.
    let asked: PostCondition
  }

  /// Whether some condition is about the age of posts, so that a post passes at one time and not at another.
  package var isOfAge: Bool { !ages.isEmpty }

  /// The ages that conditions are about, in seconds.
  package var ages: [Int] {
    switch self {
    case .condition(let condition):
      switch condition.asked {
      case .younger(let seconds), .older(let seconds): [seconds]
      default: []
      }
    case .not(let filter): filter.ages
    case .all(let filters), .any(let filters): filters.flatMap(\.ages)
    }
  }

  /// Whether a post passes.
  package func passes(_ facts: PostFacts) -> Bool {
    switch self {
    case .condition(let condition): condition.asked.holds(for: facts)
    case .not(let filter): !filter.passes(facts)
    case .all(let filters): filters.allSatisfy { $0.passes(facts) }
    case .any(let filters): filters.contains { $0.passes(facts) }
    }
  }
}
