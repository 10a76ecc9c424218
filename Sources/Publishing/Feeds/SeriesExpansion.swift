import Diagnostics

/// Makes the feeds of a series: one for each of some terms, at a path of its own.
struct SeriesExpansion {
  private let settings: FeedSettings
  private let series: FeedSeries
  private let siteTitle: String

  /// Prepares to make the feeds of a series.
  init(of settings: FeedSettings, _ series: FeedSeries, siteTitle: String) {
    self.settings = settings
    self.series = series
    self.siteTitle = siteTitle
  }

  /// The feeds of the terms, and the posts of each; what has none, and why, goes to the list.
  ///
  /// - Parameters:
  ///   - terms: The terms that posts have, in a fixed order.
  ///   - taken: The paths that feeds have; those of the series are added.
  ///   - posts: The posts that places stand for.
  ///   - diagnostics: What is told.
  /// - Returns: The feeds in the order of their slugs, and the places of each one's posts.
  func feeds(
    _ terms: [FeedTerm],
    _ taken: inout Set<String>,
    posts: [LoadedPost],
    _ diagnostics: inout DiagnosticList
  ) -> [(FeedSettings, [Int])] {
    reportMissing(among: terms, &diagnostics)
    let wanted = chosen(among: terms)
    let common = wanted.filter { $0.posts.count >= series.minimum }
    if common.count < wanted.count {
      diagnostics.append(rare(wanted.count - common.count))
    }
    var feeds: [(FeedSettings, [Int])] = []
    for (slug, term) in slugs(of: common, posts, &diagnostics) {
      let feed = feed(of: term, slug)
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
    let only = Set(series.only.map { $0.lowercased() })
    let except = Set(series.except.map { $0.lowercased() })
    return terms.filter { (only.isEmpty || only.contains($0.key)) && !except.contains($0.key) }
  }

  /// Tells which of the terms that are named no post has.
  private func reportMissing(among terms: [FeedTerm], _ diagnostics: inout DiagnosticList) {
    let keys = Set(terms.map(\.key))
    for name in series.only + series.except where !keys.contains(name.lowercased()) {
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

  /// The terms with slugs that differ.
  ///
  /// Of several with the same slug the one that is written like it keeps it, else the one that a post had first; the
  /// others get a mark of their own, so that a new term never takes the path of an old one.
  private func slugs(
    of terms: [FeedTerm],
    _ posts: [LoadedPost],
    _ diagnostics: inout DiagnosticList
  ) -> [(slug: String, term: FeedTerm)] {
    let groups = Dictionary(grouping: terms) { Slug.slug(of: $0.key) }
    var slugs: [(slug: String, term: FeedTerm)] = []
    for (slug, group) in groups {
      let holder = slug.isEmpty ? nil : holder(of: slug, among: group, posts)
      for term in group {
        guard term.key != holder?.key else {
          slugs.append((slug, term))
          continue
        }
        let own = (slug.isEmpty ? series.kind.rawValue : slug) + "-" + Slug.mark(of: term.key)
        slugs.append((own, term))
        guard let holder else { continue }
        diagnostics.append(collision(of: term, with: holder, own))
      }
    }
    return slugs.sorted { $0.slug.utf8.lexicographicallyPrecedes($1.slug.utf8) }
  }

  private func holder(of slug: String, among group: [FeedTerm], _ posts: [LoadedPost]) -> FeedTerm?
  {
    if group.count == 1 { return group[0] }
    if let namesake = group.first(where: { $0.key == slug }) { return namesake }
    // The newest post is the first, so the place of a term's oldest one is its last.
    return group.min { one, other in
      let (first, second) = (one.posts.last ?? 0, other.posts.last ?? 0)
      return first == second ? one.key < other.key : first > second
    }
  }

  private func collision(of term: FeedTerm, with holder: FeedTerm, _ own: String) -> Diagnostic {
    Diagnostic(
      .slugCollision,
      file: path(own),
      "the \(series.kind.rawValue) “\(term.name)” is written like “\(holder.name)” in a path, and gets a path of its own"
    )
  }

  private func feed(of term: FeedTerm, _ slug: String) -> FeedSettings {
    var feed = settings
    feed.series = nil
    feed.path = path(slug)
    let name = term.name
    feed.title = (settings.title ?? "\(series.kind.placeholder) – \(siteTitle)")
      .replacing(series.kind.placeholder, with: name)
    feed.description = settings.description?.replacing(series.kind.placeholder, with: name)
    return feed
  }

  private func path(_ slug: String) -> String {
    settings.path.replacing(series.kind.placeholder, with: slug)
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

extension String {
  /// The text with another one in the place of a word, wherever it stands.
  fileprivate func replacing(_ word: String, with other: String) -> String {
    let (text, sought) = (Array(utf8), Array(word.utf8))
    var replaced: [UInt8] = []
    var index = 0
    while index < text.count {
      if text[index...].starts(with: sought) {
        replaced += other.utf8
        index += sought.count
      } else {
        replaced.append(text[index])
        index += 1
      }
    }
    return String(decoding: replaced, as: UTF8.self)
  }
}
