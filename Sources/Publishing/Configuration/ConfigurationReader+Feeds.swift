import FeedFormats
import FileSystem
import Notation
import Posts

/// The feeds of a configuration.
extension ConfigurationReader {
  /// The settings of one feed; nil without a format, which the check reports.
  func feed(_ value: Value) -> FeedSettings? {
    guard let format = value["format"].flatMap({ FeedFormat(rawValue: $0.text) }) else {
      return nil
    }
    var feed = FeedSettings(
      path: value["path"].map { Path.normalized($0.text) },
      format: format,
      limit: value["limit"]?.integer ?? FeedSettings.defaultLimit,
      timeToLive: value["ttl"]?.integer
    )
    feed.title = value["title"]?.text
    feed.description = value["description"]?.text
    feed.collection = value["collection"]?.text
    feed.filter = value["where"].flatMap { try? PostFilterParser.filter(in: $0.text) }
    feed.maximumAge = value["maxAge"].flatMap { TimeSpan($0.text) }
    feed.order = value["sort"].flatMap { .init(rawValue: $0.text) } ?? feed.order
    feed.series = series(value)
    feed.keepsArchives = value["archive"]?.boolean ?? feed.keepsArchives
    feed.budget = value["maxBytes"]?.integer.map {
      FeedBudget(bytes: $0, keptDays: value["keepDays"]?.integer ?? FeedBudget.defaultKeptDays)
    }
    feed.mode = value["mode"].flatMap { .init(rawValue: $0.text) }
    feed.header = value["header"].flatMap(template)
    feed.footer = value["footer"].flatMap(template)
    return feed
  }

  private func series(_ value: Value) -> FeedSeries? {
    guard let kind = value["each"].flatMap({ FeedSeries.Kind(rawValue: $0.text) }) else {
      return nil
    }
    var series = FeedSeries(kind)
    series.only = value["only"]?.array?.map(\.text) ?? []
    series.except = value["except"]?.array?.map(\.text) ?? []
    series.spelling = value["spelling"].flatMap { .init(rawValue: $0.text) } ?? series.spelling
    series.path = hugoSettings(root["posts"]?["hugo"]).path
    series.minimum = value["minimum"]?.integer ?? series.minimum
    return series
  }
}
