/// The codes of feeds that break a rule: podcasts by Apple's rules.
extension DiagnosticCode {
  /// Every code of this file.
  static let ruleItunesCodes: [DiagnosticCode] = [
    unknownItunesCategory, oldItunesCategory, invalidItunesType, invalidEpisodeType,
    invalidDuration, tooLong, unseparatedKeywords, invalidTrueFalse, invalidYesNo, invalidBlock,
    missingItunesElement, missingItunesEmail, unsupportedItunesFormat, itunesNotUTF8,
  ]

  /// A category that Apple's directory does not have.
  package static let unknownItunesCategory = DiagnosticCode(
    "unknown-itunes-category",
    .error,
    w3c: "InvalidItunesCategory",
    summary: "a category that Apple's directory does not have",
    explanation: """
      Apple Podcasts files shows under its own list of categories and subcategories, spelt \
      exactly so.
      """,
    remedy: "choose a category of Apple's list"
  )

  /// A category that Apple's directory had once.
  package static let oldItunesCategory = DiagnosticCode(
    "old-itunes-category",
    .warning,
    w3c: "ObsoleteItunesCategory",
    summary: "a category that Apple's directory had once",
    explanation: """
      Apple replaced the list in 2019; shows with old names are filed where Apple guesses.
      """,
    remedy: "choose a category of Apple's present list"
  )

  /// A type of show that Apple does not have.
  package static let invalidItunesType = DiagnosticCode(
    "invalid-itunes-type",
    .error,
    w3c: "InvalidItunesChannelType",
    summary: "a type of show that Apple does not have",
    explanation: """
      A show is “episodic” or “serial”.
      """,
    remedy: "write episodic or serial"
  )

  /// A type of episode that Apple does not have.
  package static let invalidEpisodeType = DiagnosticCode(
    "invalid-episode-type",
    .error,
    w3c: "InvalidItunesEpisodeType",
    summary: "a type of episode that Apple does not have",
    explanation: """
      An episode is “full”, “trailer” or “bonus”.
      """,
    remedy: "write full, trailer or bonus"
  )

  /// Text that is no duration.
  package static let invalidDuration = DiagnosticCode(
    "invalid-duration",
    .error,
    w3c: "InvalidDuration",
    summary: "text that is no duration",
    explanation: """
      A duration is a number of seconds, or h:mm:ss or mm:ss.
      """,
    remedy: "write the seconds as a number"
  )

  /// Text that is longer than Apple shows.
  package static let tooLong = DiagnosticCode(
    "too-long",
    .error,
    w3c: "TooLong",
    summary: "text that is longer than Apple shows",
    explanation: """
      Apple allows 255 characters, 4000 for a summary, and cuts the rest.
      """,
    remedy: "shorten the text"
  )

  /// Keywords without commas.
  package static let unseparatedKeywords = DiagnosticCode(
    "unseparated-keywords",
    .warning,
    w3c: "InvalidKeywords",
    summary: "keywords without commas",
    explanation: """
      Keywords are separated by commas; words with spaces between them are one keyword.
      """,
    remedy: "write commas between the keywords"
  )

  /// Text that is neither true nor false.
  package static let invalidTrueFalse = DiagnosticCode(
    "invalid-true-false",
    .error,
    w3c: "InvalidTrueFalse",
    summary: "text that is neither true nor false",
    explanation: """
      The value is “true” or “false”.
      """,
    remedy: "write true or false"
  )

  /// Text that is neither yes nor no.
  package static let invalidYesNo = DiagnosticCode(
    "invalid-yes-no",
    .error,
    w3c: "InvalidYesNo",
    summary: "text that is neither yes nor no",
    explanation: """
      The value is “yes” or “no”.
      """,
    remedy: "write yes or no"
  )

  /// Text that is neither yes, no nor clean.
  package static let invalidBlock = DiagnosticCode(
    "invalid-block",
    .error,
    w3c: "InvalidYesNoClean",
    summary: "text that is neither yes, no nor clean",
    explanation: """
      The value is “yes” or “no”.
      """,
    remedy: "write yes or no"
  )

  /// An element that Apple requires of a show is missing.
  package static let missingItunesElement = DiagnosticCode(
    "missing-itunes-element",
    .warning,
    w3c: "MissingItunesElement",
    summary: "an element that Apple requires of a show is missing",
    explanation: """
      Apple takes a show in its directory only with a language, a category and a statement on \
      explicit content.
      """,
    remedy: "add the element"
  )

  /// A show without an owner.
  package static let missingItunesEmail = DiagnosticCode(
    "missing-itunes-email",
    .warning,
    w3c: "MissingItunesEmail",
    summary: "a show without an owner",
    explanation: """
      Apple writes to the address in itunes:owner to make sure who owns a show.
      """,
    remedy: "add itunes:owner with an itunes:email"
  )

  /// A file that Apple Podcasts does not play.
  package static let unsupportedItunesFormat = DiagnosticCode(
    "unsupported-itunes-format",
    .warning,
    w3c: "UnsupportedItunesFormat",
    summary: "a file that Apple Podcasts does not play",
    explanation: """
      Apple takes m4a, mp3, mov, mp4, m4v, pdf and epub, and goes by the end of the address.
      """,
    remedy: "publish the episode in one of these formats"
  )

  /// A podcast in another encoding than UTF-8.
  package static let itunesNotUTF8 = DiagnosticCode(
    "itunes-not-utf8",
    .warning,
    w3c: "NotUTF8",
    summary: "a podcast in another encoding than UTF-8",
    explanation: """
      Apple asks for UTF-8.
      """,
    remedy: "write the feed in UTF-8"
  )
}
