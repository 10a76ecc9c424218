import Concurrency
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
    written = DigestValue(of: bytes[...]).text
  }

  /// Makes entries of a feed ready, on all cores; in the order of their indices, whichever is ready first.
  static func drafts(
    of indices: [Int],
    in entries: [ReceivedEntry],
    _ keys: [EntryKeys],
    _ drafting: EntryDrafting
  ) -> [Newcomer] {
    ParallelMap(jobs: ParallelMap.processors)
      .parts(of: indices.count, by: 1, with: { () }) { _, place in
        let index = indices[place.lowerBound]
        return Newcomer(index, entries[index], keys[index], drafting)
      }
  }
}
