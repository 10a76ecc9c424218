/// A collection of posts beside the usual one: an object in `posts.collections`.
package struct CollectionSettings: Sendable {
  /// The name; the posts are in the folder of that name with an underscore before it.
  package let name: String

  /// What the permalinks of its posts look like.
  let permalink: JekyllPermalink
}
