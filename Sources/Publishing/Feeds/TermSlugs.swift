import Diagnostics
import FileSystem

/// Gives each term of a series a place of its own in the path that its feeds have in common.
struct TermSlugs {
  private let pattern: String
  private let keepsArchives: Bool
  private let series: FeedSeries
  private let ledger: Ledger

  /// Prepares to fill the placeholder in the path of a series; the ledger says which paths are whose.
  init(of feed: FeedSettings, _ series: FeedSeries, ledger: Ledger) {
    pattern = feed.path
    keepsArchives = feed.keepsArchives
    self.series = series
    self.ledger = ledger
  }

  private var kind: FeedSeries.Kind { series.kind }

  /// The path that a slug makes.
  func path(_ slug: String) -> String {
    pattern.replacing(kind.placeholder, with: slug)
  }

  /// The terms with slugs that differ, in the order of the slugs; collisions go to the list.
  ///
  /// A term keeps the path that the ledger knows it by. Of several others with the same slug the one that is written like it
  /// gets it, else the one that a post had first, unless something else has the path; the rest get a mark of their own. So a
  /// new term never takes the path of an old one.
  ///
  /// - Parameters:
  ///   - terms: The terms, each with the places of its posts.
  ///   - taken: The paths that other files have.
  ///   - diagnostics: What is told.
  /// - Returns: Each term with its slug.
  func slugs(
    of terms: [FeedTerm],
    besides taken: Set<String>,
    _ diagnostics: inout DiagnosticList
  ) -> [(slug: String, term: FeedTerm)] {
    if series.spelling != .folded { return terms.map { ($0.key, $0) } }
    let groups = Dictionary(grouping: terms) { Slug.slug(of: $0.key) }
    var slugs: [(slug: String, term: FeedTerm)] = []
    for (slug, group) in groups {
      let isFree = !slug.isEmpty && !isTaken(path(slug), taken)
      let holder = isFree ? holder(of: slug, among: group) : nil
      for term in group {
        if term.key == holder?.key {
          slugs.append((slug, term))
          continue
        }
        let own = marked(slug, term)
        slugs.append((own, term))
        if !slug.isEmpty { diagnostics.append(collision(of: term, with: holder, own)) }
      }
    }
    return slugs.sortedByBytes(of: \.slug)
  }
}

extension TermSlugs {
  /// Whether something else has a path, or may have it: an archive of another term.
  private func isTaken(_ path: String, _ taken: Set<String>) -> Bool {
    taken.contains(path) || (keepsArchives && ArchivePath.isLikeArchive(path))
  }

  /// The term that has a slug for itself; nil if one has it that the ledger knows and no post has any more.
  private func holder(of slug: String, among group: [FeedTerm]) -> FeedTerm? {
    if let known = ledger.feeds[path(slug)]?.term {
      return group.first { kind.label(of: $0) == known }
    }
    // One that has a path of its own already keeps that.
    let free = group.filter { term in
      ledger.feeds[path(marked(slug, term))]?.term != kind.label(of: term)
    }
    if let namesake = free.first(where: { $0.key == slug }) { return namesake }
    // The newest post is the first, so the place of a term's oldest one is its last.
    return free.min { one, other in
      let (first, second) = (one.posts.last ?? 0, other.posts.last ?? 0)
      return first == second ? one.key < other.key : first > second
    }
  }

  /// A slug that no other term has: with a mark of the term behind it.
  private func marked(_ slug: String, _ term: FeedTerm) -> String {
    (slug.isEmpty ? kind.rawValue : slug) + "-" + Slug.mark(of: term.key)
  }

  private func collision(
    of term: FeedTerm,
    with holder: FeedTerm?,
    _ own: String
  ) -> Diagnostic {
    let other = holder.map { "“\($0.name)”" } ?? "another feed"
    return Diagnostic(
      .slugCollision,
      file: path(own),
      "the \(kind.rawValue) “\(term.name)” is written like \(other) in a path, and gets a path of its own"
    )
  }
}
