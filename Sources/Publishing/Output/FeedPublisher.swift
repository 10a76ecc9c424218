import Diagnostics
import FeedModel

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

  /// Writes the file of a feed if that is the plan; problems go to the list.
  func carryOut(_ plan: FeedPlan, _ diagnostics: inout DiagnosticList) -> FeedReport {
    guard plan.outcome == .written else { return plan.report }
    do throws(FileSystemFailure) {
      try Folder.create(Path.folder(of: plan.path))
      try AtomicFile.replace(plan.path, with: plan.draft.bytes)
      return plan.report
    } catch {
      diagnostics.append(Self.problem(error, plan.path))
      return FeedPlan(draft: plan.draft, path: plan.path, outcome: .failed).report
    }
  }

  private func plan(
    for draft: FeedDraft,
    _ path: String,
    _ diagnostics: inout DiagnosticList
  ) throws(FileSystemFailure) -> FeedPlan {
    var plan = FeedPlan(draft: draft, path: path, outcome: .refused)
    guard draft.isSound else { return plan }
    if options.writesToStandardOutput {
      plan.outcome = .printed
    } else if try FeedFile.hasBytes(draft.bytes, at: path) {
      plan.outcome = .unchanged
    } else if draft.settings.term != nil, try isForeign(path) {
      diagnostics.append(
        Diagnostic(.foreignFile, file: path, "is there already, and is no feed")
      )
    } else if let objection = try objection(to: draft, path) {
      diagnostics.append(Diagnostic(.refusedRepublish, file: path, objection))
      plan.wouldRepublish = true
    } else {
      plan.outcome = options.isDryRun ? .wouldChange : .written
    }
    if options.isDryRun, plan.outcome == .wouldChange || plan.wouldRepublish {
      plan.changes = try changes(in: draft, path)
    }
    return plan
  }

  /// What would change in the feed that is there; a file that is no feed has no entries.
  private func changes(in draft: FeedDraft, _ path: String) throws(FileSystemFailure) -> FeedChanges
  {
    let format = draft.settings.format
    let old = try FeedFile(path: path).bytes().flatMap { ListedEntry.entries(in: $0, as: format) }
    return FeedChanges(
      from: old ?? [],
      to: ListedEntry.entries(in: draft.bytes, as: format) ?? []
    )
  }

  /// Whether a file that a term of a post leads to is anything but a feed: a post must not replace a site's own files.
  private func isForeign(_ path: String) throws(FileSystemFailure) -> Bool {
    guard let bytes = try FeedFile(path: path).bytes(), !bytes.isEmpty,
      let feed = PublishedFeed(reading: bytes)
    else { return (try FeedFile(path: path).bytes(limit: 1))?.isEmpty == false }
    return feed.selfLink == nil && feed.items.isEmpty
  }

  /// What speaks against replacing the feed that is there.
  private func objection(
    to draft: FeedDraft,
    _ path: String
  ) throws(FileSystemFailure) -> String? {
    guard !options.acceptsRepublish, let bytes = try FeedFile(path: path).bytes(),
      let old = PublishedFeed(reading: bytes, as: draft.settings.format)
    else { return nil }
    let settings = draft.settings
    return RepublishGuard(
      old: old.without(olderThan: draft.oldest),
      new: PublishedFeed(draft.feed),
      limit: settings.limit,
      mayShrink: settings.budget != nil || settings.filter?.isOfAge == true
    ).objection
  }

  /// What the operating system refused, as a problem with a file.
  static func problem(_ failure: FileSystemFailure, _ path: String) -> Diagnostic {
    Diagnostic(.unwritableFeed, file: path, "cannot \(failure.operation): \(failure.reason)")
  }
}
