import Concurrency
import Dispatch
import FeedModel

/// An entry that is not known yet, made ready to be a post.
struct Newcomer: Sendable {
  /// Its index in the feed.
  let index: Int

  /// What the post will hold.
  let draft: PostDraft

  /// What the entry says.
  let fingerprint: ContentFingerprint?

  /// What the post is called.
  let name: PostName

  /// The bytes of the post.
  let bytes: [UInt8]

  /// The digest of the entry as it was received.
  let received: String

  /// The digest of the post's file.
  let written: String

  private init(_ index: Int, _ entry: ReceivedEntry, _ keys: EntryKeys, _ drafting: EntryDrafting) {
    self.index = index
    draft = drafting.draft(of: entry, known: keys, published: drafting.published(entry))
    fingerprint = ContentFingerprint(title: draft.title, html: draft.body)
    name = PostName(of: draft)
    bytes = PostText.bytes(of: draft)
    received = ReceivedDigest.text(of: entry)
    written = Self.digest(of: bytes)
  }

  /// Makes entries of a feed ready, on all cores; in the order of their indices, whichever is ready first.
  static func drafts(
    of indices: [Int],
    in entries: [ReceivedEntry],
    _ keys: [EntryKeys],
    _ drafting: EntryDrafting
  ) -> [Newcomer] {
    let ready = Guarded<[Newcomer?]>(Array(repeating: nil, count: indices.count))
    DispatchQueue.concurrentPerform(iterations: indices.count) { place in
      let index = indices[place]
      let newcomer = Newcomer(index, entries[index], keys[index], drafting)
      ready.withLock { $0[place] = newcomer }
    }
    return ready.withLock { $0.compactMap(\.self) }
  }

  /// The digest of a file.
  static func digest(of bytes: [UInt8]) -> String {
    var digest = Digest()
    digest.add(bytes[...])
    return digest.text
  }
}
