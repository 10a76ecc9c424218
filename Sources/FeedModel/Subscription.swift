/// A feed as those see it who may subscribe to it.
package struct Subscription: Hashable, Sendable {
  /// The name that tells it from the others of its list, as plain text.
  package let name: String

  /// The title that the feed itself has, as plain text.
  package let title: String

  /// A sentence about the feed as plain text.
  package let description: String?

  /// The language of the feed, an RFC 5646 tag.
  package let language: String?

  /// Where the feed is published.
  package let feedURL: AbsoluteURL

  /// The page that the feed speaks for.
  package let siteURL: AbsoluteURL

  /// Makes a subscription; the name is the title unless another feed has the same.
  package init(
    name: String,
    title: String,
    description: String?,
    language: String?,
    feedURL: AbsoluteURL,
    siteURL: AbsoluteURL
  ) {
    self.name = name
    self.title = title
    self.description = description
    self.language = language
    self.feedURL = feedURL
    self.siteURL = siteURL
  }
}
