import FeedModel

/// What time made of one post, as two lines of a ledger have it.
extension LedgerEntry {
  /// The entry with what another line about the same post knows beyond it, the same whichever line came first.
  ///
  /// The later edit stays with its words, the earlier deletion, and every feed that carried the entry.
  func joined(with other: LedgerEntry) -> LedgerEntry {
    var joined = self
    if edition < other.edition {
      joined.updated = other.updated
      joined.words = other.words
    }
    joined.deleted = [deleted, other.deleted].compactMap { $0 }.min()
    joined.carriers.formUnion(other.carriers)
    return joined
  }

  /// The entry with the edits and the carriers that were known of its post under whatever path; the post is there.
  func continuing(_ known: LedgerEntry) -> LedgerEntry {
    var entry = self
    entry.updated = known.updated
    entry.words = known.words
    entry.carriers = known.carriers
    return entry
  }

  private var edition: (Int, String) {
    (updated?.secondsSinceEpoch ?? .min, words ?? "")
  }
}
