import FeedModel

/// What hubs have been told, so that what they have not been told can be seen.
///
/// A ping is due as long as the bytes of a feed are others than those that the hub was told of last. Nothing else has to be
/// kept for that: a run that dies at any moment leaves at worst a hub that will be told once more.
struct Outbox: Equatable, Sendable {
  /// A hub and a feed.
  struct Key: Hashable, Sendable {
    /// Where pings go.
    var hub: AbsoluteURL
    /// The public address of the feed.
    var topic: AbsoluteURL
  }

  /// What is known of a hub and a feed.
  struct Record: Hashable, Sendable {
    /// The digest of the bytes that the hub was told of last; nil if it never was.
    var digest: String?
    /// The moment before which the hub does not want to be told.
    var notBefore: Timestamp?
  }

  /// The records.
  private(set) var records: [Key: Record] = [:]

  /// Knows of nothing.
  init() {}

  /// What is known of a hub and a feed.
  subscript(hub: AbsoluteURL, topic: AbsoluteURL) -> Record {
    get { records[Key(hub: hub, topic: topic)] ?? Record() }
    set { records[Key(hub: hub, topic: topic)] = newValue }
  }

  /// Whether a hub is still to be told of the bytes of a feed.
  func isDue(_ topic: PublishedTopic, at hub: AbsoluteURL) -> Bool {
    self[hub, topic.url].digest != topic.digest
  }

  /// Forgets hubs and feeds that are no longer configured.
  mutating func keep(hubs: Set<AbsoluteURL>, topics: Set<AbsoluteURL>) {
    records = records.filter { hubs.contains($0.key.hub) && topics.contains($0.key.topic) }
  }
}
