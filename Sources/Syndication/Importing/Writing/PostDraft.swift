import FeedModel

/// An entry made ready to be a post: dated, clean, and within bounds.
struct PostDraft {
  /// The title as plain text; nil for a note.
  var title: String?

  /// When the entry was published, as it was first seen.
  var published: Timestamp

  /// When the entry last changed, if that is later.
  var updated: Timestamp?

  /// Who wrote it.
  var authors: [Person] = []

  /// The page that it was taken from.
  var from: AbsoluteURL?

  /// Its subjects, and those that the subscription adds.
  var tags: [String] = []

  /// Its subjects.
  var categories: [String] = []

  /// Its id, if that is an absolute IRI.
  var guid: String?

  /// What it is known by at its source, if its id is no IRI or it has none.
  var entryID: String?

  /// Its language, a well-formed tag (RFC 5646).
  var language: String?

  /// A picture that stands for it.
  var image: Image?

  /// Files that belong to it.
  var enclosures: [Enclosure] = []

  /// A short account of it as plain text, where the body is the whole text.
  var summary: String?

  /// The feed that it was taken from.
  var source = EntrySource()

  /// The text as clean HTML with absolute addresses.
  var body: [UInt8] = []

  /// Makes a draft of nothing but a date.
  init(published: Timestamp) {
    self.published = published
  }
}
