/// What came of the entry of a post.
///
/// An object, since tables of them have room for more.
final class EntryOutcome: Sendable {
  /// The entry; nil if its body cannot be published, or if nobody needs it.
  let entry: RenderedEntry?

  /// What was said of it, and what it depends on.
  let memo: EntryMemo

  /// Whether its body cannot be published.
  let isBroken: Bool

  /// Takes an entry that was made; nil is one that cannot be published.
  init(entry: RenderedEntry?, memo: EntryMemo) {
    self.entry = entry
    self.memo = memo
    isBroken = entry == nil
  }

  /// Takes what is known of an entry that stands in documents alone which need not be made.
  init(known memo: EntryMemo) {
    entry = nil
    self.memo = memo
    isBroken = false
  }
}
