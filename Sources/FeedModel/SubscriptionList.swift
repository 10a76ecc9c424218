/// Feeds to subscribe to, in the order in which they are offered.
package struct SubscriptionList: Hashable, Sendable {
  /// The title of the list as plain text.
  package let title: String

  /// Who keeps the list.
  package let owner: Person?

  /// The feeds.
  package let feeds: [ListedFeed]

  /// Makes a list.
  package init(title: String, owner: Person?, feeds: [ListedFeed]) {
    self.title = title
    self.owner = owner
    self.feeds = feeds
  }
}
