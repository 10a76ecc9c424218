import FeedModel

/// Finds the posts of the ledger that went on under another path.
///
/// A post is a renamed one only if its old path is gone, and only if the match is the only one on both
/// sides: by `from`, then by fingerprint, then by date and title. A copy, whose model is still there, gets
/// an id of its own.
struct RenameRecognition {
  /// What is still looking for its other half.
  private var gone: [LedgerEntry]
  private var new: [IdentitySubject]

  /// The ids of renamed posts by their new path.
  private(set) var ids: [PostPath: String] = [:]

  private var taken: Set<String> = []

  /// What posts have that are where they were: no post that was gone before is one of these.
  private var models: [IdentitySubject] = []

  /// Looks for the new paths of posts that are gone among posts that are new; the others are where they were.
  ///
  /// Posts that are missed for the first time come first: those that were gone before do not make them ambiguous. What is like a
  /// post that is there is a copy of it sooner than a post that was gone before.
  init(gone: [LedgerEntry], new: [IdentitySubject], present: [IdentitySubject] = []) {
    self.gone = gone.filter { $0.deleted == nil }
    self.new = new
    matchAll()
    self.gone = gone.filter { $0.deleted != nil }
    models = present
    matchAll()
  }

  private mutating func matchAll() {
    match(by: \.from, \.from)
    match(by: { $0.fingerprint }, { $0.fingerprint })
    match(by: Self.dateAndTitle, Self.dateAndTitle)
  }

  private mutating func match(
    by oldKey: (LedgerEntry) -> String?,
    _ newKey: (IdentitySubject) -> String?
  ) {
    guard !gone.isEmpty, !new.isEmpty else { return }
    let old = Self.unique(gone, by: oldKey, name: \.id)
    let copied = Set(models.compactMap(newKey))
    let fresh = Self.unique(new, by: newKey, name: \.path)
    for (key, subject) in fresh.sorted(by: { $0.value.path < $1.value.path })
    where !copied.contains(key) {
      guard let entry = old[key], taken.insert(entry.id).inserted else { continue }
      ids[subject.path] = entry.id
    }
    gone.removeAll { taken.contains($0.id) }
    new.removeAll { ids[$0.path] != nil }
  }

  /// The records whose key is there, not empty and nobody else's; a merge may have left one post in several records.
  private static func unique<Record, Name: Equatable>(
    _ records: [Record],
    by key: (Record) -> String?,
    name: (Record) -> Name
  ) -> [String: Record] {
    var found: [String: Record?] = [:]
    for record in records {
      guard let key = key(record), !key.isEmpty else { continue }
      guard let other = found[key] else {
        found[key] = .some(record)
        continue
      }
      if other.map(name) != name(record) { found[key] = .some(nil) }
    }
    return found.compactMapValues { $0 }
  }

  private static func dateAndTitle(_ entry: LedgerEntry) -> String? {
    entry.title.isEmpty ? nil : "\(entry.published.secondsSinceEpoch) \(entry.title)"
  }

  private static func dateAndTitle(_ subject: IdentitySubject) -> String? {
    subject.title.isEmpty ? nil : "\(subject.published.secondsSinceEpoch) \(subject.title)"
  }
}
