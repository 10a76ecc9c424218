import FeedModel

/// What time made of one post, as two lines of a ledger have it.
extension LedgerEntry {
  /// The entry with what another line about the same post knows beyond it, the same whichever line came first.
  ///
  /// The later edit stays with its words, the earlier deletion, every feed that carried the entry, and the later archive.
  func joined(with other: LedgerEntry) -> LedgerEntry {
    var joined = facts
    let other = other.facts
    if joined.edition < other.edition {
      joined.updated = other.updated
      joined.words = other.words
    }
    joined.deleted = [joined.deleted, other.deleted].compactMap { $0 }.min()
    joined.carriers.formUnion(other.carriers)
    joined.places.merge(other.places) { $0.joined(with: $1) }
    return LedgerEntry(joined)
  }

  /// The entry with the edits, the carriers and the archives that were known of its post under whatever path; the post is there.
  func continuing(_ known: LedgerEntry) -> LedgerEntry {
    var facts = facts
    let known = known.facts
    facts.updated = known.updated
    facts.words = known.words
    facts.carriers = known.carriers
    // It was said to be gone if it was: nobody looks for it in an archive.
    facts.places = known.deleted == nil ? known.places : [:]
    return LedgerEntry(facts)
  }
}

extension LedgerFacts {
  fileprivate var edition: (Int, String) {
    (updated?.secondsSinceEpoch ?? .min, words ?? "")
  }
}
