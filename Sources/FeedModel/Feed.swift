/// A feed, whatever the format it is written in.
///
/// Everything a writer needs is here; nothing here knows RSS, Atom or JSON.
package struct Feed: Equatable, Sendable {
  /// The feed's permanent id, an absolute IRI (RFC 4287 §4.2.6).
  package var id: String

  /// The title as plain text.
  package var title: String

  /// A sentence about the feed as plain text; nil when the site has none.
  package var description: String?

  /// Where the feed itself is published (`rel="self"`).
  package var selfLink: AbsoluteURL

  /// The page that the feed speaks for (`rel="alternate"`).
  package var siteLink: AbsoluteURL

  /// The language of the feed, an RFC 5646 tag.
  package var language: String?

  /// Who stands for the feed; entries without authors of their own have these.
  package var authors: [Person]

  /// The copyright line as plain text.
  package var rights: String?

  /// A small square picture (Atom `icon`).
  package var icon: AbsoluteURL?

  /// A larger picture, twice as wide as high (Atom `logo`, RSS `image`).
  package var logo: AbsoluteURL?

  /// How long a client may wait before it asks again, in minutes (RSS `ttl`).
  package var timeToLive: Int?

  /// Who tells subscribers at once when the feed has changed (WebSub §4, `rel="hub"`).
  package var hubs: [AbsoluteURL]

  /// Who tells the programs of subscribers that the feed has changed (RSS `cloud`; the other formats have none).
  package var cloud: CloudServer?

  /// The CSS that browsers show the feed with, where its format can name one (Associating Style Sheets with XML 1.0).
  package var styleSheet: AbsoluteURL?

  /// When the feed last changed in a way its readers should notice (RFC 4287 §4.2.15).
  package var updated: Timestamp

  /// The entries, in the order in which they are written.
  package var entries: [Entry]

  /// The entries that are gone, in the order in which they are written; formats that cannot say so pass over them.
  package var deletions: [DeletedEntry] = []

  /// Where this document stands among those of the feed; nil for a feed that keeps no history.
  package var history: FeedHistory?

  /// Makes a feed of what every feed must have; the rest is set afterwards.
  package init(
    id: String,
    title: String,
    selfLink: AbsoluteURL,
    siteLink: AbsoluteURL,
    updated: Timestamp,
    entries: [Entry] = []
  ) {
    self.id = id
    self.title = title
    self.selfLink = selfLink
    self.siteLink = siteLink
    self.authors = []
    self.hubs = []
    self.updated = updated
    self.entries = entries
  }
}
