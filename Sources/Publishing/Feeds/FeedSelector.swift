import Diagnostics
import FeedModel
import FileSystem
import Posts

/// Finds out which posts may stand in which feed, and makes the feeds of a series.
struct FeedSelector {
  private let posts: [LoadedPost]
  private let site: SiteSettings
  private let settings: PostSettings
  private let now: Timestamp
  private let facts: [PostFacts]

  private let ledger: Ledger

  /// Whether there are posts of several collections.
  private var hasCollections: Bool { !settings.collections.isEmpty }

  /// The paths of the files beside the feeds.
  private let otherPaths: Set<String>

  /// Prepares to choose among the posts of a site that are published, at the moment of a run.
  init(among survey: SiteSurvey, for configuration: Configuration, now: Timestamp) {
    posts = survey.selection.posts
    ledger = survey.ledger
    otherPaths = Set(IndexFiles.paths(of: configuration))
    settings = configuration.posts
    site = configuration.site
    self.now = now
    facts =
      configuration.feeds.contains { $0.filter != nil }
      ? posts.map { PostFacts(of: $0, on: configuration.site, now: now) } : []
  }

  /// The feeds of a configuration, those of a series in the order of their paths; problems go to the list.
  func selections(
    for feeds: [FeedSettings],
    _ diagnostics: inout DiagnosticList
  ) -> [FeedSelection] {
    groups(for: feeds, &diagnostics).flatMap { $0 }
  }

  /// The same, for each of the configured feeds by itself: one for a feed, any number for a series.
  func groups(
    for feeds: [FeedSettings],
    _ diagnostics: inout DiagnosticList
  ) -> [[FeedSelection]] {
    var taken = otherPaths.union(feeds.lazy.filter { $0.series == nil }.map(\.path))
    return feeds.map { settings in
      let passing = passing(settings)
      guard let series = settings.series else {
        return [FeedSelection(settings: settings, posts: ordered(passing, settings))]
      }
      let expansion = SeriesExpansion(
        of: settings,
        series,
        siteTitle: site.title,
        ledger: ledger
      )
      let terms = terms(series, of: passing)
      return expansion.feeds(terms, &taken, &diagnostics)
        .map { FeedSelection(settings: $0, posts: ordered($1, $0)) }
    }
  }

  private func passing(_ settings: FeedSettings) -> [Int] {
    var places = Array(posts.indices)
    if hasCollections {
      places.removeAll { !self.settings.isIn(settings, posts[$0].location.path) }
    }
    guard let filter = settings.filter else { return places }
    return places.filter { filter.passes(facts[$0]) }
  }

  /// The terms of a series that some posts have, by what their spellings have in common.
  private func terms(_ series: FeedSeries, of places: [Int]) -> [FeedTerm] {
    var terms: [String: FeedTerm] = [:]
    for place in places {
      for name in FeedTerm.names(series, of: posts[place], on: site)
      where series.hasFeed(for: name) {
        let key = series.key(of: name)
        let spelling = FeedTerm.shown(name, series, of: posts[place])
        terms[key, default: FeedTerm(key: key)].add(spelling, post: place)
      }
    }
    return terms.values.sortedByBytes(of: \.key)
  }

  /// Places, newest first, without what is too old, in the order of a feed.
  private func ordered(_ places: [Int], _ settings: FeedSettings) -> [Int] {
    var places = places
    if let span = settings.maximumAge {
      let oldest = now.secondsSinceEpoch - span.seconds
      places.removeAll { posts[$0].outline.published.secondsSinceEpoch < oldest }
    }
    switch settings.order {
    case .newest: return places
    case .oldest: return places.reversed()
    case .updated: return sorted(places, by: lastChange) { $0 > $1 }
    case .weight: return weighed(places)
    case .title:
      return sorted(places) {
        ($0.post.title?.value ?? "").lowercased()
      } before: {
        ByteOrder.precedes($0, $1)
      }
    }
  }

  /// Places in the order of Hugo's lists.
  private func weighed(_ places: [Int]) -> [Int] {
    places.map { (place: $0, key: PageOrder(posts[$0].post)) }
      .sorted { $0.key < $1.key }
      .map(\.place)
  }

  /// When a post last changed, in seconds since 1970.
  private func lastChange(of loaded: LoadedPost) -> Int {
    loaded.outline.updated ?? ledger.entries[loaded.path]?.updated?.secondsSinceEpoch
      ?? loaded.outline.published.secondsSinceEpoch
  }

  /// Places in the order of something of their posts; what is alike stays as it is.
  private func sorted<Key: Equatable>(
    _ places: [Int],
    by key: (LoadedPost) -> Key,
    before isBefore: (Key, Key) -> Bool
  ) -> [Int] {
    places.map { (place: $0, key: key(posts[$0])) }
      .sorted { $0.key == $1.key ? $0.place < $1.place : isBefore($0.key, $1.key) }
      .map(\.place)
  }
}
