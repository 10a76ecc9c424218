/// Feeds that are made by rule: one for each tag, author, year and so on that the posts have.
package struct FeedSeries: Hashable, Sendable {
  /// What there is a feed for each of; its raw value follows a colon in the feed's path.
  package enum Kind: String, CaseIterable, Sendable {
    /// A tag of the front matter's `tags`.
    case tag
    /// A category of the front matter's `categories`.
    case category
    /// The name of somebody who wrote posts.
    case author
    /// A language of posts.
    case language
    /// A folder directly below the posts directories.
    case directory
    /// A year of publication, on the site's clock.
    case year

    /// The word that a path or title has in the place of the term, such as `:tag`.
    package var placeholder: String { ":" + rawValue }
  }

  /// What makes two spellings one term.
  package enum Spelling: String, CaseIterable, Sendable {
    /// Spellings that only differ in case are one term, and paths are in small letters.
    case folded
    /// Each spelling is a term; those of ASCII letters, digits and `_` have a feed, at a path spelled like them.
    case exact
    /// Spellings of which Hugo makes the same path are one term, and that is its path.
    case hugo
  }

  /// What there is a feed for each of.
  package var kind: Kind

  /// What makes two spellings one term.
  package var spelling: Spelling = .folded

  /// How Hugo makes paths of terms on the site.
  var path = HugoPath()

  /// The terms that have a feed; all when empty.
  package var only: [String] = []

  /// The terms that have no feed.
  package var except: [String] = []

  /// How many posts a term must have for a feed.
  package var minimum = 1

  /// Makes a series of all terms of a kind.
  package init(_ kind: Kind) {
    self.kind = kind
  }
}
