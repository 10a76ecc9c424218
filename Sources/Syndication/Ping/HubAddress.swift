package import FeedModel

/// Somebody who is told when a feed changes.
package enum HubAddress: Hashable, Sendable {
  /// A WebSub hub.
  case hub(AbsoluteURL)
  /// The address of an rssCloud server for publishers.
  case cloud(AbsoluteURL)

  /// Where the ping goes.
  package var url: AbsoluteURL {
    switch self {
    case .hub(let url), .cloud(let url): url
    }
  }

  /// Whether a feed can be told of there.
  func takes(_ topic: FeedTopic) -> Bool {
    switch self {
    case .hub: true
    case .cloud: topic.isRSS
    }
  }

  /// The form that tells of a change of a feed.
  ///
  /// The specification of WebSub leaves it to hubs and publishers how they talk (§5); hubs go by the form of its forerunner,
  /// PubSubHubbub 0.4 §7.1, some of them with the newer name for the feed. rssCloud has the address alone.
  func form(for topic: AbsoluteURL) -> [UInt8] {
    switch self {
    case .hub:
      FormEncoding.form([
        ("hub.mode", "publish"), ("hub.url", topic.text), ("hub.topic", topic.text),
      ])
    case .cloud: FormEncoding.form([("url", topic.text)])
    }
  }
}
