import Notation

/// The authors of a post as jekyll-feed finds them: `author`, else the first of `authors`, else the site's.
///
/// A name is looked up among the people of the site. Where jekyll-feed prints a list as it stands in Ruby, each name
/// of it is an author.
struct JekyllAuthors {
  /// The people of the site, and its usual author.
  let conventions: PostConventions

  /// The authors of a post; none where it has only the site's, of whom no more is known than the site says.
  func authors(_ fields: inout FieldReader) -> [AuthorField] {
    if let value = fields.value("author"), value.boolean != false {
      let authors = (value.array ?? [value]).compactMap { author($0, of: "author", &fields) }
      if !authors.isEmpty {
        fields.record("author", value)
        return authors
      }
    }
    if let value = fields.value("authors"), let first = value.array?.first,
      let author = author(first, of: "authors", &fields)
    {
      fields.record("authors", value)
      return [author]
    }
    return conventions.usualAuthor.flatMap { conventions.people[$0] }.map { [$0] } ?? []
  }

  private func author(
    _ value: Value,
    of key: String,
    _ fields: inout FieldReader
  ) -> AuthorField? {
    guard value.object != nil else {
      guard let name = fields.text(value, of: key)?.value else { return nil }
      return conventions.people[name] ?? AuthorField(name: name)
    }
    guard let name = fields.text(in: value, of: key, "name") else {
      fields.reportType(of: value, key, expected: "a name, or a map with “name”")
      return nil
    }
    return AuthorField(
      name: name.value,
      email: fields.text(in: value, of: key, "email")?.value,
      url: fields.text(in: value, of: key, "uri")
    )
  }
}
