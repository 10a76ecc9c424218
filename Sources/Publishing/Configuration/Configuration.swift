import FeedFormats
package import FeedModel
package import Posts

/// What a site wants published: `config.json`, or what was typed in its place.
package struct Configuration: Sendable {
  /// The site that the feeds speak for.
  package var site: SiteSettings

  /// Which posts there are.
  package var posts: PostSettings

  /// How much of a post an entry holds.
  package var content: ContentSettings

  /// How ids are minted for entries that have none.
  package var ids: IdentitySettings

  /// Who says that a post changed.
  package var updates: UpdateMode = .manual

  /// How feeds say that a post is gone.
  package var deletions = DeletionSettings()

  /// The feeds to write, in the order of the configuration.
  package var feeds: [FeedSettings]

  /// What is written beside the feeds for those who look for them.
  package var index: IndexSettings

  /// The folder that feeds are written to.
  package var output: String

  /// The folder in which earlier runs have left feeds, whatever folder was typed for this one.
  package var publishedFolder: String { configuredOutput ?? output }

  /// The configured output, where another folder was typed; nil if none was.
  var configuredOutput: String?

  /// All that was read of it, as JSON, wherever it stood; empty for a configuration that was typed.
  var text: [UInt8] = []

  /// The files that the configuration was read from, time zones among them.
  var sources: [String] = []

  /// The folder of the configuration, which files that posts name are looked for below.
  package var folder: String

  /// The feeds of others whose entries become posts.
  package var subscriptions: [SubscriptionSource] = []

  /// The folder that holds `.feedgen/`, beside the configuration; nil in a run without one.
  package var stateFolder: String?

  /// The public URL of a feed: the base of feed URLs followed by the feed's path.
  package func selfLink(of feed: FeedSettings) -> AbsoluteURL {
    publicURL(of: feed.path)
  }

  /// Where the CSS of feeds goes, below the output folder; nil if none is wanted, or no format takes any.
  package var styleSheet: String? {
    feeds.contains { $0.format != .json } ? index.styleSheet : nil
  }

  /// The public URL of a file below the output folder.
  package func publicURL(of path: String) -> AbsoluteURL {
    site.feedsURL.appendingRelativePath(path)
  }
}
