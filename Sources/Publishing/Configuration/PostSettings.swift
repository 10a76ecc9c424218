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

  /// What the permalink of a post looks like in Jekyll's dialect; nil for the usual one.
  var jekyllPermalink: JekyllPermalink?

  /// The collections beside the usual one.
  package var collections: [CollectionSettings] = []

  /// The fields that posts have unless their front matter says otherwise, in the order of the configuration.
  package var defaults: [FrontMatterDefault] = []

  /// The file that says who the people are whom posts name.
  package var peoplePath: String?

  /// Who the people are whom posts name, by the name they are called by.
  package var people: [String: AuthorField] = [:]

  /// The name by which posts that name nobody call their author; nil if the site says more of them than that.
  package var usualAuthor: String?

  /// Whether posts dated after the run are published.
  package var future = false

  /// Whether drafts are published.
  package var drafts = false

  /// Whether posts that have expired are published.
  package var expired = false

  /// Patterns of paths below the folders that hold no posts.
  package var exclude: [PathPattern] = []
}
