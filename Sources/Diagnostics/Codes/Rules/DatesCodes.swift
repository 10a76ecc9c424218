/// The codes of feeds that break a rule: dates and times.
extension DiagnosticCode {
  /// Every code of this file.
  static let ruleDatesCodes: [DiagnosticCode] = [
    invalidRFC3339Date, invalidRFC822Date, wrongWeekday, fragileRFC822Date, implausibleDate,
    invalidW3CDate, invalidISO8601Date, duplicateUpdated,
  ]

  /// A date that is not in the form of RFC 3339.
  package static let invalidRFC3339Date = DiagnosticCode(
    "invalid-rfc3339-date",
    .error,
    w3c: "InvalidRFC3339Date",
    summary: "a date that is not in the form of RFC 3339",
    explanation: """
      Atom dates look like 2025-01-31T09:30:00Z: all fields, a “T” and a zone (RFC 4287 §3.3), \
      and the day must exist. Readers take another form for no date, or for another time.
      """,
    remedy: "write the date as in 2025-01-31T09:30:00+01:00"
  )

  /// A date that is not in the form of RFC 822.
  package static let invalidRFC822Date = DiagnosticCode(
    "invalid-rfc822-date",
    .error,
    w3c: "InvalidRFC2822Date",
    summary: "a date that is not in the form of RFC 822",
    explanation: """
      RSS dates look like Fri, 31 Jan 2025 09:30:00 +0100, with English names (RFC 822 §5, with \
      years of four digits), and the day must exist.
      """,
    remedy: "write the date as in Fri, 31 Jan 2025 09:30:00 +0100"
  )

  /// The day of the week is not that of the date.
  package static let wrongWeekday = DiagnosticCode(
    "wrong-weekday",
    .error,
    w3c: "IncorrectDOW",
    summary: "the day of the week is not that of the date",
    explanation: """
      One of the two is wrong, and nobody can tell which; some parsers then refuse the date.
      """,
    remedy: "correct the day of the week, or leave it out"
  )

  /// A date that RFC 822 allows and readers misread.
  package static let fragileRFC822Date = DiagnosticCode(
    "fragile-rfc822-date",
    .warning,
    w3c: "ProblematicalRFC822Date",
    summary: "a date that RFC 822 allows and readers misread",
    explanation: """
      Years of two digits, zones of one letter, comments and free spacing are legal and hardly \
      implemented anywhere.
      """,
    remedy: "write the date as in Fri, 31 Jan 2025 09:30:00 +0100"
  )

  /// A date before feeds existed, or in the future.
  package static let implausibleDate = DiagnosticCode(
    "implausible-date",
    .warning,
    w3c: "ImplausibleDate",
    summary: "a date before feeds existed, or in the future",
    explanation: """
      Readers sort by date: such an entry stays at the top of the list or sinks to the bottom. \
      Mostly a clock or a zone is wrong.
      """,
    remedy: "correct the date"
  )

  /// A date that is not in the W3C's form.
  package static let invalidW3CDate = DiagnosticCode(
    "invalid-w3c-date",
    .error,
    w3c: "InvalidW3CDTFDate",
    summary: "a date that is not in the W3C's form",
    explanation: """
      Dates of Dublin Core and of syndication look like 2025, 2025-01, 2025-01-31 or \
      2025-01-31T09:30Z; with a time they need a zone.
      """,
    remedy: "write the date as in 2025-01-31T09:30:00+01:00"
  )

  /// A date that is not in the form of ISO 8601.
  package static let invalidISO8601Date = DiagnosticCode(
    "invalid-iso8601-date",
    .error,
    w3c: "InvalidISO8601DateTime",
    summary: "a date that is not in the form of ISO 8601",
    explanation: """
      The element takes a date such as 2025-01-31 or 2025-01-31T09:30:00.
      """,
    remedy: "write the date as in 2025-01-31T09:30:00+01:00"
  )

  /// Two entries were updated in the same second.
  package static let duplicateUpdated = DiagnosticCode(
    "duplicate-updated",
    .warning,
    w3c: "DuplicateUpdated",
    summary: "two entries were updated in the same second",
    explanation: """
      Programs that ask for what changed since a moment, and readers that sort, need entries to \
      differ in “updated”. A whole feed with one date is mostly the date of its generation.
      """,
    remedy: "give each entry the date at which it changed itself"
  )
}
