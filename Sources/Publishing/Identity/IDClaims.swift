import FeedModel

/// Which path each id of a ledger belongs to.
///
/// Where a merge has left one id to several paths, it belongs to one whose file is there, then to the post that is like the one it
/// was given to, then to the oldest; the others get ids of their own.
struct IDClaims {
  /// The path that each id belongs to.
  let owners: [String: PostPath]

  /// Settles the claims of a ledger's entries on their ids.
  init(in ledger: Ledger, among subjects: [IdentitySubject], presentPaths: Set<PostPath>) {
    var owners: [String: LedgerEntry] = [:]
    var rivals: [String: [LedgerEntry]] = [:]
    for entry in ledger.entries.values {
      if let first = owners.updateValue(entry, forKey: entry.id) {
        rivals[entry.id, default: [first]].append(entry)
      }
    }
    if !rivals.isEmpty {
      let byPath = Dictionary(subjects.map { ($0.path, $0) }) { first, _ in first }
      for (id, entries) in rivals {
        owners[id] = entries.min { left, right in
          Self.rank(left, byPath, presentPaths) < Self.rank(right, byPath, presentPaths)
        }
      }
    }
    self.owners = owners.mapValues(\.path)
  }

  /// Whether the ledger knows a post by its path; one that is unlike the post that went from there may be another one.
  func knows(_ subject: IdentitySubject, in ledger: Ledger) -> Bool {
    guard let entry = ledger.entries[subject.path], owners[entry.id] == subject.path else {
      return false
    }
    return entry.deleted == nil || subject.isAlike(entry)
  }

  private static func rank(
    _ entry: LedgerEntry,
    _ subjects: [PostPath: IdentitySubject],
    _ presentPaths: Set<PostPath>
  ) -> (Int, Int, Int, PostPath) {
    let isAlike = subjects[entry.path]?.isAlike(entry) ?? false
    return (
      presentPaths.contains(entry.path) ? 0 : 1, isAlike ? 0 : 1,
      entry.published.secondsSinceEpoch, entry.path
    )
  }
}
