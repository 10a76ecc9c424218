/// A feed in a list that people subscribe from.
package struct ListedFeed: Hashable, Sendable {
  /// The name that tells it from the others of its list, as plain text.
  package let name: String

  /// The title that the feed itself has, as plain text.
  package let title: String

  /// A sentence about the feed as plain text.
  package var description: String?

  /// The language of the feed, an RFC 5646 tag.
  package var language: String?

  /// Where the feed is published.
  package let feedURL: AbsoluteURL

  /// The page that the feed speaks for, if the list says it.
  package var siteURL: AbsoluteURL?

  /// What the list files the feed under: the folders that it stands in, and its categories.
  package var categories: [String] = []

  /// Makes a feed of a list; the name is the title unless another feed has the same.
  package init(name: String, title: String, feedURL: AbsoluteURL) {
    self.name = name
    self.title = title
    self.feedURL = feedURL
  }
}
