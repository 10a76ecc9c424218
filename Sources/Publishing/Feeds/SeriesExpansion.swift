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
    for (slug, term) in slugs(of: common, posts, taken, &diagnostics) {
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
    let only = Set(series.only.map(FeedTerm.key))
    let except = Set(series.except.map(FeedTerm.key))
    return terms.filter { (only.isEmpty || only.contains($0.key)) && !except.contains($0.key) }
  }

  /// Tells which of the terms that are named no post has.
  private func reportMissing(among terms: [FeedTerm], _ diagnostics: inout DiagnosticList) {
    let keys = Set(terms.map(\.key))
    for name in series.only + series.except where !keys.contains(FeedTerm.key(of: name)) {
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
  /// A term keeps the path that the ledger knows it by. Of several others with the same slug the one that is written like it
  /// gets it, else the one that a post had first, unless something else has the path; the rest get a mark of their own. So a
  /// new term never takes the path of an old one.
  private func slugs(
    of terms: [FeedTerm],
    _ posts: [LoadedPost],
    _ taken: Set<String>,
    _ diagnostics: inout DiagnosticList
  ) -> [(slug: String, term: FeedTerm)] {
    let groups = Dictionary(grouping: terms) { Slug.slug(of: $0.key) }
    var slugs: [(slug: String, term: FeedTerm)] = []
    for (slug, group) in groups {
      let isFree = !slug.isEmpty && !taken.contains(path(slug))
      let holder = isFree ? holder(of: slug, among: group, posts) : nil
      for term in group {
        guard term.key != holder?.key else {
          slugs.append((slug, term))
          continue
        }
        let own = (slug.isEmpty ? series.kind.rawValue : slug) + "-" + Slug.mark(of: term.key)
        slugs.append((own, term))
        guard !slug.isEmpty else { continue }
        diagnostics.append(collision(of: term, with: holder, own))
      }
    }
    return slugs.sorted { $0.slug.utf8.lexicographicallyPrecedes($1.slug.utf8) }
  }

  /// The term that has a slug for itself; nil if one has it that the ledger knows and no post has any more.
  private func holder(
    of slug: String,
    among group: [FeedTerm],
    _ posts: [LoadedPost]
  ) -> FeedTerm? {
    if let known = ledger.feeds[path(slug)]?.term {
      return group.first { series.kind.name(of: $0) == known }
    }
    // One that has a path of its own already keeps that.
    let free = group.filter { term in
      let own = path(slug + "-" + Slug.mark(of: term.key))
      return ledger.feeds[own]?.term != series.kind.name(of: term)
    }
    if free.count == 1 { return free[0] }
    if let namesake = free.first(where: { $0.key == slug }) { return namesake }
    // The newest post is the first, so the place of a term's oldest one is its last.
    return free.min { one, other in
      let (first, second) = (one.posts.last ?? 0, other.posts.last ?? 0)
      return first == second ? one.key < other.key : first > second
    }
  }

  private func collision(of term: FeedTerm, with holder: FeedTerm?, _ own: String) -> Diagnostic {
    let other = holder.map { "“\($0.name)”" } ?? "another feed"
    return Diagnostic(
      .slugCollision,
      file: path(own),
      "the \(series.kind.rawValue) “\(term.name)” is written like \(other) in a path, and gets a path of its own"
    )
  }

  private func feed(of term: FeedTerm, _ slug: String) -> FeedSettings {
    var feed = settings
    feed.series = nil
    feed.term = series.kind.name(of: term)
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
  /// What the ledger calls a term: `tag:swift`.
  fileprivate func name(of term: FeedTerm) -> String {
    rawValue + ":" + term.key
  }

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
