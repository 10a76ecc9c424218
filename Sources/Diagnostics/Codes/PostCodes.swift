/// The codes of problems with posts and their front matter.
extension DiagnosticCode {
  /// Every code of this file.
  static let postCodes: [DiagnosticCode] = [missingDate]

  /// A post has no date to be published at.
  package static let missingDate = DiagnosticCode(
    "missing-date",
    .error,
    summary: "a post has no date",
    explanation: """
      The order of a feed and the age of its entries come from the publication date. feedgen looks for \
      “date”, then “published”, then a date at the start of the file name, and never takes the time of \
      the file itself, which changes with every copy and checkout. The post is left out.
      """,
    remedy: "add “date: 2025-02-19” to the front matter, or begin the file name with the date"
  )
}
