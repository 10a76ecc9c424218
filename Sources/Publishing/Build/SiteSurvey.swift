import Concurrency
import Diagnostics
import FeedModel

/// A site as a run sees it before any entry is made; nothing is written.
struct SiteSurvey {
  /// The posts, and which files there are.
  let collection: PostCollection

  /// The ids of the posts.
  let identities: PostIdentities

  /// Which posts may stand in feeds.
  let selection: Selection

  /// The ledger as it is on the disk, or as it can be recovered from the feeds.
  let known: Ledger

  /// The ledger with what time made of the posts by now.
  let ledger: Ledger

  /// Looks at a site; problems go to the list.
  init(
    of configuration: Configuration,
    _ search: PostSearch,
    _ upkeep: LedgerUpkeep,
    _ parallel: ParallelMap,
    _ memory: PostMemory? = nil,
    now: Timestamp,
    progress: @Sendable (BuildProgress) -> Void,
    _ diagnostics: inout DiagnosticList
  ) throws(PublishingFailure) {
    collection = PostCollection(
      search,
      of: configuration,
      parallel,
      memory,
      progress: progress,
      &diagnostics
    )
    known = try LedgerSource(for: configuration).ledger(of: collection.posts, &diagnostics)
    identities = PostIdentities(
      of: collection,
      ledger: known,
      mint: IDMint(settings: configuration.ids),
      parallel,
      &diagnostics
    )
    selection = Selection(among: identities.posts, settings: configuration.posts, now: now)
    ledger = upkeep.settled(identities, selection, collection, &diagnostics)
  }

  /// Whether all posts were found and read, so that what no post has is gone.
  var isWhole: Bool {
    collection.isComplete && collection.brokenCount == 0 && !collection.locations.isEmpty
  }
}
