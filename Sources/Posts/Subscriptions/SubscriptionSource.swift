/// One element of `subscriptions`: a feed, or a file that lists feeds.
package enum SubscriptionSource: Hashable, Sendable {
  /// A feed.
  case feed(Subscription)

  /// The feeds of an OPML or JSON file, and the rules that hold for each of them.
  case list(path: String, rules: SubscriptionRules)
}
