import Concurrency
import Diagnostics
import FeedModel
import Posts

/// Renders the entries that feeds take, each once, and no others; nor those of feeds alone that would come out as they lie there.
struct EntryRendering {
  /// The files of the posts that entries were made of, by the entry's id.
  private(set) var files: [String: String] = [:]

  /// The paths of the posts that entries were made of, by the entry's id.
  private(set) var paths: [String: PostPath] = [:]

  private let survey: SiteSurvey
  private let maker: EntryMaker
  private let parallel: ParallelMap
  private let recall: FeedRecall
  private let storage: RunStorage

  private var outcomes: [Int: EntryOutcome] = [:]
  private var documents: [String: FeedRecall.Document] = [:]
  private var memos: [String: FeedMemo] = [:]

  /// Prepares to make entries of the posts of a site on several cores.
  init(
    of survey: SiteSurvey,
    _ maker: EntryMaker,
    _ parallel: ParallelMap,
    _ recall: FeedRecall,
    _ storage: RunStorage
  ) {
    self.survey = survey
    self.maker = maker
    self.parallel = parallel
    self.recall = recall
    self.storage = storage
  }

  private var posts: [LoadedPost] { survey.selection.posts }

  /// How many posts had a body that cannot be published.
  var brokenCount: Int { brokenPosts.count }

  /// The posts that were found to have no entry.
  var brokenPosts: Set<Int> {
    Set(outcomes.lazy.filter(\.value.isBroken).map(\.key))
  }

  /// Renders posts until every feed has as many entries as it holds; the next post stands in for one that fails.
  ///
  /// Of each body only what its feeds ask for is made.
  mutating func render(
    for feeds: [FeedSelection],
    progress: @Sendable (BuildProgress) -> Void
  ) {
    var known = -1
    // Only one that fails makes feeds take others than they were looked up with.
    while brokenCount != known {
      known = brokenCount
      let places = feeds.map(taken)
      let modes = modes(of: feeds, taking: places)
      lookUp(feeds, taking: places, in: modes)
      let batch = wanted(by: feeds, taking: places, in: modes)
        .map { (place: $0, modes: modes[$0] ?? []) }
      for ((place, _), outcome) in zip(batch, made(batch, progress)) { outcomes[place] = outcome }
    }
    for (place, outcome) in outcomes where !outcome.isBroken {
      let id = survey.identities.id(of: posts[place])
      files[id] = posts[place].location.filePath
      paths[id] = posts[place].path
    }
  }

  /// Adds what there is to say of the posts to a list, each post's once.
  func report(_ diagnostics: inout DiagnosticList) {
    for place in outcomes.keys.sorted() {
      for problem in outcomes[place]?.memo.diagnostics ?? [] { diagnostics.append(problem) }
    }
  }

  /// The entries of a feed, as many as it holds.
  func entries(of feed: FeedSelection) -> [RenderedEntry] {
    taken(by: feed).compactMap { outcomes[$0]?.entry }
  }

  /// The document of a feed that lies there as it would be made; nil for one that has to be made.
  func recalled(_ selection: FeedSelection) -> FeedDraft? {
    let path = selection.settings.path
    guard let memo = memos[path], let document = documents[path] else { return nil }
    let feed = recall.feed(of: document, keeping: memo.kept)
    return FeedDraft(settings: selection.settings, feed: feed, recalling: memo)
  }

  /// The entries that archives of a feed have, and those of them that have left it by this run.
  func archived(by feed: FeedSelection) -> ArchivedEntries {
    var archived = ArchivedEntries()
    for (index, place) in feed.moved { archived.places[posts[index].path] = place }
    for index in feed.elsewhere { archived.ids.insert(survey.identities.id(of: posts[index])) }
    return archived
  }
}

/// What an index keeps of the entries.
extension EntryRendering {
  /// The files that were looked for, there or not.
  var lookups: [String] { outcomes.values.flatMap(\.memo.files) }

  /// The entries that were made by this run, with what was said of them.
  var made: [(location: PostLocation, memo: EntryMemo)] {
    outcomes.compactMap { place, outcome in
      outcome.entry == nil ? nil : (location: posts[place].location, memo: outcome.memo)
    }
  }

