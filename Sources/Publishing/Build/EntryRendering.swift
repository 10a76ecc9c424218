import Diagnostics
import FeedModel
import Posts

/// Renders the entries that feeds take, each once, and no others.
struct EntryRendering {
  /// The files of the posts that entries were made of, by the entry's id.
  private(set) var files: [String: String] = [:]

  /// The paths of the posts that entries were made of, by the entry's id.
  private(set) var paths: [String: String] = [:]

  private let survey: SiteSurvey
  private let maker: EntryMaker
  private let parallel: ParallelMap
  private var outcomes: [Int: Outcome] = [:]

  /// What came of a post.
  private struct Outcome: Sendable {
    /// The parts that were asked for.
    let modes: Set<ContentMode>
    /// The entry; nil if its body cannot be published.
    var entry: RenderedEntry?
    var diagnostics = DiagnosticList()
  }

  /// Prepares to make entries of the posts of a site on several cores.
  init(of survey: SiteSurvey, _ maker: EntryMaker, _ parallel: ParallelMap) {
    self.survey = survey
    self.maker = maker
    self.parallel = parallel
  }

  private var posts: [LoadedPost] { survey.selection.posts }

  /// How many posts had a body that cannot be published.
  var brokenCount: Int { outcomes.values.count { $0.entry == nil } }

  /// The posts that were found to have no entry.
  var brokenPosts: Set<Int> {
    Set(outcomes.lazy.filter { $0.value.entry == nil }.map(\.key))
  }

  /// Renders posts until every feed has as many entries as it holds; the next post stands in for one that fails.
  ///
  /// Of each body only what its feeds ask for is made.
  mutating func render(
    for feeds: [FeedSelection],
    progress: @Sendable (BuildProgress) -> Void
  ) {
    while true {
      let wanted = wanted(by: feeds)
      guard !wanted.isEmpty else { break }
      let batch = wanted.sorted { $0.key < $1.key }
      for (place, outcome) in zip(batch.map(\.key), made(batch, progress)) {
        outcomes[place] = outcome
        guard let id = outcome.entry?.entry.id else { continue }
        files[id] = posts[place].location.filePath
        paths[id] = posts[place].post.path
      }
    }
  }

  /// Adds what there is to say of the posts to a list, each post's once.
  func report(_ diagnostics: inout DiagnosticList) {
    for place in outcomes.keys.sorted() {
      if let outcome = outcomes[place] { diagnostics.append(contentsOf: outcome.diagnostics) }
    }
  }

  /// The entries of a feed, as many as it holds.
  func entries(of feed: FeedSelection) -> [RenderedEntry] {
    taken(by: feed).compactMap { outcomes[$0]?.entry }
  }

  /// The entries that archives of a feed have, and those of them that have left it by this run.
  func archived(by feed: FeedSelection) -> ArchivedEntries {
    var archived = ArchivedEntries()
    for (index, place) in feed.moved { archived.places[posts[index].post.path] = place }
    for index in feed.elsewhere { archived.ids.insert(survey.identities.id(of: posts[index])) }
    return archived
  }

  /// The posts that a feed takes as far as is known: without those that failed.
  private func taken(by feed: FeedSelection) -> [Int] {
    var rest = feed.posts[...]
    var taken: [Int] = []
    while taken.count < feed.settings.limit, let place = rest.popFirst() {
      if let outcome = outcomes[place], outcome.entry == nil { continue }
      taken.append(place)
    }
    return taken
  }

  /// The posts that still have to be rendered, with all that the feeds which take them ask for.
  private func wanted(by feeds: [FeedSelection]) -> [Int: Set<ContentMode>] {
    var modes: [Int: Set<ContentMode>] = [:]
    for feed in feeds {
      let asked = Edition.modes(feed.settings, maker.configuration.content)
      for place in taken(by: feed) { modes[place, default: []].formUnion(asked) }
    }
    return modes.filter { place, modes in
      outcomes[place].map { !$0.modes.isSuperset(of: modes) } ?? true
    }
  }

  private func made(
    _ batch: [(key: Int, value: Set<ContentMode>)],
    _ progress: @Sendable (BuildProgress) -> Void
  ) -> [Outcome] {
    let jobs = batch.map { place, modes in
      let post = posts[place]
      let lastEdit = survey.ledger.entries[post.post.path]?.updated
      return (post: post, id: survey.identities.id(of: post), lastEdit: lastEdit, modes: modes)
    }
    return parallel(
      jobs.count,
      progress: { progress(BuildProgress(stage: .rendering, done: $0, total: jobs.count)) }
    ) { [maker] index in
      let job = jobs[index]
      var outcome = Outcome(modes: job.modes)
      let entry = maker.entry(
        of: job.post,
        id: job.id,
        lastEdit: job.lastEdit,
        in: job.modes,
        &outcome.diagnostics
      )
      outcome.entry = entry.map { RenderedEntry(entry: $0, mode: job.post.post.mode) }
      return outcome
    }
  }
}
