import FeedModel
import FileSystem
import Posts

extension PostFacts {
  /// Gathers the facts of a post on a site at a moment.
  init(of loaded: LoadedPost, on site: SiteSettings, now: Timestamp) {
    let post = loaded.post
    let names =
      post.authors.isEmpty ? site.author.map { [$0.name] } ?? [] : post.authors.map(\.name)
    let folder = Path.folder(of: post.path)
    self.init(
      tags: post.tags.map { $0.term.lowercased() },
      categories: post.ownCategories.map { $0.term.lowercased() },
      authors: names.map { $0.lowercased() },
      language: (post.language?.value ?? site.language ?? "").lowercased(),
      folder: folder == "." ? "" : folder.lowercased(),
      year: PermalinkSubject(of: post, in: site.timeZone).published.year,
      age: now.secondsSinceEpoch - post.published.secondsSinceEpoch,
      parts: Self.parts(of: post)
    )
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
