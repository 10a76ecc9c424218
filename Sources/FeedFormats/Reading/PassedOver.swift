/// Something that a feed says and ``FeedModel/ReceivedFeed`` has no place for.
package struct PassedOver: Hashable, Sendable {
  /// Its name as feeds are written, such as `slash:comments` or `banner_image`.
  package let name: String

  /// In how many entries it stands; 0 for something of the feed itself.
  package internal(set) var entryCount: Int
}
