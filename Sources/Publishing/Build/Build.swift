import Concurrency
package import Diagnostics
package import FeedModel
import FileSystem

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

  /// How much memory what is kept of feeds may take; tests keep less.
  var limits = RunStorage.Limits()

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

  /// Does what there is to do; nothing where the last run found all as it is now.
  private func publish(
    _ configuration: Configuration,
    _ diagnostics: inout DiagnosticList
  ) throws(PublishingFailure) -> BuildReport {
    let clock = configuration.stateFolder.flatMap(RunMemory.clock)
    let search = PostSearch(of: configuration)
    let memory = RunMemory(configuration, options, now: now, clock: clock, search)
    if let memo = memory?.memo {
      for diagnostic in memo.diagnostics { diagnostics.append(diagnostic) }
      return memo.report
    }
    let start = diagnostics.items.count
    let (report, trace) = try publish(search, memory, configuration, &diagnostics)
    if let trace {
      let said = Array(diagnostics.items[start...])
      memory?.keep(report, said, watching: trace.paths, until: trace.horizon)
    }
    return report
  }

  /// Publishes the posts of a search; without a trace if the ledger is another one now.
  private func publish(
    _ search: PostSearch,
    _ memory: RunMemory?,
    _ configuration: Configuration,
    _ diagnostics: inout DiagnosticList
  ) throws(PublishingFailure) -> (BuildReport, RunTrace?) {
    let upkeep = LedgerUpkeep(configuration, options, now: now, parallel)
    let survey = try SiteSurvey(
      of: configuration,
      search,
      upkeep,
      parallel,
      memory?.posts,
      now: now,
      progress: progress,
      &diagnostics
    )
    let (concrete, feeds) = try feeds(in: survey, configuration, &diagnostics)

    let names = PostNames(of: survey.collection.posts)
    let maker = EntryMaker(configuration: configuration, names: names)
    let feedMaker = FeedMaker(configuration: concrete, ledger: survey.ledger, now: now)
    let known = memory?.feeds()
    let recall = FeedRecall(of: survey, feedMaker, names, output: concrete.output, known)
    let storage = RunStorage(limits)
    var rendering = EntryRendering(of: survey, maker, parallel, recall, storage)
    let makesArchives = options.limit == nil && !options.writesToStandardOutput
    let archiving = FeedArchiving(of: survey, makesArchives: makesArchives, for: concrete)
    let wanted = rendered(feeds, by: archiving, &rendering, &diagnostics)
    let all = wanted.flatMap(\.all)

    let drafting = FeedDrafting(concrete, rendering, feedMaker, now: now, storage)
    let drafts = drafting.drafts(of: all, parallel, progress: progress, &diagnostics)
    let publisher = FeedPublisher(options: options, output: configuration.output)
    let planned = planned(drafts, by: publisher, &diagnostics)
    let plans = FeedDocuments.grouped(planned, as: wanted).map(PlannedFeed.init)
    let isKnown = try !remember(plans, of: concrete, survey, upkeep, rendering, &diagnostics)

    let collection = survey.collection
    var report = BuildReport(
      posts: collection.locations.count,
      leftOut: survey.selection.leftOut
    )
    report.remains = [survey, rendering, plans] as [any Sendable]
    let broken = collection.brokenCount + survey.identities.conflictCount
    report.add(broken + rendering.brokenCount, .broken)
    let done = plans.map { publisher.carryOut($0, &diagnostics) }
    report.feeds = done.map(\.report)
    report.files = files(besides: plans, of: concrete, &diagnostics)
    report.standardOutput = plans.first { $0.main.outcome == .printed }?.main.draft.bytes
    let lookups = rendering.lookups
    let trace = RunTrace(of: survey, plans, report, lookups: lookups, for: concrete, now: now)
    known?.keep(done.flatMap(\.documents.all), rendering, until: trace.horizon)
    return (report, isKnown ? trace : nil)
  }

  /// The feeds that the run is about, and the configuration with the feeds of series in the place of the series.
  private func feeds(
    in survey: SiteSurvey,
    _ configuration: Configuration,
    _ diagnostics: inout DiagnosticList
  ) throws(PublishingFailure) -> (Configuration, [FeedSelection]) {
    let selector = FeedSelector(among: survey, for: configuration, now: now)
    let feeds = selector.selections(for: configuration.feeds, &diagnostics)
    var concrete = configuration
    concrete.feeds = feeds.map(\.settings)
    let others = selector.selections(
      for: options.additionalFeeds(to: configuration, besides: concrete, &diagnostics),
      &diagnostics
    )
    return (concrete, try options.wanted(among: feeds + others))
  }

  /// The documents of feeds, once their posts are rendered: one that has no entry goes to no archive.
  private func rendered(
    _ feeds: [FeedSelection],
    by archiving: FeedArchiving,
    _ rendering: inout EntryRendering,
    _ diagnostics: inout DiagnosticList
  ) -> [FeedDocuments<FeedSelection>] {
    while true {
      let broken = rendering.brokenPosts
      var told = DiagnosticList()
      let wanted = feeds.map { feed in
        var documents = archiving.documents(of: feed, without: broken, &told)
        if options.writesToStandardOutput { documents.archives = [] }
        return documents
      }
      rendering.render(for: wanted.flatMap(\.all), progress: progress)
      guard rendering.brokenPosts != broken else {
        for problem in told.items { diagnostics.append(problem) }
        rendering.report(&diagnostics)
        return wanted
      }
    }
  }

  /// What is to become of drafts, whose old files are read for that.
  private func planned(
    _ drafts: [FeedDraft],
    by publisher: FeedPublisher,
    _ diagnostics: inout DiagnosticList
  ) -> [FeedPlan] {
    let planned = parallel(drafts.count, by: 1, with: { () }) { _, index in
      var problems = DiagnosticList()
      let plan = publisher.plan(for: drafts[index], &problems)
      return (plan: plan, problems: problems.items)
    }
    for problem in planned.flatMap(\.problems) { diagnostics.append(problem) }
    return planned.map(\.plan)
  }

  /// Writes the ledger of a run that is to have one, and says whether it was another one; a dry run only says what would be
  /// removed.
  ///
  /// A refused republish is to be undone: what was known stays as it was, and nothing is removed.
  private func remember(
    _ plans: [PlannedFeed],
    of concrete: Configuration,
    _ survey: SiteSurvey,
    _ upkeep: LedgerUpkeep,
    _ rendering: EntryRendering,
    _ diagnostics: inout DiagnosticList
  ) throws(PublishingFailure) -> Bool {
    guard !options.writesToStandardOutput, let folder = concrete.stateFolder else { return false }
    var ledger = survey.ledger
    if plans.contains(where: \.wouldRepublish) {
      let published = plans.filter(\.isCarriedOut).flatMap(\.entries)
      let paths = Set(published.compactMap { rendering.paths[$0.id] })
      ledger = ledger.restoring(survey.known, published: paths)
    }
    let isSure = survey.isWhole && options.inputs.isEmpty
    let next = upkeep.finished(ledger, plans, of: concrete, isSure: isSure, rendering, &diagnostics)
    guard !options.isDryRun, next != Ledger() else { return false }
    return try LedgerFile(folder: folder).write(next)
  }

  /// The files beside the feeds, on the disk if need be; they stay as they are where feeds have to.
  private func files(
    besides plans: [PlannedFeed],
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
