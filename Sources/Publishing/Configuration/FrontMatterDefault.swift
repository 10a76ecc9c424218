import Notation

/// Fields that some posts have unless their front matter says otherwise: an object in `posts.defaults`.
package struct FrontMatterDefault: Sendable {
  /// Where the posts are: what their paths begin with, or a pattern; empty for anywhere.
  let path: String

  /// The collection that they belong to; nil for any.
  let collection: String?

  /// The fields.
  let values: [Member]

  /// Whether a post is meant.
  func applies(to post: String, in collection: String) -> Bool {
    if let wanted = self.collection, wanted != collection { return false }
    let path = plainPath
    if path.isEmpty { return true }
    guard path.contains("*") else { return post.utf8.starts(with: path.utf8) }
    return PathPattern("/" + path).matches(post)
  }

  /// Whether this goes before another one that applies as well, and that came before it: the longer path does, then
  /// the one that names a collection.
  func isMoreExact(than other: FrontMatterDefault) -> Bool {
    let (length, others) = (plainPath.utf8.count, other.plainPath.utf8.count)
    if length != others { return length > others }
    return collection != nil || other.collection == nil
  }

  private var plainPath: String {
    path.hasPrefix("/") ? String(path.dropFirst().drop { $0 == "/" }) : path
  }
}
