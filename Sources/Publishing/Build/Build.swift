package import Diagnostics
package import FeedModel

/// One run: from a site's configuration and posts to its feeds.
///
/// The one way of the data: configuration, posts, ids, selection, entries, feeds, judged bytes, files.
package struct Build: Sendable {
  /// What was asked of the run.
  package let options: BuildOptions

  /// The moment that decides what is in the future.
  package let now: Timestamp

  /// Is told how far the run has come.
  package let progress: @Sendable (BuildProgress) -> Void

  /// Where time zones come from: the system's database, unless a test brings its own.
  var zones = ZoneInfo()

  private var parallel: ParallelMap {
    ParallelMap(jobs: options.jobs ?? ParallelMap.processors)
  }

  /// Prepares a run at a moment.
  package init(
    _ options: BuildOptions,
    now: Timestamp,
    progress: @escaping @Sendable (BuildProgress) -> Void = { _ in }
  ) {
    self.options = options
    self.now = now
    self.progress = progress
  }

  /// Carries out the run; problems with content go to the list, and what could be published was.
  package func run(
    _ diagnostics: inout DiagnosticList
  ) throws(PublishingFailure) -> BuildReport {
    let configuration = try ConfigurationSource(options: options, zones: zones)
      .configuration(&diagnostics)
    let feeds = options.feeds(of: configuration)
    if options.writesToStandardOutput, feeds.count != 1 {
      throw .notOneFeed(paths: feeds.map(\.path))
    }
    let preparation = FolderPreparation(configuration, options)
    return try RunLock.whileHolding(try preparation.folders()) {
      () throws(PublishingFailure) -> BuildReport in
      preparation.sweep()
      return try publish(feeds, of: configuration, &diagnostics)
    }
  }

  private func publish(
    _ feeds: [FeedSettings],
    of configuration: Configuration,
    _ diagnostics: inout DiagnosticList
  ) throws(PublishingFailure) -> BuildReport {
    let upkeep = LedgerUpkeep(configuration, options, now: now, parallel)
    let survey = try SiteSurvey(
      of: configuration,
      upkeep,
      parallel,
      now: now,
      progress: progress,
      &diagnostics
    )
    let names = PostNames(of: survey.collection.posts)
    var rendering = EntryRendering(EntryMaker(configuration: configuration, names: names), parallel)
    rendering.render(survey, for: feeds, progress: progress, &diagnostics)

    progress(BuildProgress(stage: .writing, done: 0, total: feeds.count))
    let drafts = drafts(
      of: feeds,
      rendering,
      configuration,
      survey.ledger,
      &diagnostics
    )
    let publisher = FeedPublisher(options: options, output: configuration.output)
    let plans = drafts.map { publisher.plan(for: $0, &diagnostics) }
    if !options.writesNothing, let folder = configuration.stateFolder {
      // A refused republish is to be undone: the ids stay as they were. The feeds that are written have the new times.
      let isRefused = plans.contains(where: \.wouldRepublish)
      let next =
        isRefused
        ? survey.known.taking(timesOf: survey.ledger)
        : upkeep.finished(survey.ledger, drafts, rendering, &diagnostics)
      if !isRefused || next != survey.known { try LedgerFile(folder: folder).write(next) }
    }
    let (collection, identities) = (survey.collection, survey.identities)
    var report = BuildReport(posts: collection.locations.count, leftOut: survey.selection.leftOut)
    report.add(
      collection.brokenCount + identities.conflictCount + rendering.brokenCount,
      .broken
    )
    for plan in plans { report.feeds.append(publisher.carryOut(plan, &diagnostics)) }
    report.standardOutput = plans.first { $0.outcome == .printed }?.draft.bytes
    return report
  }

  /// The feeds, written and judged; nothing is on the disk yet.
  private func drafts(
    of feeds: [FeedSettings],
    _ rendering: EntryRendering,
    _ configuration: Configuration,
    _ ledger: Ledger,
    _ diagnostics: inout DiagnosticList
  ) -> [FeedDraft] {
    let maker = FeedMaker(configuration: configuration, ledger: ledger, now: now)
    var writing = FeedWriting(now: now, posts: configuration.posts, files: rendering.files)
    return feeds.map { settings in
      let edition = Edition(settings, of: configuration)
      let entries = rendering.entries.prefix(settings.limit).map { edition.entry($0) }
      let feed = maker.feed(settings, of: entries)
      let path = Path.join(configuration.output, settings.path)
      if feed.entries.isEmpty {
        diagnostics.append(Diagnostic(.emptyFeed, file: path, "the feed has no entries"))
      }
      return writing.draft(of: feed, settings, path: path, &diagnostics)
    }
  }
}
