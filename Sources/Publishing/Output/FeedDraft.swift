import FeedModel

/// A feed that was written and judged, but not yet put where readers find it.
struct FeedDraft: Sendable {
  /// What the configuration says of the feed.
  let settings: FeedSettings

  /// The feed.
  let feed: Feed

  /// The feed's bytes in its format.
  let bytes: [UInt8]

  /// Whether the bytes passed the gate.
  let isSound: Bool

  /// The moment before which entries are too old for the feed; nil if none is.
  var oldest: Timestamp?
}
