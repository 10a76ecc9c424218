/// A feed as somebody else publishes it: whatever was said, and nothing that was not.
///
/// Unlike ``Feed``, which is complete because a site has to publish it, nearly everything here may be missing.
package struct ReceivedFeed: Equatable, Sendable {
  /// The feed's permanent id as it was written, white space aside.
  package var id: String?

  /// The title as plain text.
  package var title: String?

  /// A sentence about the feed as plain text.
  package var description: String?

  /// Where the feed says that it is published (`rel="self"`).
  package var selfLink: AbsoluteURL?

  /// The page that the feed speaks for (`rel="alternate"`).
  package var siteLink: AbsoluteURL?

  /// The language of the feed as it was written.
  package var language: String?

  /// Who stands for the feed.
  package var authors: [Person] = []

  /// The copyright line as plain text.
  package var rights: String?

  /// A small square picture (Atom `icon`, JSON Feed `favicon`).
  package var icon: AbsoluteURL?

  /// A larger picture (Atom `logo`, RSS `image`, JSON Feed `icon`).
  package var logo: AbsoluteURL?

  /// How long a client may wait before it asks again, in minutes (RSS `ttl`).
  package var timeToLive: Int?

  /// Who tells subscribers at once when the feed has changed (WebSub §4).
  package var hubs: [AbsoluteURL] = []

  /// When the feed last changed.
  package var updated: Timestamp?

  /// The entries, in the order in which they were written.
  package var entries: [ReceivedEntry] = []

  /// The entries that are gone (RFC 6721), in the order in which they were written.
  package var deletions: [DeletedEntry] = []

  /// Where this document stands among those of the feed (RFC 5005); nil if it says nothing of the kind.
  package var history: FeedHistory?

  /// Makes a feed of which nothing is known.
  package init() {}
}
