package import Notation

/// What is known of a post before its file is read.
package struct PostPlace: Sendable {
  /// The path below the posts directory, such as `sub/2025-02-19-x.md`.
  package let path: String

  /// The collection that the post belongs to.
  package let collection: String

  /// The fields that the post has unless its front matter says otherwise.
  package let defaults: [Member]

  /// The collection of posts that belong to no other.
  package static let usualCollection = "posts"

  /// Makes the place of a post.
  package init(
    path: String,
    collection: String = Self.usualCollection,
    defaults: [Member] = []
  ) {
    self.path = path
    self.collection = collection
    self.defaults = defaults
  }
}
