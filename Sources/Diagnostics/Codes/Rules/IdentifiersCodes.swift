/// The codes of feeds that break a rule: ids and what must be unique.
extension DiagnosticCode {
  /// Every code of this file.
  static let ruleIdentifiersCodes: [DiagnosticCode] = [
    missingGUID, invalidPermalinkGUID, unlikelyPermalink, weakGUID, duplicateValue, duplicateEntry,
    sameIDs,
  ]

  /// An item without a guid.
  package static let missingGUID = DiagnosticCode(
    "missing-guid",
    .warning,
    w3c: "MissingGuid",
    summary: "an item without a guid",
    explanation: """
      Readers tell items apart by their guid. Without one they guess by link or title, and an \
      edited item shows up as new.
      """,
    remedy: "add a “guid” that never changes"
  )

  /// A guid that claims to be a link and is none.
  package static let invalidPermalinkGUID = DiagnosticCode(
    "invalid-permalink-guid",
    .error,
    w3c: "InvalidHttpGUID",
    summary: "a guid that claims to be a link and is none",
    explanation: """
      A guid is the address of the item unless isPermaLink="false" says otherwise. Readers open \
      this one and fail.
      """,
    remedy: "add isPermaLink=\"false\", or write the address of the item"
  )

  /// A guid that claims to be a link and is an identifier.
  package static let unlikelyPermalink = DiagnosticCode(
    "unlikely-permalink",
    .error,
    w3c: "InvalidPermalink",
    summary: "a guid that claims to be a link and is an identifier",
    explanation: """
      A tag URI or a UUID cannot be opened; the guid says by omission that it can.
      """,
    remedy: "add isPermaLink=\"false\""
  )

  /// A guid that others are likely to have as well.
  package static let weakGUID = DiagnosticCode(
    "weak-guid",
    .warning,
    w3c: "NotSufficientlyUnique",
    summary: "a guid that others are likely to have as well",
    explanation: """
      A short number is unique in your database and nowhere else; programs that merge feeds take \
      two items for one.
      """,
    remedy: "use a URL, a UUID or a tag URI"
  )

  /// A value that must be unique comes again.
  package static let duplicateValue = DiagnosticCode(
    "duplicate-value",
    .error,
    w3c: "DuplicateValue",
    summary: "a value that must be unique comes again",
    explanation: """
      Readers keep one of two items with the same guid and drop the other one; a day or hour \
      that is listed twice says nothing more.
      """,
    remedy: "make the values differ, or remove the second one"
  )

  /// Two entries with the same id.
  package static let duplicateEntry = DiagnosticCode(
    "duplicate-entry",
    .warning,
    w3c: "DuplicateEntries",
    summary: "two entries with the same id",
    explanation: """
      A feed may hold versions of one entry (RFC 4287 §4.1.1), but most readers keep one of them \
      and drop the rest.
      """,
    remedy: "give each entry an id of its own"
  )

  /// All entries have the same id.
  package static let sameIDs = DiagnosticCode(
    "same-ids",
    .error,
    w3c: "DuplicateIds",
    summary: "all entries have the same id",
    explanation: """
      Readers see one entry. The id of the feed was probably written into every entry.
      """,
    remedy: "give each entry an id of its own"
  )
}
