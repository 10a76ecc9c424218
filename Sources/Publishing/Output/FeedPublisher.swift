import Diagnostics
import FeedModel

/// Puts finished feeds where readers find them, and leaves alone what has not changed.
struct FeedPublisher {
  /// What was asked of the run.
  let options: BuildOptions

  /// The folder that feeds are written to.
  let output: String

  /// Publishes a feed unless something speaks against it; problems go to the list.
  func publish(_ draft: FeedDraft, _ diagnostics: inout DiagnosticList) -> FeedReport {
    let path = Path.join(output, draft.settings.path)
    guard draft.isSound else { return report(draft, path, .refused) }
    guard !options.writesToStandardOutput else { return report(draft, path, .printed) }
    do {
      return report(draft, path, try outcome(of: draft, path, &diagnostics))
    } catch {
      diagnostics.append(
        Diagnostic(.unwritableFeed, file: path, "cannot \(error.operation): \(error.reason)")
      )
      return report(draft, path, .failed)
    }
  }

  private func outcome(
    of draft: FeedDraft,
    _ path: String,
    _ diagnostics: inout DiagnosticList
  ) throws(FileSystemFailure) -> FeedReport.Outcome {
    if try FeedFile.hasBytes(draft.bytes, at: path) { return .unchanged }
    if let objection = try objection(to: draft, path) {
      diagnostics.append(Diagnostic(.refusedRepublish, file: path, objection))
      return .refused
    }
    if options.isDryRun { return .wouldChange }
    try Folder.create(Path.folder(of: path))
    try AtomicFile.replace(path, with: draft.bytes)
    return .written
  }

  /// What speaks against replacing the feed that is there.
  private func objection(
    to draft: FeedDraft,
    _ path: String
  ) throws(FileSystemFailure) -> String? {
    guard !options.acceptsRepublish, let bytes = try FeedFile(path: path).bytes(),
      let old = PublishedFeed(reading: bytes, as: draft.settings.format)
    else { return nil }
    return RepublishGuard(
      old: old,
      new: PublishedFeed(draft.feed),
      limit: draft.settings.limit
    ).objection
  }

  private func report(
    _ draft: FeedDraft,
    _ path: String,
    _ outcome: FeedReport.Outcome
  ) -> FeedReport {
    FeedReport(
      path: path,
      entries: draft.feed.entries.count,
      bytes: draft.bytes.count,
      outcome: outcome
    )
  }
}
