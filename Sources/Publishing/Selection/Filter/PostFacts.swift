import FeedModel
import Posts

/// What filters and series ask of a post, folded once so that comparing is cheap.
struct PostFacts: Sendable {
  /// The tags, in small letters.
  let tags: [String]
  /// The categories, in small letters.
  let categories: [String]
  /// The names of those who wrote the post, else of the site's author, in small letters.
  let authors: [String]
  /// The language tag in small letters, the site's if the post says none; empty if nobody does.
  let language: String
  /// The folder below the posts directory in small letters; empty for a post right in it.
  let folder: String
  /// The year of publication on the site's clock.
  let year: Int
  /// The seconds since publication at the moment of the run; negative in the future.
  let age: Int
  /// What the post has.
  let parts: Set<PostCondition.Part>

  /// Gathers the facts of a post on a site at a moment.
  init(of loaded: LoadedPost, on site: SiteSettings, now: Timestamp) {
    let post = loaded.post
    tags = post.tags.map { $0.term.lowercased() }
    categories = post.ownCategories.map { $0.term.lowercased() }
    let names =
      post.authors.isEmpty ? site.author.map { [$0.name] } ?? [] : post.authors.map(\.name)
    authors = names.map { $0.lowercased() }
    language = (post.language?.value ?? site.language ?? "").lowercased()
    let folder = Path.folder(of: post.path)
    self.folder = folder == "." ? "" : folder.lowercased()
    year = PermalinkSubject(of: post, in: site.timeZone).published.year
    age = now.secondsSinceEpoch - post.published.secondsSinceEpoch
    parts = Self.parts(of: post)
  }

  private static func parts(of post: Post) -> Set<PostCondition.Part> {
    var parts: Set<PostCondition.Part> = []
    if !post.enclosures.isEmpty { parts.insert(.enclosure) }
    if post.image != nil { parts.insert(.image) }
    if post.summary != nil { parts.insert(.summary) }
    if post.title != nil { parts.insert(.title) }
    if post.original != nil { parts.insert(.original) }
    return parts
  }
}
