import Diagnostics

/// Feeds that earlier runs wrote and that the configuration no longer names.
struct StaleFeeds {
  /// The folder that feeds are written to.
  let output: String

  /// Whether their files are removed.
  let prunes: Bool

  /// Reports the stale feeds that still have a file, or removes them; what is gone leaves the ledger.
  func settle(
    in ledger: inout Ledger,
    configured: [FeedSettings],
    _ diagnostics: inout DiagnosticList
  ) {
    let names = Set(configured.map(\.path))
    let stale = ledger.feeds.keys.filter { !names.contains($0) }
    for name in stale.sorted() {
      let path = Path.join(output, name)
      guard (try? FileStatus(ofPath: path)) != nil else {
        ledger.removeFeed(name)
        continue
      }
      guard prunes else {
        diagnostics.append(
          Diagnostic(.staleFeed, file: path, "is no longer configured, but still there")
        )
        continue
      }
      AtomicFile.remove(path)
      if let left = try? FileStatus(ofPath: path, followingLinks: false) {
        let kind = left.kind == .directory ? "it is a folder" : "the system refused it"
        diagnostics.append(Diagnostic(.unwritableFeed, file: path, "cannot be removed: \(kind)"))
        continue
      }
      ledger.removeFeed(name)
      diagnostics.append(Diagnostic(.removedFeed, file: path, "was removed"))
    }
  }
}
