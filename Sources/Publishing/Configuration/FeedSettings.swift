package import FeedFormats
package import Markup
package import Posts

/// One feed to write: an object in the `feeds` list.
package struct FeedSettings: Hashable, Sendable {
  /// Where the feed goes, below the output folder and below the base of feed URLs.
  package var path: String

  /// The format it is written in.
  package var format: FeedFormat

  /// How many entries it holds at most.
  package var limit: Int

  /// How long a client may wait before it asks again, in minutes.
  package var timeToLive: Int?

  /// The parts of a post that go into the feed; nil for what the site says.
  package var mode: ContentMode?

  /// The title, with the placeholder of a series; nil for the site's.
  package var title: String?

  /// A sentence about the feed, with the placeholder of a series; nil for the site's.
  package var description: String?

  /// The collection whose posts it takes; nil for the usual one.
  package var collection: String?

  /// Which posts it takes; nil for all.
  package var filter: PostFilter?

  /// How long after their publication posts stay in it; nil for as long as the limit lets them.
  package var maximumAge: TimeSpan?

  /// The order of its entries.
  package var order = FeedOrder.newest

  /// What there is a feed like this for each of; nil for one feed.
  package var series: FeedSeries?

  /// The term that a feed of a series is of, such as `tag:swift`; nil for any other feed.
  package var term: String?

  /// Whether entries that leave it go to archives (RFC 5005).
  package var keepsArchives = false

  /// How large the file may be; nil for any size.
  package var budget: FeedBudget?

  /// What stands before the content of its entries; nil for what the site says.
  package var header: BodyTemplate?

  /// What stands behind the content of its entries; nil for what the site says.
  package var footer: BodyTemplate?

  /// How many entries a feed holds when the configuration does not say.
  package static let defaultLimit = 50

  /// Makes the settings of a feed; its path is the format's default unless there is another.
  package init(
    path: String? = nil,
    format: FeedFormat,
    limit: Int = Self.defaultLimit,
    timeToLive: Int? = nil
  ) {
    self.path = path ?? format.defaultPath
    self.format = format
    self.limit = limit
    self.timeToLive = timeToLive
  }
}
