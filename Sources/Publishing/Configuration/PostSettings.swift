package import Posts

/// Which posts there are: the `posts` object.
package struct PostSettings: Sendable {
  /// The folders that hold posts, at any depth.
  package var directories: [String] = ["posts"]

  /// How file names, front matter and permalinks are read.
  package var dialect: PostDialect = .feedgen

  /// What the posts of a site in Hugo's dialect have in common.
  package var hugo = HugoSettings()

  /// What the permalink of a post looks like; nil when posts have no page of their own here.
  package var permalink: PermalinkPattern?

  /// Whether posts dated after the run are published.
  package var future = false

  /// Whether drafts are published.
  package var drafts = false

  /// Whether posts that have expired are published.
  package var expired = false

  /// Patterns of paths below the folders that hold no posts.
  package var exclude: [PathPattern] = []
}
