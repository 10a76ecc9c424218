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

  /// Which document of its feed it is.
  var document = FeedDocument.whole

  /// The entries that have left the feed for an archive by this run.
  var archived = ArchivedEntries()

  /// The path of the feed that it belongs to.
  var feedPath: String { document.feedPath(ofDocumentAt: settings.path) }
}
