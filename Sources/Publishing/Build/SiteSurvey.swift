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

  /// The ledger as it is on the disk.
  let known: Ledger

  /// The ledger with what time made of the posts by now.
  let ledger: Ledger

  /// Looks at a site; problems go to the list.
  init(
    of configuration: Configuration,
    _ upkeep: LedgerUpkeep,
    _ parallel: ParallelMap,
    now: Timestamp,
    progress: @Sendable (BuildProgress) -> Void,
    _ diagnostics: inout DiagnosticList
  ) throws(PublishingFailure) {
    collection = PostCollection(of: configuration, parallel, progress: progress, &diagnostics)
    let ledgerFile = configuration.stateFolder.map { LedgerFile(folder: $0) }
    known = try ledgerFile?.read(&diagnostics) ?? Ledger()
    identities = PostIdentities(
      of: collection,
      ledger: known,
      mint: IDMint(settings: configuration.ids),
      &diagnostics
    )
    selection = Selection(among: identities.posts, settings: configuration.posts, now: now)
    ledger = upkeep.settled(identities, selection, collection, &diagnostics)
  }
}
