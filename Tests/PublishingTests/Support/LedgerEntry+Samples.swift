import FeedModel

@testable import Publishing

extension LedgerEntry {
  /// What a ledger remembers of a post that nothing has happened to.
  init(
    id: String,
    path: PostPath,
    from: String? = nil,
    title: String,
    published: Timestamp,
    fingerprint: String
  ) {
    self.init(
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

extension LedgerEntries {
  /// The paths of all entries.
  var keys: Set<PostPath> { Set(values.map(\.path)) }

  /// The ids by path.
  var ids: [PostPath: String] {
    Dictionary(uniqueKeysWithValues: values.map { ($0.path, $0.id) })
  }
}
