package import Markup
package import Posts

/// How much of a post an entry holds, and what stands around it: the `content` object.
package struct ContentSettings: Hashable, Sendable {
  /// The parts of a post that go into a feed.
  package var mode: ContentMode = .full

  /// How long an excerpt may be that stands in for a missing summary, in characters.
  package var summaryLength = 280

  /// Whether a first heading stays in the content that only repeats the entry's title.
  package var titleHeading = false

  /// The text in the source of a post that ends its excerpt.
  package var excerptSeparator: String?

  /// What stands before the content of every entry.
  package var header: BodyTemplate?

  /// What stands behind the content of every entry.
  package var footer: BodyTemplate?

  /// Whether the first good picture of a body stands for an entry whose front matter names none.
  package var leadImage = true
}
