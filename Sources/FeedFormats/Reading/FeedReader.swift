import Diagnostics
package import FeedModel

/// Reads any feed: RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, JSON Feed.
///
/// Whatever the bytes are, this ends in a time that is linear in their number, and with a feed or an error.
package enum FeedReader {
  /// Reads a feed.
  ///
  /// - Parameters:
  ///   - bytes: The document as it was served.
  ///   - location: Where it was served from, after redirections; relative references are resolved against it unless the
  ///     document says otherwise.
  ///   - charset: The encoding that the server names (the `charset` of `Content-Type`); a byte order mark is stronger, the
  ///     declaration of the document weaker (RFC 7303 §3.2).
  package static func read(
    _ bytes: [UInt8],
    at location: AbsoluteURL? = nil,
    charset: String? = nil
  ) -> FeedReading {
    FeedReading(
      format: nil,
      feed: nil,
      problems: [Diagnostic(.unreadableFeed, "nothing is read yet")],
      passedOver: []
    )
  }
}
