/// What came of asking for a feed.
package enum FetchOutcome: Hashable, Sendable {
  /// The document, which may be new.
  case document(FetchedDocument)

  /// The document is the one that was taken last (304).
  case unchanged

  /// The feed was not asked for, because it is not time to.
  case postponed(FetchPause)

  /// There is no document.
  case failed(FetchFailure)
}
