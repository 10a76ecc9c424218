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
    let (title, from) = (header.post.title?.value ?? "", header.post.original?.value)
    let published = header.post.published
    guard Self.isPlain(path), Self.isPlain(title), from.map(Self.isPlain) ?? true else {
      let facts = LedgerFacts(
        id: "",
        path: path,
        from: from,
        title: title,
        published: published,
        fingerprint: header.fingerprint
      )
      value = LedgerEntry(facts).sign
      return
    }
    let origin = from.map { "\",\"from\":\"" + $0 } ?? ""
    var digest = Digest()
    digest.add(path)
    digest.add(published.rfc3339)
    digest.add(title + origin + "\",\"fingerprint\":\"" + header.fingerprint)
    value = digest.value.first
  }

  /// Whether nothing in a text is escaped in a line, as is so of nearly all.
  private static func isPlain(_ text: String) -> Bool {
    let bytes = text.utf8.span
    for index in bytes.indices {
      switch bytes[index] {
      case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0xE2: return false
      default: break
      }
    }
    return true
  }
}
