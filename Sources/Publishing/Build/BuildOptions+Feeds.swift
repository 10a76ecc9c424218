import Diagnostics
import FeedFormats
import FileSystem

extension BuildOptions {
  /// The feeds that a run is about: those of the formats that were asked for, with the limit that was.
  ///
  /// A format that no feed is configured for is made at its default path. Standard output takes one feed, no more
  /// and no fewer.
  func wanted(
    among feeds: [FeedSelection]
  ) throws(PublishingFailure) -> [FeedSelection] {
    let wanted = formats.isEmpty ? feeds : feeds.filter { formats.contains($0.settings.format) }
    if writesToStandardOutput, wanted.count != 1 {
      throw .notOneFeed(paths: wanted.map(\.settings.path))
    }
    guard let limit else { return wanted }
    return wanted.map { feed in
      var settings = feed.settings
      settings.limit = limit
      return FeedSelection(settings: settings, posts: feed.posts)
    }
  }

  /// The feeds of formats that were asked for and that no feed is configured for.
  func additionalFeeds(to configuration: Configuration) -> [FeedSettings] {
    FeedFormat.allCases.filter { format in
      formats.contains(format) && !configuration.feeds.contains { $0.format == format }
    }.map { FeedSettings(format: $0) }
  }

  /// The same, without those whose path something else has, which goes to the list.
  func additionalFeeds(
    to configuration: Configuration,
    besides concrete: Configuration,
    _ diagnostics: inout DiagnosticList
  ) -> [FeedSettings] {
    let taken = Set(concrete.feeds.map(\.path) + IndexFiles.paths(of: concrete))
    return additionalFeeds(to: configuration).filter { feed in
      guard taken.contains(feed.path) else { return true }
      diagnostics.append(
        Diagnostic(
          .duplicateFeedPath,
          file: Path.join(configuration.output, feed.path),
          "no \(feed.format.rawValue) feed is configured, and another file has its usual path"
        )
      )
      return false
    }
  }

  /// Whether the run leaves the disk as it is.
  var writesNothing: Bool { isDryRun || writesToStandardOutput }
}
