import FeedModel

/// Gives every post its id: the front matter's, the ledger's, that of the post it was before it was
/// renamed, or a minted one.
struct IdentityResolution {
  /// The ids by path; a post that lost its claim to another one has none.
  private(set) var ids: [PostPath: String] = [:]

  /// The posts that lost their claim to an id, in the order of their paths.
  private(set) var conflicts: [IdentityConflict] = []

  /// The posts that got another id, since an older one was given the same, in the order of their paths.
  private(set) var substitutes: [IdentityConflict] = []

  /// The ledger with every post as it is now.
  private(set) var ledger: Ledger

  /// What the ledger knew of each post before, under this path or another one.
  private(set) var known: [PostPath: LedgerEntry] = [:]

  /// Resolves the ids of all posts, which come in the order of their paths, no path twice.
  ///
  /// The present paths are those of all files, also of posts that could not be read: their ids stay theirs.
  init(
    of subjects: [IdentitySubject],
    presentPaths: Set<PostPath>,
    ledger: Ledger,
    mint: IDMint
  ) {
    self.ledger = ledger
    let claims = IDClaims(in: ledger, among: subjects, presentPaths: presentPaths)
    let renames = Self.renames(among: subjects, presentPaths: presentPaths, ledger, claims)
    var owners = claims.owners
    for (path, id) in renames.ids { owners[id] = path }
    for subject in subjects {
      let known = ledger.entries[subject.path].map(\.id)
      ids[subject.path] =
        subject.guid ?? renames.ids[subject.path]
        ?? known.flatMap { owners[$0] == subject.path ? $0 : nil }
        ?? Self.minted(for: subject, by: mint, owners: owners)
    }
    settleConflicts(among: subjects, mint, owners)
    register(subjects, presentPaths)
  }

  /// The posts that went on under another path; an id that somebody has or claims goes nowhere.
  ///
  /// A post at a path that the ledger gives to another post, or that another post has gone from, is new there.
  private static func renames(
    among subjects: [IdentitySubject],
    presentPaths: Set<PostPath>,
    _ ledger: Ledger,
    _ claims: IDClaims
  ) -> RenameRecognition {
    let entries = ledger.entries.values
    let held = Set(entries.filter { presentPaths.contains($0.path) }.map(\.id))
      .union(subjects.compactMap(\.guid))
    return RenameRecognition(
      gone: entries.filter { !presentPaths.contains($0.path) && !held.contains($0.id) },
      new: subjects.filter { $0.guid == nil && !claims.knows($0, in: ledger) },
      present: subjects.filter { claims.knows($0, in: ledger) }
    )
  }

  /// A new id; the next one when a post that was renamed took the first along.
  ///
  /// Two files that differ in their extension alone have one name to mint from: theirs is a conflict.
  private static func minted(
    for subject: IdentitySubject,
    by mint: IDMint,
    owners: [String: PostPath]
  ) -> String {
    var attempt = 1
    var id = mint.id(of: subject)
    while mint.hasAlternatives, let owner = owners[id],
      IDMint.name(of: owner) != IDMint.name(of: subject.path)
    {
      attempt += 1
      id = mint.id(of: subject, attempt: attempt)
    }
    return id
  }

  /// Of posts that claim one id, the one the ledger knows keeps it, else the older one.
  ///
  /// Where the scheme itself gives two posts one id, the other one gets a substitute.
  private mutating func settleConflicts(
    among subjects: [IdentitySubject],
    _ mint: IDMint,
    _ owners: [String: PostPath]
  ) {
    var holders: [String: IdentitySubject] = [:]
    for subject in subjects {
      guard let id = ids[subject.path] else { continue }
      guard let holder = holders[id] else {
        holders[id] = subject
        continue
      }
      let isBetter = rank(subject, for: id) < rank(holder, for: id)
      holders[id] = isBetter ? subject : holder
      let loser = isBetter ? holder : subject
      ids[loser.path] = nil
      let conflict = IdentityConflict(
        id: id,
        loser: loser.path,
        holder: (isBetter ? subject : holder).path
      )
      let isMinted = loser.guid == nil && id == mint.id(of: loser)
      let taken = { (id: String) in
        holders[id] != nil || owners[id].map { $0 != loser.path } == true
      }
      if isMinted, let other = Self.substitute(for: id, by: mint, taken) {
        ids[loser.path] = other
        holders[other] = loser
        substitutes.append(conflict)
      } else {
        conflicts.append(conflict)
      }
    }
  }

  /// The first substitute for an id that nobody has; nil where there are none.
  private static func substitute(
    for id: String,
    by mint: IDMint,
    _ isTaken: (String) -> Bool
  ) -> String? {
    var attempt = 2
    while let other = mint.substitute(for: id, attempt: attempt) {
      if !isTaken(other) { return other }
      attempt += 1
    }
    return nil
  }

  private func rank(_ subject: IdentitySubject, for id: String) -> (Int, Int) {
    (ledger.entries[subject.path]?.id == id ? 0 : 1, subject.published.secondsSinceEpoch)
  }

  /// Remembers the posts as they are, and forgets old paths whose id went on under another one.
  private mutating func register(_ subjects: [IdentitySubject], _ presentPaths: Set<PostPath>) {
    let left = forgetLeftPaths(presentPaths)
    for subject in subjects {
      guard let id = ids[subject.path] else { continue }
      let entry = subject.ledgerEntry(id: id)
      let here = ledger.entries[subject.path].flatMap { $0.id == id ? $0 : nil }
      known[subject.path] = here.map { here in left[id].map(here.joined) ?? here } ?? left[id]
      ledger.register(known[subject.path].map(entry.continuing) ?? entry)
    }
  }

  /// What was known under old paths whose id went on under another one, by id.
  private mutating func forgetLeftPaths(_ presentPaths: Set<PostPath>) -> [String: LedgerEntry] {
    let held = Set(ids.values)
    var left: [String: LedgerEntry] = [:]
    for entry in ledger.entries.values
    where held.contains(entry.id) && !presentPaths.contains(entry.path) {
      ledger.removeEntry(entry.path)
      guard let other = left[entry.id] else {
        left[entry.id] = entry
        continue
      }
      left[entry.id] =
        other.path < entry.path ? other.joined(with: entry) : entry.joined(with: other)
    }
    return left
  }
}
