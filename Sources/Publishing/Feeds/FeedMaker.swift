import FeedModel

/// Makes the feeds of a site out of its entries.
struct FeedMaker {
  /// The settings of the site.
  let configuration: Configuration

  /// What earlier runs knew of the feeds.
  let ledger: Ledger

  /// A feed of some entries, newest first.
  func feed(_ settings: FeedSettings, of entries: [Entry]) -> Feed {
    let site = configuration.site
    let selfLink = configuration.selfLink(of: settings)
    let known = ledger.feeds[settings.path]
    var feed = Feed(
      id: known?.id ?? selfLink.text,
      title: settings.title ?? site.title,
      selfLink: selfLink,
      siteLink: site.url,
      updated: updated(of: entries, last: known?.updated),
      entries: entries
    )
    feed.description = settings.description ?? site.description
    feed.language = site.language
    feed.authors = [site.author ?? Person(name: site.title)]
    feed.rights = site.copyright
    feed.icon = site.icon
    feed.logo = site.logo
    feed.timeToLive = settings.timeToLive
    feed.hubs = site.hubs
    feed.styleSheet = configuration.styleSheet.map(configuration.publicURL)
    return feed
  }

  /// When a feed last changed: with its newest entry, never before an earlier run said so, never by the clock.
  private func updated(of entries: [Entry], last: Timestamp?) -> Timestamp {
    let newest = entries.map(\.updated).max()
    return max(newest ?? last ?? .epoch, last ?? .epoch)
  }
}
