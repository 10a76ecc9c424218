/// An entry as somebody else publishes it: whatever was said, and nothing that was not.
package struct ReceivedEntry: Equatable, Sendable {
  /// The permanent id as it was written, white space aside; any text (RSS `guid`, Atom `id`, JSON Feed `id`).
  package var id: String?

  /// The title as plain text.
  package var title: String?

  /// The page that holds the entry.
  package var link: AbsoluteURL?

  /// Where the entry was first published, if elsewhere (`rel="via"`, JSON `external_url`).
  package var original: AbsoluteURL?

  /// What relative references in ``content`` and ``summary`` were written against (`xml:base`, else the link).
  package var base: AbsoluteURL?

  /// When the entry was first published.
  package var published: Timestamp?

  /// When the entry last changed.
  package var updated: Timestamp?

  /// Who wrote the entry; empty when nobody is named.
  package var authors: [Person] = []

  /// The subjects of the entry, each term once.
  package var categories: [Category] = []

  /// A short account of the entry as HTML in UTF-8, as the publisher wrote it: it may hold anything.
  package var summary: [UInt8]?

  /// The whole entry as HTML in UTF-8, as the publisher wrote it: it may hold anything.
  package var content: [UInt8]?

  /// A picture that stands for the entry.
  package var image: Image?

  /// Files that belong to the entry.
  package var enclosures: [Enclosure] = []

  /// The language of the entry as it was written.
  package var language: String?

  /// The feed that the entry was taken from, if it says one (Atom `source`, RSS `source`).
  package var source: EntrySource?

  /// Makes an entry of which nothing is known.
  package init() {}
}
