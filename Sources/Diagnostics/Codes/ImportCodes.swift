/// The codes of importing: what happens when feeds of others become posts.
extension DiagnosticCode {
  /// Every code of this file.
  static let importCodes: [DiagnosticCode] = [editedPost, invalidImportState, newEntryIDs]

  /// An entry changed at its source, and its post was edited here.
  package static let editedPost = DiagnosticCode(
    "edited-post",
    .note,
    summary: "an entry changed at its source, and its post was edited here",
    explanation: """
      An import brings a post up to date when its entry changes, but only while the file is as an import wrote it. \
      A post that a person edited belongs to that person: it stays as it is. This is said once for each change at \
      the source.
      """,
    remedy:
      "nothing has to be done; delete “.feedgen/import.jsonl” and the post to have it as the source has it"
  )

  /// A line of the import's state cannot be read.
  package static let invalidImportState = DiagnosticCode(
    "invalid-import-state",
    .warning,
    summary: "a line of what imports remember cannot be read",
    explanation: """
      “.feedgen/import.jsonl” has a line of JSON for each entry that is known. A line that is none was passed over: \
      what the post itself says of its entry is read instead, and the line is gone when the file is written again.
      """,
    remedy:
      "nothing has to be done, unless the file holds the marks of a failed merge: take those out"
  )

  /// A feed gave its entries new ids.
  package static let newEntryIDs = DiagnosticCode(
    "new-entry-ids",
    .warning,
    summary: "a feed gave its entries new ids",
    explanation: """
      Most of the entries that are known came under other ids than before, as happens when a publisher changes \
      the program or the address of a site. They are known by their addresses or their texts all the same, and keep their posts and \
      ids here. Entries that are not known and older than the newest one that is are not taken: they are \
      most likely old ones as well, and would be shown to readers as new.
      """,
    remedy: "nothing has to be done; tell the publisher that readers see old entries as new"
  )
}
