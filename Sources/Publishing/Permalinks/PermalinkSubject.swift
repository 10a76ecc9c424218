import FeedModel
import FileSystem
import Posts

/// What of a post can stand in its permalink.
struct PermalinkSubject {
  /// When the post was published, on the site's clock.
  let published: CivilTime

  /// The post's slug.
  let slug: String

  /// The path below the posts directory, without extension.
  let path: String

  /// The terms of the post, in the order of its front matter.
  let categories: [String]

  /// The language of the post; empty when it says none.
  let language: String

  /// Takes what a post says, with its date on the clock of a zone.
  init(of post: Post, in zone: TimeZone) {
    let instant = post.published.secondsSinceEpoch
    let local = Timestamp(
      secondsSinceEpoch: instant,
      offsetMinutes: zone.offsetMinutes(at: instant)
    )
    published = (local ?? post.published).civil
    slug = post.slug
    path = Path.withoutExtension(post.path)
    categories = post.categories.map(\.term)
    language = post.language?.value ?? ""
  }
}
