package import FeedModel

/// Why a feed is not asked for at the moment, and until when.
package struct FetchPause: Hashable, Sendable {
  /// The reasons for waiting.
  package enum Reason: String, Sendable {
    /// The server said how long to wait (`Retry-After`).
    case asked
    /// It failed, and is asked the more rarely the longer it does.
    case failing
    /// The document is fresh: the server, or the feed, said how long it stays so.
    case fresh
    /// The feed is gone for good (410).
    case gone
  }

  /// Why.
  package var reason: Reason

  /// The moment from which the feed is asked for again.
  package var end: Timestamp

  /// Makes a pause.
  package init(_ reason: Reason, until end: Timestamp) {
    self.reason = reason
    self.end = end
  }
}
