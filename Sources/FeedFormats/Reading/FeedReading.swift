package import Diagnostics
package import FeedModel

/// What came of reading a feed that somebody else publishes.
package struct FeedReading: Sendable {
  /// What the bytes were recognised as; nil if they are nothing at all.
  package let format: DocumentFormat?

  /// The feed; nil if the bytes are none, and then ``problems`` has an error.
  package let feed: ReceivedFeed?

  /// What was wrong with it, in the order in which it was noticed, without the name of a file.
  package let problems: [Diagnostic]

  /// What the feed says and the model has no place for, in the order in which it was met, each name once.
  package let passedOver: [PassedOver]
}
