import FeedFormats
import FeedModel
import FileSystem

/// Makes the feeds of a site out of its entries.
struct FeedMaker {
  private let configuration: Configuration
  private let ledger: Ledger

  /// The entries that are gone and still to be told of, by the paths of the feeds that have carried them.
  private let gone: [String: [DeletedEntry]]

  /// Prepares to make the feeds of a site at the moment that decides how long an entry is gone; the ledger is what
  /// earlier runs knew.
  init(configuration: Configuration, ledger: Ledger, now: Timestamp) {
    self.configuration = configuration
    self.ledger = ledger
    let earliest = now.secondsSinceEpoch - configuration.deletions.keepDays * 86_400
    var gone: [String: [DeletedEntry]] = [:]
    for entry in ledger.entries.values {
      guard let when = entry.deleted, when.secondsSinceEpoch > earliest else { continue }
      let deletion = DeletedEntry(id: entry.id, when: when)
      for carrier in entry.carriers.union(entry.places.keys) {
        gone[carrier, default: []].append(deletion)
      }
    }
    self.gone = gone
  }

  /// A feed of some entries, newest first, or one of its documents; all of them have the feed's one id (RFC 5005 §4).
  func feed(
    _ settings: FeedSettings,
    _ document: FeedDocument = .whole,
    of entries: [Entry]
  ) -> Feed {
    let site = configuration.site
    let selfLink = configuration.selfLink(of: settings)
    let path = document.feedPath(ofDocumentAt: settings.path)
    let known = ledger.feeds[path]
    let deletions = document.isArchive ? [] : deletions(from: settings, of: entries)
    let last = document.isArchive ? nil : known?.updated
    var feed = Feed(
      id: known?.id ?? configuration.publicURL(of: path).text,
      title: settings.title ?? site.title,
      selfLink: selfLink,
      siteLink: site.url,
      updated: updated(of: entries, deletions, last: last),
      entries: entries
    )
    feed.description = settings.description ?? site.description
    feed.language = site.language
    feed.authors = [site.author ?? Person(name: site.title)]
    feed.rights = site.copyright
    feed.icon = site.icon
    feed.logo = site.logo
    feed.timeToLive = settings.timeToLive
    feed.hubs = document.isArchive ? [] : site.hubs
    feed.cloud = document.isArchive ? nil : site.cloud
    feed.history = document.history(
      ofDocumentAt: settings.path,
      url: configuration.publicURL
    )
    feed.styleSheet = configuration.styleSheet.map(configuration.publicURL)
    feed.deletions = deletions
    return feed
  }

  /// The tombstones of entries that an Atom feed has carried, the latest first, then by id; as many as it may hold entries.
  private func deletions(from settings: FeedSettings, of entries: [Entry]) -> [DeletedEntry] {
    guard settings.format == .atom, let gone = gone[settings.path] else { return [] }
    let living = Set(entries.map(\.id))
    return Array(
      gone.filter { !living.contains($0.id) }.sorted(by: Self.isLater).prefix(settings.limit)
    )
  }

  private static func isLater(_ left: DeletedEntry, _ right: DeletedEntry) -> Bool {
    let (one, other) = (left.when.secondsSinceEpoch, right.when.secondsSinceEpoch)
    return one != other ? one > other : ByteOrder.precedes(left.id, right.id)
  }

  /// When a feed last changed: with its newest entry or tombstone, never before an earlier run said so, never by the clock.
  private func updated(
    of entries: [Entry],
    _ deletions: [DeletedEntry],
    last: Timestamp?
  ) -> Timestamp {
    let newest = (entries.map(\.updated) + deletions.map(\.when)).max()
    return max(newest ?? last ?? .epoch, last ?? .epoch)
  }
}
