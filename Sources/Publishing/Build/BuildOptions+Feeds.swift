extension BuildOptions {
  /// The feeds that a run is about: those of the formats that were asked for, with the limit that was.
  ///
  /// A format that no feed is configured for is made at its default path.
  func feeds(of configuration: Configuration) -> [FeedSettings] {
    var feeds = configuration.feeds
    if !formats.isEmpty {
      feeds.removeAll { !formats.contains($0.format) }
      for format in formats where !feeds.contains(where: { $0.format == format }) {
        feeds.append(FeedSettings(format: format))
      }
    }
    guard let limit else { return feeds }
    return feeds.map { feed in
      var feed = feed
      feed.limit = limit
      return feed
    }
  }

  /// Whether the run leaves the disk as it is.
  var writesNothing: Bool { isDryRun || writesToStandardOutput }
}
