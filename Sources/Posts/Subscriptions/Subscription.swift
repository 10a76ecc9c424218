package import FeedModel

/// A feed of somebody else whose entries become posts.
package struct Subscription: Hashable, Sendable {
  /// Where the feed is published: an address of the web.
  package var url: AbsoluteURL

  /// The title to call the feed by; the feed's own if nil.
  package var title: String?

  /// The page that the feed speaks for, where the feed itself says none.
  package var site: AbsoluteURL?

  /// Which of its entries become posts, and what is changed in them.
  package var rules: SubscriptionRules

  /// Makes a subscription that takes every entry as it is.
  package init(url: AbsoluteURL, rules: SubscriptionRules = SubscriptionRules()) {
    self.url = url
    self.rules = rules
  }
}
