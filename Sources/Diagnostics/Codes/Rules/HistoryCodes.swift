/// The codes of feeds that break a rule: feeds of several documents.
extension DiagnosticCode {
  /// Every code of this file.
  static let ruleHistoryCodes: [DiagnosticCode] = [
    historyLinkInEntry, pagingInCompleteFeed, currentNotSelf, linkPastEnd, archiveWithoutCurrent,
    incompleteArchive,
  ]

  /// A paging link in an entry.
  package static let historyLinkInEntry = DiagnosticCode(
    "history-link-in-entry",
    .warning,
    w3c: "FeedHistoryRelInEntry",
    summary: "a paging link in an entry",
    explanation: """
      Links such as “next” and “prev-archive” lead from one document of a feed to another (RFC \
      5005); in an entry they have no meaning.
      """,
    remedy: "move the link to the feed"
  )

  /// A paging link in a feed that says it is complete.
  package static let pagingInCompleteFeed = DiagnosticCode(
    "paging-in-complete-feed",
    .error,
    w3c: "FeedRelInCompleteFeed",
    summary: "a paging link in a feed that says it is complete",
    explanation: """
      A feed with fh:complete has all entries in one document, so that there is nothing to page \
      to (RFC 5005 §2).
      """,
    remedy: "remove the link or fh:complete"
  )

  /// A complete feed whose current document is another one.
  package static let currentNotSelf = DiagnosticCode(
    "current-not-self",
    .error,
    w3c: "CurrentNotSelfInCompleteFeed",
    summary: "a complete feed whose current document is another one",
    explanation: """
      A feed with fh:complete is one document (RFC 5005 §2), so that its “current” link can only \
      be itself.
      """,
    remedy: "make the link the address of the feed"
  )

  /// A paging link that leads past the end.
  package static let linkPastEnd = DiagnosticCode(
    "link-past-end",
    .error,
    w3c: "LinkPastEnd",
    summary: "a paging link that leads past the end",
    explanation: """
      The document says it is the first or the last one, and links to one before or after it \
      (RFC 5005 §3).
      """,
    remedy: "remove the link that leads on"
  )

  /// An archive that does not name the current document.
  package static let archiveWithoutCurrent = DiagnosticCode(
    "archive-without-current",
    .warning,
    w3c: "MissingCurrentInArchive",
    summary: "an archive that does not name the current document",
    explanation: """
      Somebody who finds an archive needs the “current” link to find the feed to subscribe to \
      (RFC 5005 §4).
      """,
    remedy: "add a link with rel=\"current\""
  )

  /// An archive that is linked with no other one.
  package static let incompleteArchive = DiagnosticCode(
    "incomplete-archive",
    .warning,
    w3c: "ArchiveIncomplete",
    summary: "an archive that is linked with no other one",
    explanation: """
      Programs walk through archives by their “prev-archive” and “next-archive” links (RFC 5005 \
      §4).
      """,
    remedy: "link the archive with its neighbours, or mark it fh:complete"
  )
}
