import Concurrency

/// The ids of posts of which none has moved: those that the ledger knows keep theirs, and new ones get what the front matter or the
/// mint gives.
///
/// That is what nearly every run finds, and it needs no search: only posts that are new, or are not as the ledger knows them, are
/// looked at. It comes to the same as ``IdentityResolution``, which settles everything else.
struct UnmovedIdentities {
  /// The ledger with every post as it is now.
  private(set) var ledger: Ledger

  /// The ledger as it was.
  let known: Ledger

  /// Whether every entry of the ledger is of one of the posts.
  let coverLedger: Bool

  /// Gives ids to posts, which come in the order of their paths, no path twice; nil if one may have moved, or two want one id.
  init?(
    of posts: [LoadedPost],
    ledger: Ledger,
    mint: IDMint,
    _ parallel: ParallelMap = ParallelMap(jobs: 1)
  ) {
    known = ledger
    self.ledger = ledger
    var ids = IDs(expecting: max(posts.count, ledger.entries.count))
    var new: [LoadedPost] = []
    var next = 0
    for post in posts {
      guard let entry = ledger.entries.entry(of: post.path, near: &next) else {
        new.append(post)
        continue
      }
      guard !entry.isDeleted, Self.mayKeep(entry, post) else { return nil }
      ids.add(entry.idDigest)
      guard entry.sign != post.sign else { continue }
      self.ledger.register(post.identity.ledgerEntry(id: entry.id).continuing(entry))
    }
    let missing = ledger.entries.count - (posts.count - new.count)
    coverLedger = missing == 0
    // A post that is new may be one that is gone.
    guard coverLedger || new.isEmpty else { return nil }
    let registered = parallel(new.count, progress: { _ in }) { [new] index in
      let subject = new[index].identity
      return subject.ledgerEntry(id: subject.guid ?? mint.id(of: subject))
    }
    for entry in registered {
      ids.add(entry.idDigest)
      self.ledger.register(entry)
    }
    if missing > 0 {
      ids = IDs(expecting: ledger.entries.count)
      for entry in ledger.entries.values { ids.add(entry.idDigest) }
    }
    guard ids.areDistinct else { return nil }
  }

  /// Whether the front matter gives a post no other id than the ledger.
  private static func mayKeep(_ entry: LedgerEntry, _ post: LoadedPost) -> Bool {
    post.guid.map { $0 == entry.id } ?? true
  }

  /// Ids of which only digests are kept: two that are the same may be taken for a reason to look closer.
  private struct IDs {
    private var digests: [Int] = []

    init(expecting count: Int) {
      digests.reserveCapacity(count)
    }

    mutating func add(_ digest: Int) {
      digests.append(digest)
    }

    var areDistinct: Bool {
      let sorted = digests.sorted()
      return zip(sorted, sorted.dropFirst()).allSatisfy { $0 != $1 }
    }
  }
}
