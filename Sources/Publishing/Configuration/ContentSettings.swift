/// How much of a post an entry holds: the `content` object.
package struct ContentSettings: Hashable, Sendable {
  /// The parts of a post that go into a feed.
  package enum Mode: String, CaseIterable, Sendable {
    /// The summary and the whole content.
    case full
    /// The summary alone.
    case summary
    /// The whole content alone.
    case content
  }

  /// The parts of a post that go into a feed.
  package var mode: Mode = .full

  /// How long an excerpt may be that stands in for a missing summary, in characters.
  package var summaryLength = 280
}
