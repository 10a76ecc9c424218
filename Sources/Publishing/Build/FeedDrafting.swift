import Diagnostics
import FeedFormats
import FeedModel

/// Writes the feeds of a run and has them judged; nothing is put on the disk.
struct FeedDrafting {
  private let configuration: Configuration
  private let rendering: EntryRendering
  private let maker: FeedMaker
  private let now: Timestamp
  private var writing: FeedWriting

  /// Prepares to write the feeds of a site, with the entries that were rendered for them.
  init(_ configuration: Configuration, _ rendering: EntryRendering, ledger: Ledger, now: Timestamp)
  {
    self.configuration = configuration
    self.rendering = rendering
    self.now = now
    maker = FeedMaker(configuration: configuration, ledger: ledger, now: now)
    writing = FeedWriting(now: now, posts: configuration.posts, files: rendering.files)
  }

  /// A feed as it would be published; problems go to the list.
  mutating func draft(_ selection: FeedSelection, _ diagnostics: inout DiagnosticList) -> FeedDraft
  {
    let settings = selection.settings
    let path = Path.join(configuration.output, settings.path)
    let feed = feed(selection, path, &diagnostics)
    if feed.entries.isEmpty, !selection.document.isArchive {
      diagnostics.append(Diagnostic(.emptyFeed, file: path, "the feed has no entries"))
    }
    var draft = writing.draft(of: feed, settings, path: path, &diagnostics)
    draft.oldest = settings.maximumAge.flatMap { span in
      Timestamp(secondsSinceEpoch: now.secondsSinceEpoch - span.seconds)
    }
    draft.document = selection.document
    draft.archived = rendering.archived(by: selection)
    guard !selection.document.isArchive else { return draft }
    if settings.budget == nil, draft.isSound, draft.bytes.count > ReaderLimits.warning {
      let message = ReaderLimits.message(size: draft.bytes.count)
      diagnostics.append(Diagnostic(.largeFeed, file: path, message))
    }
    return draft
  }

  /// A feed of its entries, cut to its budget.
  private func feed(
    _ selection: FeedSelection,
    _ path: String,
    _ diagnostics: inout DiagnosticList
  ) -> Feed {
    let settings = selection.settings
    let edition = Edition(settings, of: configuration)
    let rendered = rendering.entries(of: selection)
    let feed = maker.feed(settings, selection.document, of: rendered.map { edition.entry($0) })
    guard let budget = settings.budget else { return feed }
    let fit = FeedFitting(budget: budget, now: now)
      .fit(feed, short: rendered.map { edition.summary($0) }) { feed in
        var ignored = DiagnosticList()
        let bytes = try? FeedWriter.bytes(of: feed, as: settings.format, diagnostics: &ignored)
        return bytes?.count ?? 0
      }
    report(fit, budget, path, &diagnostics)
    return fit.feed
  }

  private func report(
    _ fit: FeedFitting.Fit,
    _ budget: FeedBudget,
    _ path: String,
    _ diagnostics: inout DiagnosticList
  ) {
    if fit.shortened + fit.removed > 0 {
      let message =
        "\(fit.shortened) of the oldest entries have only their summaries, \(fit.removed) are left out"
      diagnostics.append(
        Diagnostic(.cutFeed, file: path, "\(message), for “maxBytes” \(budget.bytes)")
      )
    }
    guard !fit.fits else { return }
    diagnostics.append(
      Diagnostic(
        .overBudgetFeed,
        file: path,
        "the feed is larger than “maxBytes” \(budget.bytes): what is younger than \(budget.keptDays) days is never cut"
      )
    )
  }
}
