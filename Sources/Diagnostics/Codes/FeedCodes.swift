/// The codes of problems with finished feeds.
extension DiagnosticCode {
  /// Every code of this file.
  static let feedCodes: [DiagnosticCode] = [
    illFormedXML, invalidFeed, oversizedEntry, removedCharacter,
  ]

  /// A feed is not well-formed XML.
  package static let illFormedXML = DiagnosticCode(
    "ill-formed-xml",
    .error,
    w3c: "SAXError",
    summary: "a feed is not well-formed XML",
    explanation: """
      XML has no room for error: a tag that is not closed, a reference that is not defined, a character \
      that XML does not allow, and many readers show nothing of the feed at all. The place is where the \
      fault begins; what follows it was not looked at. Declarations of entities are refused as well: feeds \
      do not need them, and they can make a small document endlessly large.
      """,
    remedy: "correct the feed, or the program that wrote it, at the given place"
  )

  /// A feed is well-formed but breaks a rule of its format.
  package static let invalidFeed = DiagnosticCode(
    "invalid-feed",
    .error,
    summary: "a feed breaks a rule of its format",
    explanation: """
      The feed is XML, but not what RSS 2.0 or Atom (RFC 4287) prescribe: a required element is missing, \
      one comes too often or where it does not belong, or a value has a form that it cannot have, such as \
      a relative URL or a date without a zone. Readers guess then, each in its own way. Of each entry, and \
      of the feed around them, the first problem is reported.
      """,
    remedy: "correct the element at the given place, or take it out"
  )

  /// An entry is longer than XML parsers take.
  package static let oversizedEntry = DiagnosticCode(
    "oversized-entry",
    .error,
    summary: "an entry is longer than XML parsers take",
    explanation: """
      Careful parsers of XML refuse a single text of more than 10,000,000 bytes, and most readers give up \
      long before. The entry is left out of every feed, so that the other entries can be read.
      """,
    remedy:
      "shorten the post, or link to the long part of it; embedded pictures are best made files"
  )

  /// A character that XML cannot carry was left out.
  package static let removedCharacter = DiagnosticCode(
    "removed-character",
    .warning,
    summary: "a character that XML cannot carry was left out of a feed",
    explanation: """
      XML 1.0 has no way to write most control characters, U+FFFE and U+FFFF, not even as references; one \
      of them makes a whole feed unreadable. They mostly come from copying out of other programs and \
      cannot be seen. feedgen leaves them out, and writes U+FFFD for bytes that are no UTF-8.
      """,
    remedy: "remove the character from the post"
  )
}
