import FeedModel

/// Where a feed keeps an entry that has left the document to subscribe to.
struct ArchivePlace: Hashable, Sendable {
  /// The number of the archive, counted from 1.
  let number: Int

  /// When the entry had last changed as it went there; nil if it had not changed since its publication.
  let updated: Timestamp?

  /// The place in which an entry stays of two that a ledger has: the later one, since entries only ever go to later
  /// archives.
  func joined(with other: ArchivePlace) -> ArchivePlace {
    order < other.order ? other : self
  }

  private var order: (Int, Int) { (number, updated?.secondsSinceEpoch ?? .min) }
}
