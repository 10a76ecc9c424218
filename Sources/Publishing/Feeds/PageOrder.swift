import FeedModel
import Posts

/// The place of a post in the lists of Hugo: by weight, those without one last; then the newest first; then by the title
/// that lists have for it; then by path.
struct PageOrder {
  private let weight: Int
  private let published: Int
  private let title: TitleCollation
  private let path: [UInt8]

  /// The place of a post.
  init(_ post: Post) {
    weight = post.weight == 0 ? .max : post.weight
    published = post.published.secondsSinceEpoch
    title = TitleCollation(post.linkTitle ?? post.title?.value ?? "")
    path = Array(post.path.lowercased().utf8) + [0] + Array(post.path.utf8)
  }

  /// Whether a post comes before another one.
  static func < (left: PageOrder, right: PageOrder) -> Bool {
    if left.weight != right.weight { return left.weight < right.weight }
    if left.published != right.published { return left.published > right.published }
    if left.title < right.title { return true }
    if right.title < left.title { return false }
    return left.path.lexicographicallyPrecedes(right.path)
  }
}
