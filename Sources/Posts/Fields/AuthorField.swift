/// Somebody whom the front matter names as author.
package struct AuthorField: Equatable, Sendable {
  /// The name as written; never empty.
  package let name: String

  /// The mail address as written.
  package let email: String?

  /// The reference to a page about the author, not resolved yet.
  package let url: Located<String>?

  /// Makes an author of a name, and what else is known.
  package init(name: String, email: String? = nil, url: Located<String>? = nil) {
    self.name = name
    self.email = email
    self.url = url
  }
}
