/// The codes of problems with the configuration.
extension DiagnosticCode {
  /// Every code of this file.
  static let configurationCodes: [DiagnosticCode] = [
    assumedTimeZone, configurationType, configurationValue, duplicateFeedPath, invalidFilter,
    invalidPattern, invalidTemplate, missingKey, missingConfiguration, unknownKey, unknownTimeZone,
    unsupportedSetting,
  ]

  /// The site says no time zone.
  package static let assumedTimeZone = DiagnosticCode(
    "assumed-time-zone",
    .note,
    summary: "the site of another generator says no time zone, and UTC is taken",
    explanation: """
      A site of Jekyll without “timezone” has the zone of the machine that builds it. feedgen writes the same \
      feeds on every machine, so it takes UTC. If the site is built elsewhere, the days in links and ids differ for \
      posts of the hours around midnight.
      """,
    remedy: "write “timezone: Europe/Berlin” in “_config.yml”, with the zone that the site has"
  )

  /// A value in the configuration is of another type.
  package static let configurationType = DiagnosticCode(
    "configuration-type",
    .error,
    summary: "a value in the configuration has the wrong type",
    explanation: """
      Every key of the configuration has one type: a text in quotes, a number, true or false, a list in \
      brackets or an object in braces. The message says which one is expected and which one was found.
      """,
    remedy: "write a value of the expected type; “docs/configuration.md” lists all keys"
  )

  /// A value in the configuration is of the right type but cannot be used.
  package static let configurationValue = DiagnosticCode(
    "configuration-value",
    .error,
    summary: "a value in the configuration cannot be used",
    explanation: """
      The value has the right type, but it is none that the key can have: an URL that is not absolute, a \
      number out of range, a word that is not one of those which the key knows, a path that leads out of \
      the output folder.
      """,
    remedy: "use a value that the message names; “docs/configuration.md” lists all keys"
  )

  /// Two feeds have the same path.
  package static let duplicateFeedPath = DiagnosticCode(
    "duplicate-feed-path",
    .error,
    summary: "two feeds, or a feed and a file beside it, are written to the same path",
    explanation: """
      Each feed is a file of its own, and so is each file that “index” names. With one path for two, the \
      second would replace the first in every run.
      """,
    remedy: "give each feed a “path” of its own, and each file of “index” another"
  )

  /// A filter in the configuration cannot be read.
  package static let invalidFilter = DiagnosticCode(
    "invalid-filter",
    .error,
    summary: "which posts a feed takes cannot be read",
    explanation: """
      A filter is made of conditions such as “tag:swift”, “lang:en”, “has:enclosure” or “age<1y”, joined by “and”, \
      “or”, “not” and parentheses. A value with spaces stands in quotes: “author:'Ada Example'”. The message says what \
      stands at the place and what could.
      """,
    remedy: "mend the filter; “docs/configuration.md” lists the conditions"
  )

  /// A pattern in the configuration cannot be read.
  package static let invalidPattern = DiagnosticCode(
    "invalid-pattern",
    .error,
    summary: "a pattern has a placeholder that feedgen does not know, or lacks the one it needs",
    explanation: """
      In a permalink pattern a colon and a name stand for something of the post, such as “:year” or \
      “:title”. A name that is not known would end up in every link of the site. In the path of a feed for each tag \
      “:tag” stands for the tag; without it all those feeds would be one file.
      """,
    remedy: "use one of the placeholders that “docs/configuration.md” lists"
  )

  /// A header or footer in the configuration cannot be read.
  package static let invalidTemplate = DiagnosticCode(
    "invalid-template",
    .error,
    summary:
      "a header or footer has a placeholder that feedgen does not know, or ends inside a tag",
    explanation: """
      In a header or footer a word in braces stands for something of the entry, such as “{title}” or “{mail}”. A \
      word that is not known would end up in every entry, and so would half a tag. Braces around anything \
      else than letters are text.
      """,
    remedy: "use one of the placeholders that “docs/configuration.md” lists, and close every tag"
  )

  /// A key that must be there is missing.
  package static let missingKey = DiagnosticCode(
    "missing-key",
    .error,
    summary: "the configuration lacks a key that it must have",
    explanation: """
      A feed cannot be written without the title and the URL of its site, and each feed needs a format. \
      Everything else has a default.
      """,
    remedy: "add the key that the message names"
  )

  /// There is no configuration, and what was typed does not stand in for it.
  package static let missingConfiguration = DiagnosticCode(
    "missing-configuration",
    .error,
    summary: "there is no configuration",
    explanation: """
      feedgen reads “config.json” in the working folder, or the file that “--config” names. Without one it \
      needs at least the URL of the site, as in “feedgen --input posts --site-url https://example.org/”.
      """,
    remedy: "run “feedgen init” to write one, or name it with “--config PATH”"
  )

  /// A key is not one of those that the configuration can have.
  package static let unknownKey = DiagnosticCode(
    "unknown-key",
    .error,
    summary: "the configuration has a key that feedgen does not know",
    explanation: """
      A key that is silently ignored is a setting that silently does not work, so an unknown key is an \
      error. The message names the known key that is spelled most alike.
      """,
    remedy: "correct the spelling, or remove the key; “docs/configuration.md” lists all keys"
  )

  /// A time zone is not known to the system.
  package static let unknownTimeZone = DiagnosticCode(
    "unknown-time-zone",
    .error,
    summary: "the time zone is not in the system's time zone database",
    explanation: """
      Times without a zone are read in “site.timeZone”, and the days in permalinks are days there. A zone \
      that is taken for another one would shift both, so an unknown name is an error.
      """,
    remedy:
      "use a name of the IANA database such as “Asia/Shanghai”, and install “tzdata” if it is missing"
  )

  /// A setting of another generator cannot be followed.
  package static let unsupportedSetting = DiagnosticCode(
    "unsupported-setting",
    .warning,
    summary: "a setting of another generator changes its feeds and is not followed",
    explanation: """
      feedgen reads the configuration of another generator and writes the feeds that this would write. Settings that \
      mean nothing for feeds are passed over. This one means something, and feedgen has no way to do the same; the \
      message says what happens instead.
      """,
    remedy:
      "compare the feeds, or write a “config.json” with “feedgen init” and change it there"
  )
}
