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
    let preparation = FolderPreparation(configuration, options)
    return try RunLock.whileHolding(try preparation.folders()) {
      () throws(PublishingFailure) -> BuildReport in
      preparation.sweep()
      HandwrittenFeeds(of: configuration).report(&diagnostics)
      return try publish(configuration, &diagnostics)
    }
  }

  private func publish(
    _ configuration: Configuration,
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
    let selector = FeedSelector(among: survey, for: configuration, now: now)
    let feeds = selector.selections(for: configuration.feeds, &diagnostics)
    var concrete = configuration
    concrete.feeds = feeds.map(\.settings)
    let others = selector.selections(
      for: options.additionalFeeds(to: configuration, besides: concrete, &diagnostics),
      &diagnostics
    )
    let wanted = try options.wanted(among: feeds + others)

    let names = PostNames(of: survey.collection.posts)
    let maker = EntryMaker(configuration: configuration, names: names)
    var rendering = EntryRendering(of: survey, maker, parallel)
    rendering.render(for: wanted, progress: progress, &diagnostics)

    progress(BuildProgress(stage: .writing, done: 0, total: wanted.count))
    var drafting = FeedDrafting(concrete, rendering, ledger: survey.ledger, now: now)
    let drafts = wanted.map { drafting.draft($0, &diagnostics) }
    let publisher = FeedPublisher(options: options, output: configuration.output)
    let plans = drafts.map { publisher.plan(for: $0, &diagnostics) }
    if !options.writesNothing, let folder = configuration.stateFolder {
      // A refused republish is to be undone: the ids stay as they were. The feeds that are written have the new times.
      let isRefused = plans.contains(where: \.wouldRepublish)
      let next =
        isRefused
        ? survey.known.taking(timesOf: survey.ledger)
        : upkeep.finished(
          survey.ledger,
          plans,
          of: concrete,
          isSure: survey.isWhole && options.inputs.isEmpty,
          rendering,
          &diagnostics
        )
      if !isRefused || next != survey.known { try LedgerFile(folder: folder).write(next) }
    }
    let (collection, identities) = (survey.collection, survey.identities)
    var report = BuildReport(posts: collection.locations.count, leftOut: survey.selection.leftOut)
    report.add(
      collection.brokenCount + identities.conflictCount + rendering.brokenCount,
      .broken
    )
    for plan in plans { report.feeds.append(publisher.carryOut(plan, &diagnostics)) }
    report.files = files(besides: plans, of: concrete, &diagnostics)
    report.standardOutput = plans.first { $0.outcome == .printed }?.draft.bytes
    return report
  }

  /// The files beside the feeds, on the disk if need be; they stay as they are where feeds have to.
  private func files(
    besides plans: [FeedPlan],
    of configuration: Configuration,
    _ diagnostics: inout DiagnosticList
  ) -> [FileReport] {
    guard !options.writesToStandardOutput else { return [] }
    let files = IndexFiles(of: configuration).all(&diagnostics)
    let publisher = IndexPublisher(options: options, output: configuration.output)
    guard !plans.contains(where: \.wouldRepublish) else { return files.map(publisher.keepBack) }
    return files.map { publisher.publish($0, &diagnostics) }
  }
}
