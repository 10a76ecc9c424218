import FeedModel

/// Divides the entries of a feed between the document to subscribe to and its archives (RFC 5005 §4).
///
/// The document has every entry that no archive has as it is now: those that are new, wherever their dates would put them, and
/// those that were changed since they were archived, because nobody fetches an archive twice. When there are more than it may
/// hold, half as many go to a new archive: those that have been as they are for the longest time, of entries that readers may have
/// first. An entry that changed leaves its old archive then. So an archive changes only with the entries in it, and no entry is ever in none of the documents.
struct ArchivePaging {
  /// An entry, by what decides on its place.
  struct Candidate {
    /// What the entry is known by.
    let post: Int
    /// When it was published.
    let published: Timestamp
    /// When it last changed.
    let updated: Timestamp
    /// Whether no run before has seen the entry, so that no reader can have it.
    var isNew = false
    /// Where it is archived; nil if it is not.
    var place: ArchivePlace?

    /// Whether an archive has the entry as it is now.
    fileprivate var isSettled: Bool {
      guard let place else { return false }
      return updated <= place.updated ?? published
    }
  }

  /// The entries of the document to subscribe to, in the order in which they came.
  private(set) var current: [Int] = []

  /// The entries of each archive, in the order in which they came; the first archive is the first.
  private(set) var archives: [[Int]]

  /// The entries that go to an archive by this division, and where.
  private(set) var moved: [Int: ArchivePlace] = [:]

  /// Divides entries.
  ///
  /// - Parameters:
  ///   - candidates: The entries of the feed in its order.
  ///   - count: How many archives there are.
  ///   - limit: How many entries the document to subscribe to holds at most; nil if no archive is to be made now.
  init(_ candidates: [Candidate], archives count: Int, limit: Int?) {
    var candidates = candidates
    var open = candidates.indices.filter { !candidates[$0].isSettled }
    var number = count
    if let limit, open.count > limit {
      let size = Self.size(limit)
      let aged = Self.longestUnchangedFirst(open, candidates)
      var left = aged[...]
      while left.count > limit {
        number += 1
        for index in left.prefix(size) {
          let entry = candidates[index]
          let updated = entry.updated > entry.published ? entry.updated : nil
          candidates[index].place = ArchivePlace(number: number, updated: updated)
          moved[entry.post] = candidates[index].place
        }
        left = left.dropFirst(size)
      }
      open = left.sorted()
    }
    current = open.map { candidates[$0].post }
    archives = Array(repeating: [], count: number)
    for entry in candidates {
      if let place = entry.place { archives[place.number - 1].append(entry.post) }
    }
  }

  /// So many archives a feed has at most; a number beyond is a fault of the ledger.
  static let maximumCount = 100_000

  /// How many entries go to one archive.
  static func size(_ limit: Int) -> Int { (limit + 1) / 2 }

  private static func longestUnchangedFirst(_ open: [Int], _ candidates: [Candidate]) -> [Int] {
    open.sorted { left, right in
      let (one, other) = (candidates[left], candidates[right])
      let (first, second) = (key(of: one), key(of: other))
      return first == second ? one.post > other.post : first < second
    }
  }

  private static func key(of entry: Candidate) -> (Int, Int, Int) {
    (
      entry.isNew ? 1 : 0, entry.updated.secondsSinceEpoch, entry.published.secondsSinceEpoch
    )
  }
}
