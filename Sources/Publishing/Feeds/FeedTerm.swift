import FeedModel
import FileSystem
import Posts

/// A term that posts have in common: a tag, an author, a year.
struct FeedTerm {
  /// The term in small letters: what spellings have in common.
  let key: String

  /// The posts that have it, as places among those that are published.
  var posts: [Int] = []

  /// How often each spelling occurs.
  private var spellings: [String: Int] = [:]

  /// Begins a term that no post has yet.
  init(key: String) {
    self.key = key
  }

  /// What spellings of a term have in common: small letters, in NFC.
  static func key(of name: String) -> String {
    NormalForm.composed(name.lowercased())
  }

  /// Takes note of a post that has the term.
  mutating func add(_ spelling: String, post: Int) {
    spellings[spelling, default: 0] += 1
    if posts.last != post { posts.append(post) }
  }

  /// The spelling that most posts have; of several the first by its bytes.
  var name: String {
    let most = spellings.values.max() ?? 0
    let names = spellings.filter { $0.value == most }.keys
    return names.min(by: ByteOrder.precedes) ?? key
  }

  /// What a term is called in titles: as it is written, but for Hugo's sections, which have titles of their own.
  static func shown(_ name: String, _ series: FeedSeries, of loaded: LoadedPost) -> String {
    let isSection = series.kind == .directory && series.spelling == .hugo
    return isSection ? loaded.location.sectionTitle : name
  }

  /// The terms of a kind that a post has, as they are written.
  static func names(
    _ series: FeedSeries,
    of loaded: LoadedPost,
    on site: SiteSettings
  ) -> [String] {
    let post = loaded.post
    switch series.kind {
    case .tag: return post.tags.map(\.term)
    case .category: return post.ownCategories.map(\.term)
    case .author:
      return post.authors.isEmpty ? site.author.map { [$0.name] } ?? [] : post.authors.map(\.name)
    case .language: return (post.language?.value ?? site.language).map { [$0] } ?? []
    case .directory where series.spelling == .hugo:
      return post.section.isEmpty ? [] : [post.section]
    case .directory:
      let parts = post.path.split(separator: "/")
      return parts.count > 1 ? [String(parts[0])] : []
    case .year: return [String(PermalinkSubject(of: post, in: site.timeZone).published.year)]
    }
  }
}
