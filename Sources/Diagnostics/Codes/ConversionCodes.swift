/// The codes of feeds that are converted from one format to another.
extension DiagnosticCode {
  /// Every code of this file.
  static let conversionCodes: [DiagnosticCode] = [
    derivedInConversion, lostInConversion, unconvertibleEntry, unconvertibleFeed,
  ]

  /// Something that a feed needs was derived from what it says.
  package static let derivedInConversion = DiagnosticCode(
    "derived-in-conversion",
    .note,
    summary: "something that a feed needs was derived from what it says",
    explanation: """
      Every format asks for what others may leave out: Atom for an id and a date of each entry, RSS for a link. What is \
      missing is derived from the rest of the entry or of the feed, always in the same way, so that converting again \
      gives the same bytes and readers see no entry twice.
      """,
    remedy: "nothing, if what was derived is right"
  )

  /// Something of a feed has no place in the format that it is converted to.
  package static let lostInConversion = DiagnosticCode(
    "lost-in-conversion",
    .warning,
    summary: "something of a feed has no place in the format that it is converted to",
    explanation: """
      RSS, Atom and JSON Feed overlap, and extensions belong to one of them. What has no place in the result is left \
      out, and each kind of it is told once, with the number of entries that it stood in.
      """,
    remedy: "choose another --format if this matters, or keep the original too"
  )

  /// An entry cannot be converted.
  package static let unconvertibleEntry = DiagnosticCode(
    "unconvertible-entry",
    .error,
    summary: "an entry cannot be converted",
    explanation: """
      An entry needs something to be known by: an id or a link, or else a title, a text or a file. One that has nothing of \
      the kind, or that would make the result invalid, is left out; the others are converted.
      """,
    remedy: "look at the entry in the original"
  )

  /// A feed cannot be converted.
  package static let unconvertibleFeed = DiagnosticCode(
    "unconvertible-feed",
    .error,
    summary: "a feed cannot be converted",
    explanation: """
      A feed says where it is published and which page it speaks for. If it says neither, and --url does not say it \
      either, there is nothing that a link of the result could lead to.
      """,
    remedy: "say with --url where the feed is published"
  )
}
