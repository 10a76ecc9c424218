import FeedModel
import Posts

/// What the ledger knows a post by: while it is the same, the post's line stays as it is.
///
/// The texts are those of the line, so that a post is compared with its line without reading either.
struct LedgerSign {
  /// The first half of a digest of it all.
  let value: Int

  /// Takes the members of a line without escapes.
  init(_ members: LedgerMembers, of bytes: [UInt8]) {
    var digest = Digest()
    digest.add(text: bytes[members.path])
    digest.add(text: bytes[members.title])
    digest.add(members.from == nil ? 0 : 1)
    if let from = members.from { digest.add(text: bytes[from]) }
    digest.add(text: bytes[members.published])
    digest.add(text: bytes[members.fingerprint])
    value = digest.value.first
  }

  /// Takes what a line says.
  init(of facts: LedgerFacts) {
    var digest = Digest()
    digest.add(facts.path)
    digest.add(facts.title)
    digest.add(facts.from == nil ? 0 : 1)
    if let from = facts.from { digest.add(from) }
    digest.add(facts.published.rfc3339)
    digest.add(facts.fingerprint)
    value = digest.value.first
  }

  /// Takes what a line would say of a post at a path.
  init(of header: PostHeader, at path: String) {
    self.init(
      of: LedgerFacts(
        id: "",
        path: path,
        from: header.post.original?.value,
        title: header.post.title?.value ?? "",
        published: header.post.published,
        fingerprint: header.fingerprint
      )
    )
  }
}
