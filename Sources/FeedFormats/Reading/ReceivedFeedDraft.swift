import FeedModel

/// A feed while it is read.
struct ReceivedFeedDraft {
  /// What is known of it.
  var feed = ReceivedFeed()

  /// The address of the page by a link that is no page's, for a feed without another.
  var spareSiteLink: AbsoluteURL?

  /// What extensions say of the feed, for one that says nothing itself.
  var spareDescription: String?

  /// Whom a podcast belongs to, for one without an author.
  var owner: Person?

  /// When the feed was published, for one that does not say when it changed.
  var published: Timestamp?

  /// How often the feed changes in a span, and the minutes of that span.
  var updateFrequency: Int?
  var updatePeriod: Int?

  /// The links between the documents of the feed (RFC 5005), and what this one is.
  var current: AbsoluteURL?
  var previousArchive: AbsoluteURL?
  var nextArchive: AbsoluteURL?
  var isArchive = false
  var isComplete = false

  /// Adds somebody who stands for the feed, once.
  mutating func add(author: Person?) {
    guard let author, feed.authors.count < FeedLimits.headParts else { return }
    if !feed.authors.contains(where: { $0.name == author.name }) { feed.authors.append(author) }
  }

  /// Takes a link of Atom; false for one that says nothing here.
  mutating func take(_ link: AtomLink) -> Bool {
    guard let url = link.url else { return true }
    switch link.relation {
    case "self": feed.selfLink = feed.selfLink ?? url
    case "alternate" where link.isPage: feed.siteLink = feed.siteLink ?? url
    case "alternate": spareSiteLink = spareSiteLink ?? url
    case "hub":
      if feed.hubs.count < FeedLimits.headParts, !feed.hubs.contains(url) { feed.hubs.append(url) }
    case "current": current = current ?? url
    case "prev-archive": previousArchive = previousArchive ?? url
    case "next-archive": nextArchive = nextArchive ?? url
    default: return false
    }
    return true
  }

  /// The feed that all this makes.
  func finished() -> ReceivedFeed {
    var feed = feed
    feed.siteLink = feed.siteLink ?? spareSiteLink
    feed.updated = feed.updated ?? published
    feed.description = feed.description ?? spareDescription
    if feed.authors.isEmpty, let owner { feed.authors = [owner] }
    if feed.timeToLive == nil, let updatePeriod {
      feed.timeToLive = max(1, updatePeriod / max(1, updateFrequency ?? 1))
    }
    feed.history = history
    return feed
  }

  private var history: FeedHistory? {
    if isComplete { return FeedHistory(.complete) }
    if isArchive, let place = current ?? feed.selfLink {
      return FeedHistory(
        .archive(current: place),
        previous: previousArchive,
        next: nextArchive
      )
    }
    guard previousArchive != nil || nextArchive != nil else { return nil }
    return FeedHistory(.subscription, previous: previousArchive, next: nextArchive)
  }
}
