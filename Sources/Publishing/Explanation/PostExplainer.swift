import Concurrency
package import Diagnostics
package import FeedModel
import Posts

/// Explains what a run would make of one post; nothing is written.
package struct PostExplainer: Sendable {
  /// What comes of the question.
  package enum Answer: Sendable {
    /// What becomes of the post.
    case explanation(PostExplanation)
    /// There is no such post; why, and what to do.
    case noSuchPost(String)
  }

  private let options: BuildOptions
  private let now: Timestamp

  /// Where time zones come from: the system's database, unless a test brings its own.
  var zones = ZoneInfo()

  /// Prepares to explain posts as a run at a moment would see them.
  package init(_ options: BuildOptions, now: Timestamp) {
    self.options = options
    self.now = now
  }

  /// Explains the post of a path; the problems of the configuration, the ledger and the post go to the list.
  package func explain(
    _ path: String,
    _ diagnostics: inout DiagnosticList
  ) throws(PublishingFailure) -> Answer {
    let configuration = try ConfigurationSource(options: options, zones: zones)
      .configuration(&diagnostics)
    let parallel = ParallelMap(jobs: options.jobs ?? ParallelMap.processors)
    var problems = DiagnosticList()
    let survey = try SiteSurvey(
      of: configuration,
      PostSearch(of: configuration),
      LedgerUpkeep(configuration, options, now: now, parallel),
      parallel,
      now: now,
      progress: { _ in },
      &problems
    )
    let lookup = PostLookup(configuration: configuration)
    guard let location = lookup.location(of: path, among: survey.collection.locations) else {
      return .noSuchPost(lookup.reason(thatThereIsNo: path))
    }
    var explanation = PostExplanation(path: location.filePath)
    var hasEntry = false
    if let loaded = survey.identities.posts.first(where: { $0.location == location }),
      let entry = entry(of: loaded, in: survey, configuration, &problems)
    {
      hasEntry = true
      explanation.elements = elements(of: entry, loaded, survey, configuration)
    }
    let post = survey.collection.posts.first { $0.location == location }
    let membership = FeedMembership(survey: survey, configuration: configuration, now: now)
    for (path, isTaken, verdict) in membership.verdicts(on: post, hasEntry: hasEntry) {
      explanation.feeds.append((path, verdict))
      if isTaken { explanation.takerCount += 1 }
    }
    for problem in problems.items where problem.file == location.filePath {
      diagnostics.append(problem)
    }
    return .explanation(explanation)
  }

  /// The entry that a run would make of a post; nil if there can be none.
  private func entry(
    of loaded: LoadedPost,
    in survey: SiteSurvey,
    _ configuration: Configuration,
    _ problems: inout DiagnosticList
  ) -> Entry? {
    let names = PostNames(of: survey.collection.posts)
    return EntryMaker(configuration: configuration, names: names).entry(
      of: loaded,
      id: survey.identities.id(of: loaded),
      lastEdit: survey.ledger.entries[loaded.path]?.updated,
      in: Set(configuration.feeds.map { Edition.mode(nil, $0, configuration.content) }),
      &problems
    )
  }

  /// The parts of the entry of a post, with the fields that they were taken from.
  private func elements(
    of entry: Entry,
    _ loaded: LoadedPost,
    _ survey: SiteSurvey,
    _ configuration: Configuration
  ) -> [ExplainedElement] {
    var told = DiagnosticList()
    let location = loaded.location
    guard let file = PostLoader.source(at: location, &told) else { return [] }
    let zone = configuration.site.timeZone
    let uses = PostReader(timeZone: zone, conventions: configuration.posts.conventions)
      .explain(
        file,
        at: configuration.posts.place(ofPath: location.path),
        diagnostics: &told
      ).uses
    return ElementOrigins(
      loaded: loaded,
      entry: entry,
      fields: FieldOrigins(file: location.filePath, uses: uses, zone: zone),
      configuration: configuration,
      known: survey.identities.known(of: loaded),
      lastEdit: survey.ledger.entries[loaded.path]?.updated
    ).elements
  }
}
