import FeedModel
import FileSystem

/// A feed that was written and judged, but not yet put where readers find it.
struct FeedDraft: Sendable {
  /// What the configuration says of the feed.
  let settings: FeedSettings

  /// The feed.
  let feed: Feed

  /// The feed's bytes in its format; none for a feed that lies in its file already.
  let bytes: StoredBytes

  /// How many bytes the feed has.
  let size: Int

  /// The digest of the bytes.
  let digest: DigestValue

  /// Whether the bytes passed the gate.
  let isSound: Bool

  /// What an index knows of the feed: that its file is what it would be; its entries are then nothing but ids and dates.
  let memo: FeedMemo?

  /// What there is to say of the feed.
  var remarks = FeedRemarks()

  /// The moment before which entries are too old for the feed; nil if none is.
  var oldest: Timestamp?

  /// Which document of its feed it is.
  var document = FeedDocument.whole

  /// The entries that have left the feed for an archive by this run.
  var archived = ArchivedEntries()

  /// Takes a feed as it was written.
  init(settings: FeedSettings, feed: Feed, written: WrittenFeed, isSound: Bool) {
    self.settings = settings
    self.feed = feed
    self.isSound = isSound
    bytes = written.bytes
    digest = written.digest
    size = written.bytes.count
    memo = nil
  }

  /// Takes a feed that lies in its file as it would be written.
  init(settings: FeedSettings, feed: Feed, recalling memo: FeedMemo) {
    self.settings = settings
    self.feed = feed
    self.memo = memo
    bytes = .memory([])
    digest = memo.bytes
    size = memo.size
    isSound = true
    remarks = memo.remarks
  }

  /// The path of the feed that it belongs to.
  var feedPath: String { document.feedPath(ofDocumentAt: settings.path) }
}
