/// The codes of problems with finished feeds.
extension DiagnosticCode {
  /// Every code of this file.
  static let feedCodes: [DiagnosticCode] = [illFormedXML, invalidFeed]

  /// A feed is not well-formed XML.
  package static let illFormedXML = DiagnosticCode(
    "ill-formed-xml",
    .error,
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
}
