/// How the posts of a site are read, where sites differ.
package struct PostConventions: Sendable {
  /// Whose habits the posts follow.
  package var dialect: PostDialect = .feedgen

  /// What is known of the people whom posts name, by the name they are called by there.
  package var people: [String: AuthorField] = [:]

  /// The name by which those posts call their author that name nobody; nil if they have none.
  package var usualAuthor: String?

  /// Makes the conventions of a site that says nothing.
  package init() {}
}
