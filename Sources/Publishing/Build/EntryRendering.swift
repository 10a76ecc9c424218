import Diagnostics
import FeedModel

/// Renders the entries that feeds take, each once, and no others.
struct EntryRendering {
  /// The entries, newest first.
  private(set) var entries: [Entry] = []

  /// The files of the posts that entries were made of, by the entry's id.
  private(set) var files: [String: String] = [:]

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

  /// Renders the newest posts until there are so many entries; the next post stands in for one that fails.
  mutating func render(
    _ count: Int,
    of posts: [LoadedPost],
    _ identities: PostIdentities,
    progress: @Sendable (BuildProgress) -> Void,
    _ diagnostics: inout DiagnosticList
  ) {
    var waiting = posts[...]
    while entries.count < count, !waiting.isEmpty {
      let batch = waiting.prefix(count - entries.count)
      waiting = waiting.dropFirst(batch.count)
      for (post, outcome) in zip(batch, outcomes(of: batch, identities, progress)) {
        diagnostics.append(contentsOf: outcome.diagnostics)
        guard let entry = outcome.entry else {
          brokenCount += 1
          continue
        }
        entries.append(entry)
        files[entry.id] = post.location.filePath
      }
    }
  }

  private func outcomes(
    of batch: ArraySlice<LoadedPost>,
    _ identities: PostIdentities,
    _ progress: @Sendable (BuildProgress) -> Void
  ) -> [Outcome] {
    let jobs = batch.map { (post: $0, id: identities.id(of: $0)) }
    return parallel(
      jobs.count,
      progress: { progress(BuildProgress(stage: .rendering, done: $0, total: jobs.count)) }
    ) { [maker] index in
      var outcome = Outcome()
      outcome.entry = maker.entry(
        of: jobs[index].post,
        id: jobs[index].id,
        &outcome.diagnostics
      )
      return outcome
    }
  }
}
