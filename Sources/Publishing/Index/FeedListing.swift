import FeedFormats
import FeedModel
import Posts

/// One feed in one or more formats: what subscribers choose between.
struct FeedListing: Hashable, Sendable {
  /// A format of the feed, and where it is published.
  struct Form: Hashable, Sendable {
    /// What the configuration says of it.
    let settings: FeedSettings
    /// Its public URL.
    let url: AbsoluteURL
  }

  /// The name that tells it from the other feeds of the site.
  var name: String

  /// The title that the feed itself has.
  let title: String

  /// A sentence about the feed.
  let description: String?

  /// Whether its entries hold summaries alone.
  let isOfSummaries: Bool

  /// Its formats, the one to prefer first: Atom, then RSS, then JSON Feed.
  private(set) var forms: [Form]

  /// The formats in the order in which they are to be preferred.
  private static let preference: [FeedFormat] = [.atom, .rss, .json]

  /// The feeds of a site, each with its formats, in the order of the configuration.
  static func all(of configuration: Configuration) -> [FeedListing] {
    var places: [FeedSettings: [Int]] = [:]
    var listings: [FeedListing] = []
    for feed in configuration.feeds {
      let form = Form(settings: feed, url: configuration.selfLink(of: feed))
      let subject = subject(of: feed, configuration.content)
      let index = places[subject]?.first { !listings[$0].has(feed.format) }
      if let index {
        listings[index].add(form)
      } else {
        places[subject, default: []].append(listings.count)
        listings.append(FeedListing(form, configuration))
      }
    }
    return distinguished(listings)
  }

  /// Makes the listing of a feed in one format.
  private init(_ form: Form, _ configuration: Configuration) {
    title = form.settings.title ?? configuration.site.title
    name = title
    description = form.settings.description ?? configuration.site.description
    isOfSummaries = Self.isOfSummaries(form.settings, configuration.content)
    forms = [form]
  }

  /// The feed without all that no subscriber would choose it for: two feeds with the same subject are one in two formats.
  private static func subject(of feed: FeedSettings, _ content: ContentSettings) -> FeedSettings {
    var subject = feed
    subject.path = ""
    subject.format = .atom
    subject.limit = FeedSettings.defaultLimit
    subject.timeToLive = nil
    subject.budget = nil
    subject.keepsArchives = false
    subject.header = nil
    subject.footer = nil
    subject.mode = isOfSummaries(feed, content) ? .summary : .full
    return subject
  }

  private static func isOfSummaries(_ feed: FeedSettings, _ content: ContentSettings) -> Bool {
    Edition.mode(nil, feed, content) == .summary
  }

  /// The listings, each but the first of one title with the path of its first format behind it.
  private static func distinguished(_ listings: [FeedListing]) -> [FeedListing] {
    var titles: Set<String> = []
    return listings.map { listing in
      guard !titles.insert(listing.title).inserted, let first = listing.forms.first else {
        return listing
      }
      var listing = listing
      listing.name = "\(listing.title) (\(first.settings.path))"
      return listing
    }
  }

  private func has(_ format: FeedFormat) -> Bool {
    forms.contains { $0.settings.format == format }
  }

  private mutating func add(_ form: Form) {
    forms.append(form)
    forms = Self.preference.flatMap { format in
      forms.filter { $0.settings.format == format }
    }
  }
}
