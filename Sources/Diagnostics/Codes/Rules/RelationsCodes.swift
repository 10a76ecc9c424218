/// The codes of feeds that break a rule: links and their relations.
extension DiagnosticCode {
  /// Every code of this file.
  static let ruleRelationsCodes: [DiagnosticCode] = [
    duplicateAlternateLink, unregisteredLinkRelation, missingSelfLink, missingAtomSelfLink,
    selfLinkElsewhere, relativeSelfLink, selfLinkType, linkWithContent, unusualLinkRelation,
  ]

  /// Two alternate links of the same type and language.
  package static let duplicateAlternateLink = DiagnosticCode(
    "duplicate-alternate-link",
    .error,
    w3c: "DuplicateAtomLink",
    summary: "two alternate links of the same type and language",
    explanation: """
      A feed or entry has at most one alternate link for each type and language (RFC 4287 \
      §4.1.1); readers cannot tell which one to open.
      """,
    remedy: "keep one of the links, or tell their types apart"
  )

  /// A link relation that nobody registered.
  package static let unregisteredLinkRelation = DiagnosticCode(
    "unregistered-link-relation",
    .warning,
    w3c: "UnregisteredAtomLinkRel",
    summary: "a link relation that nobody registered",
    explanation: """
      The value of “rel” is a name of IANA's list or a full IRI (RFC 4287 §4.2.7.2). Another \
      name means nothing to readers.
      """,
    remedy: "use a registered relation or a full IRI"
  )

  /// A link relation that is registered and of no use in a feed.
  package static let unusualLinkRelation = DiagnosticCode(
    "unusual-link-relation",
    .note,
    w3c: "UnregisteredAtomLinkRel",
    summary: "a link relation that readers of feeds do not look for",
    explanation: """
      The name is in IANA's list, made for pages of the web. Readers of feeds pass the link over, and the W3C's \
      validator does not know its relation.
      """,
    remedy:
      "leave the link out, or use a relation of RFC 4287 or RFC 5005, such as “previous” for “prev”"
  )

  /// A feed without a link to itself.
  package static let missingSelfLink = DiagnosticCode(
    "missing-self-link",
    .warning,
    w3c: "MissingSelf",
    summary: "a feed without a link to itself",
    explanation: """
      A self link tells a program that has only the file where it can be subscribed to (RFC 4287 \
      §4.1.1).
      """,
    remedy: "add <link rel=\"self\" href=\"…\"/> with the address of the feed"
  )

  /// A channel without a link to itself.
  package static let missingAtomSelfLink = DiagnosticCode(
    "missing-atom-self-link",
    .warning,
    w3c: "MissingAtomSelfLink",
    summary: "a channel without a link to itself",
    explanation: """
      The RSS profile recommends an atom:link with rel="self": it tells a program that has only \
      the file where it can be subscribed to.
      """,
    remedy: "add <atom:link rel=\"self\" type=\"application/rss+xml\" href=\"…\"/>"
  )

  /// The self link is not the address of the feed.
  package static let selfLinkElsewhere = DiagnosticCode(
    "self-link-elsewhere",
    .warning,
    w3c: "SelfDoesntMatchLocation",
    summary: "the self link is not the address of the feed",
    explanation: """
      Subscribers who take the self link subscribe to another document than the one at hand. \
      That is right only if the other one is meant.
      """,
    remedy: "make the self link the address that the feed is served from"
  )

  /// A self link that is not a full address.
  package static let relativeSelfLink = DiagnosticCode(
    "relative-self-link",
    .warning,
    w3c: "RelativeSelf",
    summary: "a self link that is not a full address",
    explanation: """
      A self link is there for programs that do not know where the document came from; they \
      cannot resolve a relative one.
      """,
    remedy: "write the full address of the feed"
  )

  /// A self link with the type of something else.
  package static let selfLinkType = DiagnosticCode(
    "self-link-type",
    .warning,
    w3c: "SelfNotAtom",
    summary: "a self link with the type of something else",
    explanation: """
      The self link points at a feed, so that its type is that of a feed.
      """,
    remedy: "write application/atom+xml or application/rss+xml"
  )

  /// A link with text inside.
  package static let linkWithContent = DiagnosticCode(
    "link-with-content",
    .warning,
    w3c: "AtomLinkNotEmpty",
    summary: "a link with text inside",
    explanation: """
      Atom links are empty elements; their text is not shown by any reader.
      """,
    remedy: "move the text to the attribute “title”"
  )
}
