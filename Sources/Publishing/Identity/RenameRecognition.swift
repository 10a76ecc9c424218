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
  private(set) var ids: [String: String] = [:]

  private var taken: Set<String> = []

  /// Looks for the new paths of posts that are gone among posts that are new.
  init(gone: [LedgerEntry], new: [IdentitySubject]) {
    self.gone = gone
    self.new = new
    match(by: \.from, \.from)
    match(by: { $0.fingerprint }, { $0.fingerprint })
    match(by: Self.dateAndTitle, Self.dateAndTitle)
  }

  private mutating func match(
    by oldKey: (LedgerEntry) -> String?,
    _ newKey: (IdentitySubject) -> String?
  ) {
    guard !gone.isEmpty, !new.isEmpty else { return }
    let old = Self.unique(gone, by: oldKey)
    for (key, subject) in Self.unique(new, by: newKey).sorted(by: { $0.value.path < $1.value.path })
    {
      guard let entry = old[key], taken.insert(entry.id).inserted else { continue }
      ids[subject.path] = entry.id
    }
    gone.removeAll { taken.contains($0.id) }
    new.removeAll { ids[$0.path] != nil }
  }

  /// The records whose key is there, not empty and nobody else's.
  private static func unique<Record>(
    _ records: [Record],
    by key: (Record) -> String?
  ) -> [String: Record] {
    var found: [String: Record?] = [:]
    for record in records {
      guard let key = key(record), !key.isEmpty else { continue }
      found[key] = found[key] == nil ? .some(record) : .some(nil)
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
