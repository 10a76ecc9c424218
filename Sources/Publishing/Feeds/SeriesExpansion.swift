import Diagnostics

/// Makes the feeds of a series: one for each of some terms, at a path of its own.
struct SeriesExpansion {
  private let settings: FeedSettings
  private let series: FeedSeries
  private let siteTitle: String
  private let ledger: Ledger

  /// Prepares to make the feeds of a series; the ledger says which paths are whose.
  init(of settings: FeedSettings, _ series: FeedSeries, siteTitle: String, ledger: Ledger) {
    self.settings = settings
    self.series = series
    self.siteTitle = siteTitle
    self.ledger = ledger
  }

  /// The feeds of the terms, and the posts of each; what has none, and why, goes to the list.
  ///
  /// - Parameters:
  ///   - terms: The terms that posts have, in a fixed order.
  ///   - taken: The paths that feeds have; those of the series are added.
  ///   - diagnostics: What is told.
  /// - Returns: The feeds in the order of their slugs, and the places of each one's posts.
  func feeds(
    _ terms: [FeedTerm],
    _ taken: inout Set<String>,
    _ diagnostics: inout DiagnosticList
  ) -> [(FeedSettings, [Int])] {
    reportMissing(among: terms, &diagnostics)
    let wanted = chosen(among: terms)
    let common = wanted.filter { $0.posts.count >= series.minimum }
    if common.count < wanted.count {
      diagnostics.append(rare(wanted.count - common.count))
    }
    var feeds: [(FeedSettings, [Int])] = []
    let slugs = TermSlugs(of: settings, series, ledger: ledger)
    for (slug, term) in slugs.slugs(of: common, besides: taken, &diagnostics) {
      let feed = feed(of: term, at: slugs.path(slug))
      guard taken.insert(feed.path).inserted else {
        diagnostics.append(
          Diagnostic(
            .duplicateFeedPath,
            file: feed.path,
            "the feed of the \(series.kind.rawValue) “\(term.name)” would be written to the path of another feed"
          )
        )
        continue
      }
      feeds.append((feed, term.posts))
    }
    return feeds
  }
}

extension SeriesExpansion {
  private func chosen(among terms: [FeedTerm]) -> [FeedTerm] {
    let only = Set(series.only.map(series.key))
    let except = Set(series.except.map(series.key))
    return terms.filter { (only.isEmpty || only.contains($0.key)) && !except.contains($0.key) }
  }

  /// Tells which of the terms that are named no post has.
  private func reportMissing(among terms: [FeedTerm], _ diagnostics: inout DiagnosticList) {
    let keys = Set(terms.map(\.key))
    for name in series.only + series.except where !keys.contains(series.key(of: name)) {
      diagnostics.append(
        Diagnostic(
          .unusedTerm,
          file: settings.path,
          "no post has the \(series.kind.rawValue) “\(name)”, which the configuration names"
        )
      )
    }
  }

  private func rare(_ count: Int) -> Diagnostic {
    let posts = series.minimum == 2 ? "a single post" : "fewer than \(series.minimum) posts"
    let kind = series.kind.rawValue
    return Diagnostic(
      .rareTerm,
      file: settings.path,
      "\(count) \(count == 1 ? kind : series.kind.plural) with \(posts) \(count == 1 ? "has" : "have") no feed"
    )
  }

  private func feed(of term: FeedTerm, at path: String) -> FeedSettings {
    var feed = settings
    feed.series = nil
    feed.term = series.kind.label(of: term)
    feed.path = path
    let name = term.name
    feed.title = (settings.title ?? "\(series.kind.placeholder) – \(siteTitle)")
      .replacing(series.kind.placeholder, with: name)
    feed.description = settings.description?.replacing(series.kind.placeholder, with: name)
    return feed
  }
}

extension FeedSeries.Kind {
  /// The word for several terms.
  fileprivate var plural: String {
    switch self {
    case .category: "categories"
    case .directory: "directories"
    case .tag, .author, .language, .year: rawValue + "s"
    }
  }
}
