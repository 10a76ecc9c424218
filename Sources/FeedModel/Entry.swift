/// One entry of a feed: what RSS and JSON Feed call an item.
package struct Entry: Equatable, Sendable {
  /// The entry's permanent id, an absolute IRI (RFC 4287 §4.2.6).
  package var id: String

  /// The title as plain text; nil when the post has none.
  package var title: String?

  /// The permalink: the page that holds the entry (`rel="alternate"`).
  package var link: AbsoluteURL

  /// Where the entry was first published, if elsewhere (`rel="via"`, JSON `external_url`).
  package var original: AbsoluteURL?

  /// What relative references in ``content`` were resolved against (`xml:base`).
  package var base: AbsoluteURL

  /// When the entry was first published.
  package var published: Timestamp

  /// When the entry last changed in a way its readers should notice (RFC 4287 §4.2.15).
  package var updated: Timestamp

  /// Who wrote the entry; empty when the feed's authors did.
  package var authors: [Person]

  /// The subjects of the entry, each term once.
  package var categories: [Category]

  /// A short account of the entry as plain text.
  package var summary: String?

  /// The whole entry as HTML whose URLs are absolute; nil in a feed of summaries.
  package var content: EntryContent?

  /// A picture that stands for the entry.
  package var image: Image?

  /// Files that belong to the entry: a podcast episode, a video.
  package var enclosures: [Enclosure]

  /// The language of the entry where it is not the feed's, an RFC 5646 tag.
  package var language: String?

  /// The feed that the entry was taken from, if it was.
  package var source: EntrySource?

  /// Makes an entry of what every entry must have; the rest is set afterwards.
  package init(
    id: String,
    link: AbsoluteURL,
    base: AbsoluteURL,
    published: Timestamp,
    updated: Timestamp
  ) {
    self.id = id
    self.link = link
    self.base = base
    self.published = published
    self.updated = updated
    self.authors = []
    self.categories = []
    self.enclosures = []
  }
}
