import Diagnostics
import FeedModel
import Posts

/// Renders the entries that feeds take, each once, and no others.
struct EntryRendering {
  /// The entries, newest first.
  private(set) var entries: [RenderedEntry] = []

  /// The files of the posts that entries were made of, by the entry's id.
  private(set) var files: [String: String] = [:]

  /// The paths of the posts that entries were made of, by the entry's id.
  private(set) var paths: [String: String] = [:]

  /// How many posts had a body that cannot be published.
  private(set) var brokenCount = 0

  private let maker: EntryMaker
  private let parallel: ParallelMap

  private struct Outcome: Sendable {
    var entry: Entry?
    var diagnostics = DiagnosticList()
  }

  /// Prepares to make entries on several cores.
  init(_ maker: EntryMaker, _ parallel: ParallelMap) {
    self.maker = maker
    self.parallel = parallel
  }

  /// Renders the newest posts until every feed has as many entries as it holds; the next post stands in for one
  /// that fails.
  ///
  /// Feeds that hold less end first: beyond them nothing is made that only they ask for.
  mutating func render(
    _ survey: SiteSurvey,
    for feeds: [FeedSettings],
    progress: @Sendable (BuildProgress) -> Void,
    _ diagnostics: inout DiagnosticList
  ) {
    var waiting = survey.selection.posts[...]
    for limit in Set(feeds.map(\.limit)).sorted() {
      let taking = feeds.filter { $0.limit >= limit }
      let modes = Set(taking.map { Edition.mode(nil, $0, maker.configuration.content) })
      while entries.count < limit, !waiting.isEmpty {
        let batch = waiting.prefix(limit - entries.count)
        waiting = waiting.dropFirst(batch.count)
        take(batch, outcomes(of: batch, in: modes, survey, progress), &diagnostics)
      }
    }
  }

  private mutating func take(
    _ batch: ArraySlice<LoadedPost>,
    _ outcomes: [Outcome],
    _ diagnostics: inout DiagnosticList
  ) {
    for (post, outcome) in zip(batch, outcomes) {
      diagnostics.append(contentsOf: outcome.diagnostics)
      guard let entry = outcome.entry else {
        brokenCount += 1
        continue
      }
      entries.append(RenderedEntry(entry: entry, mode: post.post.mode))
      files[entry.id] = post.location.filePath
      paths[entry.id] = post.post.path
    }
  }

  private func outcomes(
    of batch: ArraySlice<LoadedPost>,
    in modes: Set<ContentMode>,
    _ survey: SiteSurvey,
    _ progress: @Sendable (BuildProgress) -> Void
  ) -> [Outcome] {
    let jobs = batch.map { post in
      (
        post: post, id: survey.identities.id(of: post),
        lastEdit: survey.ledger.entries[post.post.path]?.updated
      )
    }
    return parallel(
      jobs.count,
      progress: { progress(BuildProgress(stage: .rendering, done: $0, total: jobs.count)) }
    ) { [maker] index in
      var outcome = Outcome()
      outcome.entry = maker.entry(
        of: jobs[index].post,
        id: jobs[index].id,
        lastEdit: jobs[index].lastEdit,
        in: modes,
        &outcome.diagnostics
      )
      return outcome
    }
  }
}
