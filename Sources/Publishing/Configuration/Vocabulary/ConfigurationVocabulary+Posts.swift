import Posts

/// How posts are read where sites differ.
extension ConfigurationVocabulary {
  /// The keys of `posts` that say how posts are read.
  static let postConventions: [ConfigurationKey] = [
    .optional(
      "dialect",
      .choice(PostDialect.allCases.map(\.rawValue)),
      standard: "`feedgen`",
      """
      How file names, front matter and permalinks are read: `feedgen` as this page says, `jekyll` as Jekyll does (see \
      [Jekyll](jekyll.md)), `hugo` as Hugo does (see [Hugo](hugo.md)).
      """
    ),
    .optional(
      "collections",
      .list(.object(collection)),
      standard: "`[]`",
      "Collections of posts besides those in `_posts`; only in the dialect `jekyll`."
    ),
    .optional(
      "defaults",
      .list(.object(frontMatterDefault)),
      standard: "`[]`",
      "Fields that posts have unless their front matter says otherwise."
    ),
    .optional(
      "people",
      .path,
      """
      A YAML or JSON file that says who the people are whom posts name: a map of names to `name`, `email` and `uri`. Or a \
      folder with a file for each. Only in the dialect `jekyll`.
      """
    ),
  ]

  private static let collection: [ConfigurationKey] = [
    .required(
      "name",
      .text,
      "The name; its posts are in the folder of that name with `_` before it."
    ),
    .optional(
      "permalink",
      .permalink,
      standard: "`/:collection/:path`, ending like `posts.permalink`",
      "What the links of its posts look like below `site.url`."
    ),
  ]

  private static let frontMatterDefault: [ConfigurationKey] = [
    .required("values", .fields, "The fields."),
    .optional(
      "path",
      .text,
      """
      What the paths of the posts begin with, seen from their posts directory, or a pattern with `*`. Of several that \
      apply the longer path goes before.
      """
    ),
    .optional("collection", .text, "The collection that the posts belong to."),
  ]
}
