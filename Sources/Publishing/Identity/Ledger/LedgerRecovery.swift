import FeedFormats
import FeedModel
import FeedRules
import FileSystem

/// Makes up for a ledger that is lost: what readers know of the site's feeds stands in the feeds themselves.
///
/// Taken from them are the ids of entries that lead to the pages of posts, the times of their edits, and the ids of the
/// feeds. Nothing is guessed by titles: a lost ledger must not give a post the id of another one.
struct LedgerRecovery {
  private let configuration: Configuration

  /// What the published feeds say, Atom first, which says most.
  private let published: [(settings: FeedSettings, feed: PublishedFeed)]

  /// Reads the feeds that the site has published; one that cannot be read says nothing.
  init(for configuration: Configuration) {
    self.configuration = configuration
    let formats: [FeedFormat] = [.atom, .json, .rss]
    published = formats.flatMap { format in
      configuration.feeds.filter { $0.format == format && $0.series == nil }
        .compactMap { settings in
          let path = Path.join(configuration.publishedFolder, settings.path)
          guard let bytes = try? FeedFile(path: path).contents(),
            let feed = PublishedFeed(reading: bytes, as: format, recovering: true)
          else { return nil }
          return (settings, feed)
        }
    }
  }

  /// The ledger that the feeds give of the posts; empty if nothing has been published.
  func ledger(of posts: [LoadedPost]) -> Ledger {
    var ledger = Ledger()
    guard !published.isEmpty else { return ledger }
    let subjects = posts.map(\.identity)
    for (settings, feed) in published {
      recover(settings, feed, into: &ledger)
      let items = feed.items.filter { EntryIdentifier.id($0.id) != nil }
      let matching = AdoptionMatching(items, with: subjects, by: [.link])
      for subject in subjects where ledger.entries[subject.path] == nil {
        guard let item = matching.matches[subject.path]?.item else { continue }
        ledger.register(entry(of: subject, item))
      }
    }
    for (settings, main) in published where settings.keepsArchives {
      let path = settings.path
      guard let feed = ledger.feeds[path] else { continue }
      let current = Set(main.items.map(\.id))
      let recovery = ArchiveRecovery(of: settings, below: configuration.publishedFolder)
      ledger.register(feed.with(archives: recovery.count))
      for (post, place, item) in recovery.places(of: posts) {
        let subject = post.identity
        if ledger.entries[subject.path] == nil { ledger.register(entry(of: subject, item)) }
        // One that is in the feed as well was edited, and has still to go to a new archive.
        guard !current.contains(item.id) else { continue }
        ledger.setPlace(of: subject.path, in: path, to: place)
      }
    }
    return ledger
  }

  private func recover(
    _ settings: FeedSettings,
    _ feed: PublishedFeed,
    into ledger: inout Ledger
  ) {
    // JSON Feed does not say when it changed; its entries do.
    let newest = feed.items.compactMap { $0.updated ?? $0.published }.max()
    guard feed.selfLink == configuration.selfLink(of: settings).text,
      let updated = feed.updated ?? newest
    else { return }
    let id = feed.id.flatMap { AbsoluteURL($0) == nil ? nil : $0 } ?? feed.selfLink ?? ""
    ledger.register(LedgerFeed(path: settings.path, id: id, updated: updated))
  }

  private func entry(of subject: IdentitySubject, _ item: PublishedFeed.Item) -> LedgerEntry {
    var entry = subject.ledgerEntry(id: item.id)
    if let updated = item.updated, updated > entry.published { entry.updated = updated }
    return entry
  }
}
