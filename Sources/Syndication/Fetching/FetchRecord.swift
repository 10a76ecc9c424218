package import FeedModel

/// What is remembered of a feed from one run to the next.
package struct FetchRecord: Hashable, Sendable {
  /// When it was last asked for.
  package var checked: Timestamp

  /// What the server knows the version by that was taken last.
  package var validators = Validators()

  /// Where that version came from: only there its validators mean something.
  package var document: AbsoluteURL?

  /// What that version was taken for.
  package var purpose = ""

  /// How long the feed itself says that a client may wait, in minutes (RSS `ttl`).
  package var timeToLive: Int?

  /// Until when it is left alone, and why.
  package var pause: FetchPause?

  /// How often it failed in a row.
  package var failures = 0

  /// Makes a record of a feed that was asked for at a moment.
  package init(checked: Timestamp) {
    self.checked = checked
  }
}
