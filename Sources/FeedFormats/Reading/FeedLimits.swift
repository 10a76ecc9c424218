/// The bounds of what is read of one feed.
package enum FeedLimits {
  /// The longest document, in bytes; feeds of this size are of no use to any reader.
  package static let documentBytes = 64 << 20

  /// The most entries.
  package static let entries = 50_000

  /// The most categories, authors and enclosures of one entry, each.
  static let parts = 200

  /// The longest address that a document may name for references to be resolved against, in bytes: it is repeated in each.
  static let baseBytes = 500

  /// The most tombstones, hubs and authors of a feed, each.
  static let headParts = 10_000
}
