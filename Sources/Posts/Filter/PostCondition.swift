/// One thing that a filter asks of a post; texts are compared without regard to case.
package enum PostCondition: Hashable, Sendable {
  /// What a post can have; the raw value follows `has:`.
  package enum Part: String, CaseIterable, Sendable {
    /// A file such as an episode.
    case enclosure
    /// A picture that the front matter names.
    case image
    /// A summary that the front matter gives.
    case summary
    /// A title.
    case title
    /// A place where the post was published first.
    case original
  }

  /// The post has a tag.
  case tag(String)
  /// The post has a category.
  case category(String)
  /// Somebody of that name wrote the post.
  case author(String)
  /// The post is in a language, or in a variety of it: `en` also means `en-GB` (RFC 4647 §3.3.1).
  case language(String)
  /// The post lies in a folder below the posts directories, at any depth: `notes` or `notes/2024`.
  case directory(String)
  /// The post was published in a year, on the site's clock.
  case year(Int)
  /// The post has something.
  case has(Part)
  /// The post was published less than so many seconds before the run.
  case younger(than: Int)
  /// The post was published more than so many seconds before the run.
  case older(than: Int)

  /// Whether a post is as the condition says.
  package func holds(for facts: PostFacts) -> Bool {
    switch self {
    case .tag(let term): facts.tags.contains(term)
    case .category(let term): facts.categories.contains(term)
    case .author(let name): facts.authors.contains(name)
    case .language(let tag): facts.language == tag || facts.language.hasPrefix(tag + "-")
    case .directory(let path): facts.folder == path || facts.folder.hasPrefix(path + "/")
    case .year(let year): facts.year == year
    case .has(let part): facts.parts.contains(part)
    case .younger(let seconds): facts.age < seconds
    case .older(let seconds): facts.age > seconds
    }
  }
}
