/// How the posts of a site are read, where sites differ.
package struct PostConventions: Sendable {
  /// Whose habits the posts follow.
  package var dialect: PostDialect = .feedgen

  /// What is known of the people whom posts name, by the name they are called by there.
  package var people: [String: AuthorField] = [:]

  /// The name by which those posts call their author that name nobody; nil if they have none.
  package var usualAuthor: String?

  /// Where the date of a page comes from in Hugo's dialect, the first that has one.
  package var dateSources: [HugoDateSource] = HugoDateSource.usual

  /// The language that file names of Hugo's dialect may end with, such as `post.en.md`.
  package var defaultLanguage = "en"

  /// Makes the conventions of a site that says nothing.
  package init() {}
}
