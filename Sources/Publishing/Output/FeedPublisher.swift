import Diagnostics
import FeedModel
import FileSystem
import Posts

/// Puts finished feeds where readers find them, and leaves alone what has not changed.
struct FeedPublisher {
  /// What was asked of the run.
  let options: BuildOptions

  /// The folder that feeds are written to.
  let output: String

  /// What is to become of a feed; problems go to the list, and the disk is left as it is.
  func plan(for draft: FeedDraft, _ diagnostics: inout DiagnosticList) -> FeedPlan {
    let path = Path.join(output, draft.settings.path)
    do {
      return try plan(for: draft, path, &diagnostics)
    } catch {
      diagnostics.append(Self.problem(error, path))
      return FeedPlan(draft: draft, path: path, outcome: .failed)
    }
  }

  /// Writes the files of a feed if that is the plan; problems go to the list.
  ///
  /// Archives come first, so that no link leads to one that is not there; if one cannot be written, the rest stays as it is.
  func carryOut(_ feed: PlannedFeed, _ diagnostics: inout DiagnosticList) -> PlannedFeed {
    var hasFailed = false
    let documents = feed.documents.map { plan in
      var plan = plan
      if hasFailed { plan.keepBack() }
      let done = carryOut(plan, &diagnostics)
      hasFailed = hasFailed || done.outcome == .failed
      return done
    }
    return PlannedFeed(documents)
  }

  /// Writes the file of a document if that is the plan; the plan that comes back says what became of it.
  private func carryOut(_ plan: FeedPlan, _ diagnostics: inout DiagnosticList) -> FeedPlan {
    guard plan.outcome == .written else { return plan }
    do throws(FileSystemFailure) {
      try Folder.create(Path.folder(of: plan.path))
      try AtomicFile.replace(plan.path, with: plan.draft.bytes)
      return plan
    } catch {
      diagnostics.append(Self.problem(error, plan.path))
      return FeedPlan(draft: plan.draft, path: plan.path, outcome: .failed)
    }
  }

  private func plan(
    for draft: FeedDraft,
    _ path: String,
    _ diagnostics: inout DiagnosticList
  ) throws(FileSystemFailure) -> FeedPlan {
    var plan = FeedPlan(draft: draft, path: path, outcome: .refused)
    if draft.memo != nil {
      plan.outcome = .unchanged
      return plan
    }
    guard draft.isSound else { return plan }
    if options.writesToStandardOutput {
      plan.outcome = .printed
      return plan
    }
    if try FeedFile.hasBytes(draft.bytes, at: path) {
      plan.outcome = .unchanged
      return plan
    }
    let old = try FeedFile(path: path).contents() ?? .memory([])
    // Neither a term of a post nor the number of an archive may lead to the replacement of a site's own files.
    if draft.settings.term != nil || draft.document.isArchive, old.count > 0,
      !PublishedFeed.isFeed(old)
    {
      diagnostics.append(
        Diagnostic(.foreignFile, file: path, "is there already, and is no feed")
      )
      return plan
    }
    if let objection = objection(to: draft, insteadOf: old) {
      diagnostics.append(Diagnostic(.refusedRepublish, file: path, objection))
      plan.wouldRepublish = true
    } else {
      plan.outcome = options.isDryRun ? .wouldChange : .written
    }
    if options.isDryRun { plan.changes = Self.changes(in: draft, from: old) }
    return plan
  }

  /// What would change in the feed that is there; a file that is no feed has no entries.
  private static func changes(in draft: FeedDraft, from old: StoredBytes) -> FeedChanges {
    let format = draft.settings.format
    return FeedChanges(
      from: ListedEntry.entries(in: old, as: format) ?? [],
      to: ListedEntry.entries(in: draft.bytes, as: format) ?? []
    )
  }

  /// What speaks against replacing the feed that is there.
  private func objection(to draft: FeedDraft, insteadOf bytes: StoredBytes) -> String? {
    let settings = draft.settings
    guard !options.acceptsRepublish,
      let old = PublishedFeed(reading: bytes, as: settings.format)
    else { return nil }
    return RepublishGuard(
      old: old.without(olderThan: draft.oldest).without(draft.archived.ids),
      new: PublishedFeed(draft.feed),
      limit: settings.limit,
      mayShrink: settings.budget != nil || settings.filter?.isOfAge == true
        || draft.document.isArchive
    ).objection
  }

  /// What the operating system refused, as a problem with a file.
  static func problem(_ failure: FileSystemFailure, _ path: String) -> Diagnostic {
    Diagnostic(.unwritableFeed, file: path, "cannot \(failure.operation): \(failure.reason)")
  }
}
