import FeedModel
import Posts

/// What the ledger knows a post by: while it is the same, the post's line stays as it is.
///
/// It is made of the bytes of the line, so that neither the post nor the line is read to compare them.
struct LedgerSign {
  /// A digest of path, publication, title, origin and fingerprint.
  let value: Int

  /// Takes the sign of a line.
  init(_ members: LedgerMembers, of bytes: [UInt8]) {
    var digest = Digest()
    digest.add(text: bytes[members.path])
    digest.add(text: bytes[members.published])
    // The origin stands between the two.
    digest.add(text: bytes[members.title.lowerBound..<members.fingerprint.upperBound])
    value = digest.value.first
  }

  /// Takes the sign of the line that a post at a path would have.
  init(of header: PostHeader, at path: String) {
    let facts = LedgerFacts(
      id: "",
      path: path,
      from: header.post.original?.value,
      title: header.post.title?.value ?? "",
      published: header.post.published,
      fingerprint: header.fingerprint
    )
    value = LedgerEntry(facts).sign
  }
}
