import Diagnostics
import FileSystem

/// Feeds that earlier runs wrote and that the configuration no longer names, and files beside them.
struct StaleFeeds {
  /// The folder that feeds are written to.
  let output: String

  /// Whether their files are removed.
  let prunes: Bool

  /// Whether the run only says what it would remove.
  var isDryRun = false

  /// Whether those of terms that no post has any more are, too: not while some posts may only be unreadable.
  var prunesTerms = true

  /// Reports what is stale and still has a file, or removes it; what is gone leaves the ledger, and so does what is no feed any
  /// more, which somebody else may have put there.
  ///
  /// A file beside the feeds that somebody has written over is nobody's business any more.
  func settle(
    in ledger: inout Ledger,
    configured feeds: [FeedSettings],
    files: [String],
    _ diagnostics: inout DiagnosticList
  ) {
    let names = Set(feeds.map(\.path) + files + archives(of: feeds, in: ledger))
    for name in ledger.feeds.keys.filter({ !names.contains($0) }).sorted() {
      let prunes = prunes && (prunesTerms || ledger.feeds[name]?.term == nil)
      let areGone = areArchivesGone(of: name, in: &ledger, besides: names, prunes, &diagnostics)
      if isGone(name, prunes, &diagnostics), areGone { ledger.removeFeed(name) }
    }
    for feed in feeds where !feed.keepsArchives {
      _ = areArchivesGone(of: feed.path, in: &ledger, besides: names, prunes, &diagnostics)
    }
    for name in ledger.files.filter({ !files.contains($0) }).sorted() {
      let isOurs = try? IndexPublisher.isOurs(at: Path.join(output, name))
      let isOther = names.contains(name) || isOurs != true
      if isOther || isGone(name, prunes, &diagnostics) { ledger.removeFile(name) }
    }
  }

  /// The paths of the archives that feeds have and keep.
  private func archives(of feeds: [FeedSettings], in ledger: Ledger) -> [String] {
    feeds.filter(\.keepsArchives).flatMap { feed in
      ArchivePath(of: feed.path).paths(ledger.feeds[feed.path]?.archives ?? 0)
    }
  }

  /// Whether the archives of a feed are gone, or go now; then its entries are in none.
  private func areArchivesGone(
    of feed: String,
    in ledger: inout Ledger,
    besides names: Set<String>,
    _ prunes: Bool,
    _ diagnostics: inout DiagnosticList
  ) -> Bool {
    let count = ledger.feeds[feed]?.archives ?? 0
    guard count > 0 else { return true }
    let paths = ArchivePath(of: feed).paths(count).filter { !names.contains($0) }
    let left = paths.filter { !isGone($0, prunes, &diagnostics) }
    guard left.isEmpty else { return false }
    ledger.removeArchives(of: feed)
    return true
  }

  /// Whether a stale file is gone, or goes now; problems go to the list.
  private func isGone(
    _ name: String,
    _ prunes: Bool,
    _ diagnostics: inout DiagnosticList
  ) -> Bool {
    let path = Path.join(output, name)
    guard (try? FileStatus(ofPath: path)) != nil else { return true }
    guard isOurs(path) else {
      let message = "is no longer configured, and no feed any more; it was left as it is"
      diagnostics.append(Diagnostic(.staleFeed, file: path, message))
      return true
    }
    guard prunes else {
      diagnostics.append(
        Diagnostic(.staleFeed, file: path, "is no longer configured, but still there")
      )
      return false
    }
    guard !isDryRun else {
      diagnostics.append(Diagnostic(.removedFeed, file: path, "would be removed"))
      return false
    }
    AtomicFile.remove(path)
    if let left = try? FileStatus(ofPath: path, followingLinks: false) {
      let kind = left.kind == .directory ? "it is a folder" : "the system refused it"
      diagnostics.append(Diagnostic(.unwritableFeed, file: path, "cannot be removed: \(kind)"))
      return false
    }
    diagnostics.append(Diagnostic(.removedFeed, file: path, "was removed"))
    return true
  }

  /// Whether a file is a feed, or one that feedgen writes beside them.
  private func isOurs(_ path: String) -> Bool {
    guard let bytes = try? FeedFile(path: path).contents() else { return true }
    return PublishedFeed.isFeed(bytes) || (try? IndexPublisher.isOurs(at: path)) == true
  }
}
