package import FeedModel
package import Posts

/// A feed that was read, and what is to become of its entries.
package struct ReceivedSource: Sendable {
  /// What messages call it: the path of a file, or an address.
  package let name: String

  /// Where it was served from, after redirects; nil for a file.
  package let address: AbsoluteURL?

  /// Which entries become posts, and what is changed in them.
  package let rules: SubscriptionRules

  /// What was read.
  package let feed: ReceivedFeed

  /// Takes a feed that was read.
  package init(
    name: String,
    address: AbsoluteURL? = nil,
    rules: SubscriptionRules = SubscriptionRules(),
    feed: ReceivedFeed
  ) {
    self.name = name
    self.address = address
    self.rules = rules
    self.feed = feed
  }
}
