import Concurrency
import Diagnostics
import FeedFormats
import FeedModel
import FileSystem
import Posts

/// Writes the feeds of a run and has them judged; nothing is put on the disk.
struct FeedDrafting {
  private let configuration: Configuration
  private let rendering: EntryRendering
  private let maker: FeedMaker
  private let now: Timestamp
  private let storage: RunStorage

  /// Prepares to write the feeds of a site, with the entries that were rendered for them.
  init(
    _ configuration: Configuration,
    _ rendering: EntryRendering,
    _ maker: FeedMaker,
    now: Timestamp,
    _ storage: RunStorage
  ) {
    self.configuration = configuration
    self.rendering = rendering
    self.maker = maker
    self.now = now
    self.storage = storage
  }

  /// Feeds as they would be published, in their order; problems go to the list.
  ///
  /// What is no error is only told of the first of several feeds that have it.
  func drafts(
    of selections: [FeedSelection],
    _ parallel: ParallelMap,
    progress: @Sendable (BuildProgress) -> Void,
    _ diagnostics: inout DiagnosticList
  ) -> [FeedDraft] {
    let total = selections.count
    progress(BuildProgress(stage: .writing, done: 0, total: total))
    let drafts = parallel(
      total,
      by: 1,
      progress: { progress(BuildProgress(stage: .writing, done: $0, total: total)) },
      with: { FeedWriting(now: now, posts: configuration.posts, files: rendering.files, storage) }
    ) { writing, index in draft(of: selections[index], writing) }
    var told = ToldFindings()
    for remarks in drafts.map(\.remarks) {
      let findings = told.untold(remarks.findings)
      for problem in remarks.before + remarks.faults + findings + remarks.behind {
        diagnostics.append(problem)
      }
    }
    return drafts
  }

  private func draft(of selection: FeedSelection, _ writing: FeedWriting) -> FeedDraft {
    var draft = rendering.recalled(selection) ?? written(selection, writing)
    draft.oldest = selection.settings.maximumAge.flatMap { span in
      Timestamp(secondsSinceEpoch: now.secondsSinceEpoch - span.seconds)
    }
    draft.document = selection.document
    draft.archived = rendering.archived(by: selection)
    return draft
  }

  private func written(_ selection: FeedSelection, _ writing: FeedWriting) -> FeedDraft {
    let settings = selection.settings
    let path = Path.join(configuration.output, settings.path)
    var before = DiagnosticList()
    let feed = feed(selection, path, &before)
    if feed.entries.isEmpty, !selection.document.isArchive {
      before.append(Diagnostic(.emptyFeed, file: path, "the feed has no entries"))
    }
    var draft = writing.written(feed, settings, path: path)
    draft.remarks.before = before.items
    if settings.budget == nil, !selection.document.isArchive, draft.isSound,
      draft.size > ReaderLimits.warning
    {
      let message = ReaderLimits.message(size: draft.size)
      draft.remarks.behind.append(Diagnostic(.largeFeed, file: path, message))
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
    var feed = maker.feed(settings, selection.document, of: rendered.map { edition.entry($0) })
    if rendered.count < selection.posts.count { feed.history = feed.history?.incomplete }
    guard let budget = settings.budget else { return feed }
    let fit = FeedFitting(budget: budget, now: now)
      .fit(feed, short: rendered.map { edition.summary($0) }) { feed in
        var ignored = DiagnosticList()
        var size = 0
        FeedWriter.write(
          feed,
          as: settings.format,
          handingTo: { size += $0.count },
          diagnostics: &ignored
        )
        return size
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
