extension FeedSeries.Kind {
  /// What the ledger calls a term: `tag:swift`.
  func label(of term: FeedTerm) -> String {
    rawValue + ":" + term.key
  }
}

extension FeedSeries {
  /// What the spellings of a term have in common: small letters, or the path that Hugo makes of them.
  func key(of name: String) -> String {
    spelling == .hugo ? path.sanitized(name) : FeedTerm.key(of: name)
  }

  /// Whether a spelling can be a path below the output folder, where it has to be.
  func hasFeed(for name: String) -> Bool {
    guard spelling == .hugo else { return true }
    let key = path.sanitized(name)
    return Path.staysBelow(key) && Path.normalized(key) == key
  }
}
