import Concurrency
import Diagnostics
import FeedModel
import Posts

/// Takes note in the ledger of the edits that readers should be told of, each once, with the time of the run.
///
/// Every edition is compared with the one that readers were last told of, so that many small edits add up. A post is first
/// remembered when it is published: what is done to a draft is nobody's news. An `updated` in the front matter is the
/// author's own word: nothing is added to it.
struct EditNotice: Sendable {
  /// The moment of the run.
  let now: Timestamp

  /// What spreads the work.
  let parallel: ParallelMap

  /// Takes note of the edits of published posts; only posts whose source changed are read.
  func take(
    of posts: [LoadedPost],
    knownAs known: (LoadedPost) -> LedgerEntry?,
    in ledger: inout Ledger
  ) {
    let changed = posts.compactMap { post in
      ledger.entries[post.path].map { (post: post, entry: $0) }
    }.filter { !$0.entry.hasWords || Self.isEdited($0.post, since: known($0.post)) }
    let sketches = parallel(changed.count, progress: { _ in }) { Self.sketch(of: changed[$0].post) }
    for (index, sketch) in sketches.enumerated() {
      guard let sketch else { continue }
      ledger.register(noted(changed[index].entry, changed[index].post.post, sketch))
    }
    for post in posts { keep(post, in: &ledger) }
  }

  /// An entry with the edition that a post has now.
  private func noted(_ entry: LedgerEntry, _ post: Post, _ sketch: WordSketch) -> LedgerEntry {
    var entry = entry
    let last = entry.words.flatMap { WordSketch($0) }
    if let last, post.updated == nil {
      guard NoticeableEdit.isNoticeable(from: last, to: sketch) else { return entry }
      if now > EntryMaker.updated(post, entry.updated) { entry.updated = now }
    }
    entry.words = sketch.text
    return entry
  }

  /// Remembers what the front matter says, so that `updated` does not go back when the author takes it out.
  private func keep(_ loaded: LoadedPost, in ledger: inout Ledger) {
    guard loaded.outline.updated != nil else { return }
    let post = loaded.post
    guard let updated = post.updated, updated <= now, var entry = ledger.entries[loaded.path],
      updated > entry.updated ?? post.published
    else { return }
    entry.updated = updated
    ledger.register(entry)
  }

  /// Whether title or body are others than the ledger knew.
  private static func isEdited(_ post: LoadedPost, since known: LedgerEntry?) -> Bool {
    guard let known else { return true }
    return known.sign != post.sign && known.fingerprint != post.fingerprint
  }

  /// The words of a post; nil if its file is not what its header was read from any more.
  private static func sketch(of loaded: LoadedPost) -> WordSketch? {
    var problems = DiagnosticList()
    guard let file = PostLoader.unchangedSource(of: loaded, &problems) else { return nil }
    return WordSketch(
      title: loaded.post.title?.value ?? "",
      body: file.bytes[loaded.post.bodyRange]
    )
  }
}
