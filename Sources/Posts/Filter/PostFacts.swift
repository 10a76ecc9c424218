/// What filters and series ask of a post, folded once so that comparing is cheap.
package struct PostFacts: Sendable {
  /// The tags, in small letters.
  package let tags: [String]
  /// The categories, in small letters.
  package let categories: [String]
  /// The names of those who wrote the post, else of the site's author, in small letters.
  package let authors: [String]
  /// The language tag in small letters, the site's if the post says none; empty if nobody does.
  package let language: String
  /// The folder below the posts directory in small letters; empty for a post right in it.
  package let folder: String
  /// The year of publication on the site's clock.
  package let year: Int
  /// The seconds since publication at the moment of the run; negative in the future.
  package let age: Int
  /// What the post has.
  package let parts: Set<PostCondition.Part>

  /// Makes facts of what is known; texts are in small letters.
  package init(
    tags: [String],
    categories: [String],
    authors: [String],
    language: String,
    folder: String,
    year: Int,
    age: Int,
    parts: Set<PostCondition.Part>
  ) {
    self.tags = tags
    self.categories = categories
    self.authors = authors
    self.language = language
    self.folder = folder
    self.year = year
    self.age = age
    self.parts = parts
  }
}
