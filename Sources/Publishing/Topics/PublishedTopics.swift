package import Diagnostics
import FeedFormats
package import FeedModel
import FileSystem

/// The published feeds of a site, and who is to be told when they change.
package struct PublishedTopics: Sendable {
  /// The feeds that have a file, in the order of the configuration; those of a series in the order of their paths.
  package private(set) var topics: [FeedTopic] = []

  /// The WebSub hubs.
  package let hubs: [AbsoluteURL]

  /// The rssCloud server.
  package let cloud: CloudServer?

  /// The page of the site.
  package let site: AbsoluteURL

  /// The folder `.feedgen`.
  package let stateFolder: String

  /// Finds the feeds that earlier runs have left; no post is read.
  ///
  /// A feed that the configuration names and that has no file is a warning in the list.
  package init(
    _ options: BuildOptions,
    _ diagnostics: inout DiagnosticList
  ) throws(PublishingFailure) {
    let configuration = try ConfigurationSource(options: options, zones: ZoneInfo())
      .configuration(&diagnostics)
    guard let folder = configuration.stateFolder else {
      diagnostics.append(
        Diagnostic(.missingConfiguration, "pings need a configuration, which names the hubs")
      )
      throw .configuration
    }
    hubs = configuration.site.hubs
    cloud = configuration.site.cloud
    site = configuration.site.url
    stateFolder = folder
    guard !hubs.isEmpty || cloud != nil else { return }
    let ledger = try LedgerFile(folder: folder).read(&diagnostics) ?? Ledger()
    for feed in configuration.feeds {
      for path in Self.paths(of: feed, in: ledger) {
        add(path, of: feed, configuration, &diagnostics)
      }
    }
  }

  /// The paths of a feed: of a series, those that the ledger knows for its terms.
  private static func paths(of feed: FeedSettings, in ledger: Ledger) -> [String] {
    guard let kind = feed.series?.kind else { return [feed.path] }
    let parts = feed.path.split(separator: kind.placeholder, omittingEmptySubsequences: false)
    guard let start = parts.first, let end = parts.last, parts.count > 1 else { return [] }
    return ledger.feeds.values
      .filter { $0.term?.hasPrefix(kind.rawValue + ":") == true }
      .map(\.path)
      .filter { $0.hasPrefix(start) && $0.hasSuffix(end) }
      .sorted()
  }

  private mutating func add(
    _ path: String,
    of feed: FeedSettings,
    _ configuration: Configuration,
    _ diagnostics: inout DiagnosticList
  ) {
    let file = Path.join(configuration.output, path)
    guard (try? FileStatus(ofPath: file))?.kind == .regular else {
      if feed.series == nil {
        diagnostics.append(Diagnostic(.unpublishedTopic, file: file, "is not there yet"))
      }
      return
    }
    topics.append(
      FeedTopic(url: configuration.publicURL(of: path), path: file, isRSS: feed.format == .rss)
    )
  }
}
