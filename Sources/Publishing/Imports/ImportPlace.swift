package import Diagnostics
package import FeedModel
package import Posts

/// Where a site takes in the feeds of others, as its configuration has it.
package struct ImportPlace: Sendable {
  /// The path of the configuration.
  package let configuration: String

  /// The folder of the configuration.
  package let folder: String

  /// The folder that posts go to: the first of `posts.directories`.
  package let posts: String

  /// The folder `.feedgen`.
  package let stateFolder: String

  /// The page of the site.
  package let site: AbsoluteURL

  /// The feeds, and the lists of feeds, in the order of the configuration.
  package let subscriptions: [SubscriptionSource]

  /// Reads the configuration of a run; a run without one has no such place.
  package init(
    _ options: BuildOptions,
    _ diagnostics: inout DiagnosticList
  ) throws(PublishingFailure) {
    let settings = try ConfigurationSource(options: options, zones: ZoneInfo())
      .configuration(&diagnostics)
    guard let stateFolder = settings.stateFolder else {
      diagnostics.append(
        Diagnostic(.missingConfiguration, "an import needs a configuration, or “--output”")
      )
      throw .configuration
    }
    configuration = options.configurationPath ?? "config.json"
    folder = settings.folder
    posts = settings.posts.directories.first ?? "posts"
    self.stateFolder = stateFolder
    site = settings.site.url
    subscriptions = settings.subscriptions
  }
}
