import FeedModel
import FileSystem
import Posts

/// Lets a run leave alone the documents of feeds that would come out as they lie there.
struct FeedMemory: Sendable {
  /// The moment of the run.
  let now: Timestamp

  private let index: RunIndex
  private let key: String

  /// The clock of the file system, from before anything was looked at.
  private let clock: Int

  private let feeds: [String: [UInt8]]
  private let entries: [String: [UInt8]]

  /// More records than this beside those that are needed are forgotten.
  private static let spare = 1000

  /// Prepares to use an index under a key.
  init(_ index: RunIndex, key: String, clock: Int, now: Timestamp) {
    self.index = index
    self.key = key
    self.clock = clock
    self.now = now
    feeds = Self.records(of: .feeds, in: index, for: key)
    entries = feeds.isEmpty ? [:] : Self.records(of: .entries, in: index, for: key)
  }

  private static func records(
    of table: RunIndex.Table,
    in index: RunIndex,
    for key: String
  ) -> [String: [UInt8]] {
    let rows = index.rows(of: table, for: key)
    return Dictionary(rows.compactMap { row in row.record.map { (row.path, $0) } }) { $1 }
  }

  /// What is known of the document at a path, if it would be made by a recipe and its file has not changed.
  func memo(of path: String, by recipe: DigestValue, in file: FeedFile) -> FeedMemo? {
    feeds[path].flatMap { FeedMemo(reading: $0, of: recipe, at: now, in: file) }
  }

  /// What is known of the entry of a post, if it would be made of the same parts and nothing it depends on has changed.
  func memo(
    of location: PostLocation,
    in modes: Set<ContentMode>,
    _ names: PostNames
  ) -> EntryMemo? {
    let memo = entries[location.filePath].flatMap {
      EntryMemo(reading: $0, of: location.state, in: modes)
    }
    guard let memo, memo.names.allSatisfy({ names.link(of: $0.name) == $0.link }) else {
      return nil
    }
    return memo
  }
}

extension FeedMemory {
  /// Keeps what came of documents and entries; what is not sure is forgotten.
  ///
  /// - Parameters:
  ///   - plans: The plans of documents, as they were carried out.
  ///   - rendering: The entries, and what documents are made of.
  ///   - horizon: The moment from which on they may come out otherwise.
  func keep(_ plans: [FeedPlan], _ rendering: EntryRendering, until horizon: Timestamp?) {
    var entryRecords = entries(of: rendering)
    var feedRecords: [String: [UInt8]?] = [:]
    let unsure = Set(rendering.files.filter { entryRecords[$0.value] == .some(nil) }.keys)
    for plan in plans {
      let path = plan.draft.settings.path
      if let memo = plan.draft.memo {
        if memo.state == nil, let settled = settled(memo, at: plan.path) {
          feedRecords[path] = settled.record
        }
        continue
      }
      let isSure = plan.isCarriedOut && plan.draft.remarks.faults.isEmpty
      let document = isSure ? rendering.document(at: path) : nil
      feedRecords[path] = document.flatMap { document in
        document.ids.contains(where: unsure.contains)
          ? nil : memo(of: plan, document, until: horizon).record
      }
    }
    if feeds.count > plans.count + Self.spare {
      let paths = Set(plans.map(\.draft.settings.path))
      for path in feeds.keys where !paths.contains(path) { feedRecords[path] = .some(nil) }
    }
    let wanted = rendering.wantedFiles
    for path in entries.keys where !wanted.contains(path) { entryRecords[path] = .some(nil) }
    let feedRows = Self.rows(feedRecords, besides: feeds)
    let entryRows = Self.rows(entryRecords, besides: entries)
    guard !feedRows.isEmpty || !entryRows.isEmpty else { return }
    index.keep([.feeds: feedRows, .entries: entryRows], for: key)
  }

  /// What changes in a table: nothing where nothing was and nothing is to be.
  private static func rows(
    _ records: [String: [UInt8]?],
    besides known: [String: [UInt8]]
  ) -> [RunIndex.Row] {
    records.compactMap { path, record in
      record == nil && known[path] == nil ? nil : RunIndex.Row(path: path, record: record)
    }
  }

  /// The records of the entries that were made by this run, by the paths of their posts; nil where what was looked at may change
  /// without showing it.
  private func entries(of rendering: EntryRendering) -> [String: [UInt8]?] {
    var records: [String: [UInt8]?] = [:]
    for (location, memo) in rendering.made {
      let isSure = location.isSettled(at: clock) && memo.fileStates.areSettled(at: clock)
      records[location.filePath] = isSure ? memo.record : .some(nil)
    }
    return records
  }

  private func memo(
    of plan: FeedPlan,
    _ document: (recipe: DigestValue, ids: [String]),
    until horizon: Timestamp?
  ) -> FeedMemo {
    let draft = plan.draft
    let all = document.ids
    let ids = Set(draft.feed.entries.map(\.id))
    let states = FeedFile(path: plan.path).states
    return FeedMemo(
      recipe: document.recipe,
      now: now,
      horizon: horizon,
      kept: all.indices.filter { ids.contains(all[$0]) },
      remarks: draft.remarks,
      size: draft.size,
      bytes: draft.digest,
      state: states.areSettled(at: clock) ? states.digest.value : nil
    )
  }

  /// A memo with the state of its file, if that has not changed for long enough.
  private func settled(_ memo: FeedMemo, at path: String) -> FeedMemo? {
    let states = FeedFile(path: path).states
    return states.areSettled(at: clock) ? memo.with(state: states.digest.value) : nil
  }
}
