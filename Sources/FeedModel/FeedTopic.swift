/// A published feed as those see it who tell others of its changes (WebSub §2, “topic”).
package struct FeedTopic: Hashable, Sendable {
  /// Its public address, the self link.
  package let url: AbsoluteURL

  /// The file that it was published to.
  package let path: String

  /// Whether it is RSS, the only format that rssCloud knows.
  package let isRSS: Bool

  /// Makes a topic.
  package init(url: AbsoluteURL, path: String, isRSS: Bool) {
    self.url = url
    self.path = path
    self.isRSS = isRSS
  }
}
