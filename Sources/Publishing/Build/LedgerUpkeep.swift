import Concurrency
import Diagnostics
import FeedFormats
import FeedModel

/// Keeps the ledger true in the course of a run: what time made of the posts, then what became of the feeds.
struct LedgerUpkeep {
  private let configuration: Configuration
  private let options: BuildOptions
  private let now: Timestamp
  private let parallel: ParallelMap

  /// Prepares to keep the ledger of a site in a run at a moment.
  init(
    _ configuration: Configuration,
    _ options: BuildOptions,
    now: Timestamp,
    _ parallel: ParallelMap
  ) {
    self.configuration = configuration
    self.options = options
    self.now = now
    self.parallel = parallel
  }

  /// The ledger with the edits and deletions that this run is the first to see.
  ///
  /// Standard output gets what the ledger knows, or the same posts would be other bytes a second later.
  func settled(
    _ identities: PostIdentities,
    _ selection: Selection,
    _ collection: PostCollection,
    _ diagnostics: inout DiagnosticList
  ) -> Ledger {
    var ledger = identities.ledger
    guard configuration.stateFolder != nil, !options.writesToStandardOutput else { return ledger }
    // Folders that were typed say nothing of posts in those that are configured.
    guard options.inputs.isEmpty else { return ledger }
    switch configuration.updates {
    case .manual:
      ledger.forgetWords()
    case .auto:
      let notice = EditNotice(now: now, parallel: parallel)
      notice.take(of: selection.posts, knownAs: identities.known, in: &ledger)
    }
    let directories = configuration.posts.directories
    let files = PresentFiles(
      of: collection,
      below: directories,
      knownTo: ledger,
      areAllListed: identities.coverLedger
    )
    Deletions(settings: configuration.deletions, now: now, isAccepted: options.acceptsDeletions)
      .settle(in: &ledger, files, &diagnostics)
    return ledger
  }

  /// The ledger with the configured feeds and files as they are now, without those that are gone, and with what Atom
  /// feeds carry.
  ///
  /// A feed that is not put where it belongs is not remembered: what lies there may be somebody else's. The configuration
  /// has the feeds of series in the place of the series. Whether a term is gone is sure only where every
  /// post could be read.
  func finished(
    _ settled: Ledger,
    _ plans: [PlannedFeed],
    of configuration: Configuration,
    isSure: Bool,
    _ rendering: EntryRendering,
    _ diagnostics: inout DiagnosticList
  ) -> Ledger {
    var ledger = settled
    let names = Set(configuration.feeds.map(\.path))
    for plan in plans where plan.isCarriedOut && names.contains(plan.main.draft.settings.path) {
      remember(plan, in: &ledger, rendering)
    }
    guard !plans.contains(where: \.wouldRepublish) else { return ledger }
    let files = IndexFiles.paths(of: configuration)
    for path in files { ledger.register(file: path) }
    StaleFeeds(
      output: configuration.output,
      prunes: options.prunes,
      isDryRun: options.isDryRun,
      prunesTerms: isSure
    )
    .settle(in: &ledger, configured: configuration.feeds, files: files, &diagnostics)
    return ledger
  }

  /// Remembers a feed, what it carries and what its archives have.
  private func remember(
    _ plan: PlannedFeed,
    in ledger: inout Ledger,
    _ rendering: EntryRendering
  ) {
    let draft = plan.main.draft
    let path = draft.settings.path
    // Archives of a feed that keeps no more of them stay known until they are removed.
    let known = draft.settings.keepsArchives ? 0 : ledger.feeds[path]?.archives ?? 0
    ledger.register(
      LedgerFeed(
        path: path,
        id: draft.feed.id,
        updated: draft.feed.updated,
        term: draft.settings.term,
        archives: max(known, plan.documents.archives.count)
      )
    )
    let moved = draft.archived.places
    for archive in moved.isEmpty ? [] : plan.documents.archives {
      for post in archive.draft.feed.entries.compactMap({ rendering.paths[$0.id] }) {
        if let place = moved[post] { ledger.setPlace(of: post, in: path, to: place) }
      }
    }
    guard draft.settings.format == .atom || draft.settings.keepsArchives else { return }
    for entry in draft.feed.entries {
      if let post = rendering.paths[entry.id] { ledger.addCarrier(path, to: post) }
    }
  }
}
