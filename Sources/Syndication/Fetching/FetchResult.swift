package import FeedModel

/// What came of one request.
package struct FetchResult: Hashable, Sendable {
  /// The request.
  package var request: FetchRequest

  /// What came of it.
  package var outcome: FetchOutcome

  /// Where the feed has moved to for good: each redirect on the way said so (301, 308).
  package var movedTo: AbsoluteURL?

  /// How long the answer says that it is fresh, in seconds.
  package var freshness: Int

  /// Makes a result.
  package init(
    _ request: FetchRequest,
    _ outcome: FetchOutcome,
    movedTo: AbsoluteURL? = nil,
    freshness: Int = 0
  ) {
    self.request = request
    self.outcome = outcome
    self.movedTo = movedTo
    self.freshness = freshness
  }
}
