import FeedModel
import FileSystem

/// What a run found out by itself and came to depend on: files, and time.
struct RunTrace {
  /// The files that it looked at beside configuration and posts, there or not.
  let paths: [String]

  /// The moment from which on a run may come to something else; nil if there is none.
  let horizon: Timestamp?

  /// Traces a run over a site.
  init(
    of survey: SiteSurvey,
    _ plans: [PlannedFeed],
    _ report: BuildReport,
    lookups: [String],
    for configuration: Configuration,
    now: Timestamp
  ) {
    var paths = lookups
    if let folder = configuration.stateFolder { paths.append(LedgerFile(folder: folder).path) }
    paths += plans.flatMap { $0.documents.all.map(\.path) } + report.files.map(\.path)
    // Feeds that are no longer configured are told of while they are there.
    for feed in survey.known.feeds.values {
      let names = [feed.path] + ArchivePath(of: feed.path).paths(feed.archives)
      paths += names.map { Path.join(configuration.output, $0) }
    }
    // Posts that were not looked for may be there, or be gone one day.
    let isCovered = survey.identities.coverLedger
    let listed = isCovered ? [] : survey.collection.paths
    for entry in isCovered ? [] : survey.ledger.entries.values
    where !listed.contains(entry.path) {
      paths += configuration.posts.directories.map { Path.join($0, entry.path.text) }
    }
    paths += survey.known.files.map { Path.join(configuration.output, $0) }
    self.paths = Set(paths).sorted(by: ByteOrder.precedes)
    horizon = RunHorizon(of: configuration, now: now).next(
      for: survey.identities.posts,
      survey.ledger
    )
  }
}
