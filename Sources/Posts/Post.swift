package import FeedModel

/// A post as its author wrote it: typed fields, and where the body stands in the file.
///
/// Nothing is resolved yet: references are those of the file, and title and summary may hold markup
/// and character references.
package struct Post: Sendable {
  /// The path below the posts directory, such as `sub/2025-02-19-x.md`.
  package let path: String

  /// What the name of the file says.
  package let fileName: PostFileName

  /// When the post was published.
  package let published: Timestamp

  /// The word that stands for the post in its link: the field `slug`, else that of the file name.
  package var slug: String

  /// The title as written.
  package var title: Located<String>?

  /// When the post last changed, if the author says so.
  package var updated: Timestamp?

  /// The id that the author gave the post; an absolute IRI or not.
  package var guid: Located<String>?

  /// The reference to the post's own page, if the author says so.
  package var link: Located<String>?

  /// The reference to where the post was first published.
  package var original: Located<String>?

  /// The feed that the post was taken from.
  package var source: SourceField?

  /// The reference against which those of the body are resolved.
  package var base: Located<String>?

  /// Who wrote the post.
  package var authors: [AuthorField] = []

  /// The subjects of the post, categories and tags, each term once.
  package var categories: [Category] = []

  /// The subjects that the author calls categories.
  package var ownCategories: [Category] = []

  /// The subjects that the author calls tags.
  package var tags: [Category] = []

  /// A short account of the post as written.
  package var summary: Located<String>?

  /// The text that ends the excerpt in the body; empty for none whatever the site says, nil for the site's.
  package var excerptSeparator: String?

  /// A picture that stands for the post.
  package var image: ImageField?

  /// Files that belong to the post.
  package var enclosures: [EnclosureField] = []

  /// The language of the post, a well-formed tag (RFC 5646).
  package var language: Located<String>?

  /// Whether the author says that the post is a draft.
  package var isDraft = false

  /// Whether the author does not say that the post is not published.
  package var isPublished = true

  /// Whether the author does not keep the post out of feeds.
  package var isInFeeds = true

  /// How much of the post its entries hold; nil for what the feed says.
  package var mode: ContentMode?

  /// When the post begins to be published, if that is not the date it bears.
  package var appears: Timestamp?

  /// When the post ceases to be published.
  package var expires: Timestamp?

  /// Whether somebody chose the slug, so that it is not just the name of the file.
  package var hasOwnSlug = false

  /// How far from the front the author wants the post where weights count; 0 for nowhere in particular.
  package var weight = 0

  /// The title that lists have for the post, if it is another one.
  package var linkTitle: String?

  /// The folder of the section that the post belongs to, where sites have such; known to whoever found the file.
  package var section = ""

  /// The markup of the body.
  package let bodyFormat: BodyFormat

  /// The bytes of the file that are the body.
  package let bodyRange: Range<Int>

  /// Makes a post of which nothing is known but where it stands and when it was published.
  package init(path: String, published: Timestamp) {
    self.init(
      path: path,
      fileName: PostFileName(path: path),
      published: published,
      bodyFormat: .markdown,
      bodyRange: 0..<0
    )
  }

  /// Makes a post of what every post has; the rest is set afterwards.
  init(
    path: String,
    fileName: PostFileName,
    published: Timestamp,
    bodyFormat: BodyFormat,
    bodyRange: Range<Int>
  ) {
    self.path = path
    self.fileName = fileName
    self.published = published
    self.slug = fileName.slug
    self.bodyFormat = bodyFormat
    self.bodyRange = bodyRange
  }
}
