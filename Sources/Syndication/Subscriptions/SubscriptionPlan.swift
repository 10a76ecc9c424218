package import Diagnostics
import FeedModel
package import Posts

/// The feeds that a site takes in: those of its configuration, and of the lists that it names.
package struct SubscriptionPlan: Sendable {
  /// The subscriptions in order, no address twice.
  package private(set) var subscriptions: [Subscription] = []

  private var addresses: Set<AbsoluteURL> = []

  /// Reads the lists that the sources name; what cannot be read of them, and feeds that come twice, go to the list of problems.
  ///
  /// - Parameters:
  ///   - sources: The sources in the order of the configuration; paths are seen from the working folder.
  ///   - configuration: The path of the configuration, for messages.
  ///   - diagnostics: The list of problems.
  package init(
    _ sources: [SubscriptionSource],
    of configuration: String,
    _ diagnostics: inout DiagnosticList
  ) {
    for source in sources {
      switch source {
      case .feed(let subscription): add(subscription, from: configuration, &diagnostics)
      case .list(let path, let rules):
        for feed in SubscriptionFile(path: path).feeds(&diagnostics) {
          add(Subscription(feed, rules), from: path, &diagnostics)
        }
      }
    }
  }

  private mutating func add(
    _ subscription: Subscription,
    from file: String,
    _ diagnostics: inout DiagnosticList
  ) {
    guard addresses.insert(subscription.url).inserted else {
      diagnostics.append(
        Diagnostic(
          .repeatedSubscription,
          file: file,
          "“\(subscription.url.shown)” is subscribed to twice; the first one counts"
        )
      )
      return
    }
    subscriptions.append(subscription)
  }
}

extension Subscription {
  /// A feed of a list, under the rules of the list; what the list files it under become tags.
  fileprivate init(_ feed: ListedFeed, _ rules: SubscriptionRules) {
    self.init(url: feed.feedURL, rules: rules)
    title = feed.title.isEmpty ? nil : feed.title
    site = feed.siteURL
    for category in feed.categories where !self.rules.tags.contains(category) {
      self.rules.tags.append(category)
    }
  }
}
