extension FeedSeries.Kind {
  /// What the ledger calls a term: `tag:swift`.
  func label(of term: FeedTerm) -> String {
    rawValue + ":" + term.key
  }
}