  /// The files of all posts that stand in feeds.
  var wantedFiles: Set<String> {
    Set(outcomes.lazy.filter { !$0.value.isBroken }.map { posts[$0.key].location.filePath })
  }

  /// What the document at a path is made of, and the ids of the entries that it might have.
  func document(at path: String) -> (recipe: DigestValue, ids: [String])? {
    documents[path].map { ($0.recipe, recall.ids(of: $0)) }
  }
}

extension EntryRendering {
  /// The posts that a feed takes as far as is known: without those that failed.
  private func taken(by feed: FeedSelection) -> [Int] {
    var rest = feed.posts[...]
    var taken: [Int] = []
    while taken.count < feed.settings.limit, let place = rest.popFirst() {
      if outcomes[place]?.isBroken != true { taken.append(place) }
    }
    return taken
  }

  /// The parts of posts that all feeds which take them ask for.
  private func modes(
    of feeds: [FeedSelection],
    taking places: [[Int]]
  ) -> [Int: Set<ContentMode>] {
    var modes: [Int: Set<ContentMode>] = [:]
    for (feed, places) in zip(feeds, places) {
      let asked = Edition.modes(feed.settings, maker.configuration.content)
      for place in places { modes[place, default: []].formUnion(asked) }
    }
    return modes
  }

  /// Finds out which documents lie there as they would be made, and what was said of their entries.
  private mutating func lookUp(
    _ feeds: [FeedSelection],
    taking places: [[Int]],
    in modes: [Int: Set<ContentMode>]
  ) {
    guard recall.isOn else { return }
    var known: [Int: EntryMemo] = [:]
    var unknown: Set<Int> = []
    var entries: [Int: Entry] = [:]
    documents = [:]
    memos = [:]
    for (feed, places) in zip(feeds, places) {
      let path = feed.settings.path
      let document = recall.document(feed, taking: places, &entries)
      documents[path] = document
      guard let memo = recall.memo(of: document, feed.settings) else { continue }
      for place in places where known[place] == nil && !unknown.contains(place) {
        known[place] = recall.memo(ofPostAt: place, in: modes[place] ?? [])
        if known[place] == nil { unknown.insert(place) }
      }
      guard unknown.isDisjoint(with: places) else { continue }
      memos[path] = memo
      for place in places where outcomes[place]?.entry == nil {
        outcomes[place] = known[place].map(EntryOutcome.init(known:))
      }
    }
  }

  /// The posts that still have to be rendered for feeds that have to be made, in their order.
  private func wanted(
    by feeds: [FeedSelection],
    taking places: [[Int]],
    in modes: [Int: Set<ContentMode>]
  ) -> [Int] {
    var wanted: Set<Int> = []
    for (feed, places) in zip(feeds, places) where memos[feed.settings.path] == nil {
      for place in places {
        let outcome = outcomes[place].flatMap { $0.entry == nil ? nil : $0 }
        let isMade = outcome?.memo.modes.isSuperset(of: modes[place] ?? []) ?? false
        if !isMade { wanted.insert(place) }
      }
    }
    return wanted.sorted()
  }

  private func made(
    _ batch: [(place: Int, modes: Set<ContentMode>)],
    _ progress: @Sendable (BuildProgress) -> Void
  ) -> [EntryOutcome] {
    let jobs = batch.map { place, modes in
      let post = posts[place]
      let lastEdit = survey.ledger.entries[post.path]?.updated
      return (post: post, id: survey.identities.id(of: post), lastEdit: lastEdit, modes: modes)
    }
    return parallel(
      jobs.count,
      progress: { progress(BuildProgress(stage: .rendering, done: $0, total: jobs.count)) }
    ) { [maker, storage] index in
      let job = jobs[index]
      let post = job.post.passing
      let trace = EntryTrace()
      var diagnostics = DiagnosticList()
      var entry = maker.entry(
        of: post,
        id: job.id,
        lastEdit: job.lastEdit,
        in: job.modes,
        trace: trace,
        &diagnostics
      )
      if let content = entry?.content { entry?.content = storage.keep(content) }
      return EntryOutcome(
        entry: entry.map { RenderedEntry(entry: $0, mode: post.post.mode) },
        memo: EntryMemo(
          state: post.location.state,
          modes: job.modes,
          diagnostics: diagnostics.items,
          files: trace.files,
          names: trace.names
        )
      )
    }
  }
}
