/// The codes of feeds that others publish, as they are read.
extension DiagnosticCode {
  /// Every code of this file.
  static let readingCodes: [DiagnosticCode] = [
    guessedEncoding, partlyReadFeed, recoveredFeed, unreadableDate, unreadableFeed,
  ]

  /// A feed has more entries than are read.
  package static let partlyReadFeed = DiagnosticCode(
    "partly-read-feed",
    .warning,
    summary: "a feed has more entries than are read",
    explanation: """
      Of one feed the first 50,000 entries are read, so that a document without end does not fill the memory. \
      Feeds have some ten to hundred entries; those with thousands are archives in one file.
      """,
    remedy: "split the feed, or check that this is the file you mean"
  )

  /// A feed is in another encoding than it says.
  package static let guessedEncoding = DiagnosticCode(
    "guessed-encoding",
    .warning,
    summary: "a feed is in another encoding than it says",
    explanation: """
      The bytes are no text in the encoding that the server or the XML declaration names (UTF-8 if neither does). \
      What is no UTF-8 is read as windows-1252 then, as browsers do; what is no text there either becomes “\u{FFFD}”.
      """,
    remedy: "tell the publisher, and look at letters outside ASCII"
  )

  /// A feed is no well-formed XML, and was read as far as it goes.
  package static let recoveredFeed = DiagnosticCode(
    "recovered-feed",
    .warning,
    summary: "a feed is no well-formed XML, and was read as far as it goes",
    explanation: """
      An unclosed element, a bare “&” or an entity of HTML makes a document ill-formed; a strict reader shows \
      nothing of it. Here it is read as far as its text can be made out: entities of HTML are what they are in HTML, \
      and tags end where they must. Entries after the fault may be missing or incomplete.
      """,
    remedy: "tell the publisher; “feedgen validate” says all that is wrong"
  )

  /// Nobody can read a date.
  package static let unreadableDate = DiagnosticCode(
    "unreadable-date",
    .warning,
    summary: "a date of a feed cannot be read",
    explanation: """
      Dates are read in the forms of RFC 822, RFC 3339, ISO 8601, C and many that programs make up, with the names of \
      months in several languages. This one is in none of them, so it is taken to be missing.
      """,
    remedy: "tell the publisher that RSS wants dates like “Thu, 02 Jan 2025 03:04:05 +0800”"
  )

  /// A document is no feed that can be read.
  package static let unreadableFeed = DiagnosticCode(
    "unreadable-feed",
    .error,
    summary: "a document is no feed that can be read",
    explanation: """
      Feeds are RSS (0.9x, 1.0 and 2.0), Atom (0.3 and 1.0) or JSON Feed. A page of HTML, a list of feeds in OPML, an \
      empty file or JSON that is broken is none, and there is nothing to take from it.
      """,
    remedy: "check that this is the address or the file of the feed, and not of a page"
  )
}
