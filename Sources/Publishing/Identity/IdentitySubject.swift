import FeedModel

/// What of a post decides its id.
///
/// An object, since every step of giving ids looks at all of them.
final class IdentitySubject: Sendable {
  /// The path of the post below its posts directory.
  let path: PostPath

  /// The id in the front matter, an absolute IRI.
  let guid: String?

  /// Where the post was first published, if elsewhere.
  let from: String?

  /// The title as the front matter has it.
  let title: String

  /// When the post was published.
  let published: Timestamp

  /// The fingerprint of title and body.
  let fingerprint: String

  /// The link of the post.
  let link: AbsoluteURL

  /// The id that jekyll-feed gives the post; nil where such ids are not wanted.
  let jekyllID: String?

  /// Takes what decides on the id of a post.
  init(
    path: PostPath,
    guid: String?,
    from: String?,
    title: String,
    published: Timestamp,
    fingerprint: String,
    link: AbsoluteURL,
    jekyllID: String? = nil
  ) {
    self.path = path
    self.guid = guid
    self.from = from
    self.title = title
    self.published = published
    self.fingerprint = fingerprint
    self.link = link
    self.jekyllID = jekyllID
  }

  /// Whether the post is like one in the ledger in what renamed posts are known by.
  func isAlike(_ entry: LedgerEntry) -> Bool {
    if let from, from == entry.from { return true }
    return fingerprint == entry.fingerprint
      || (!title.isEmpty && title == entry.title
        && published.secondsSinceEpoch == entry.published.secondsSinceEpoch)
  }

  /// What the ledger remembers of the post, once it has an id.
  func ledgerEntry(id: String) -> LedgerEntry {
    LedgerEntry(
      LedgerFacts(
        id: id,
        path: path.text,
        from: from,
        title: title,
        published: published,
        fingerprint: fingerprint
      )
    )
  }
}
