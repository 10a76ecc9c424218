/// The codes of feeds that break a rule: addresses and identifiers.
extension DiagnosticCode {
  /// Every code of this file.
  static let ruleAddressesCodes: [DiagnosticCode] = [
    notAbsoluteLink, invalidURICharacter, iriNotURI, invalidIRI, invalidURIAttribute,
    invalidWebAddress, unregisteredScheme, invalidURN, invalidUUID, invalidTagURI, nonCanonicalURI,
    sameDocumentReference, unusualURN,
  ]

  /// An address that is not a full URL.
  package static let notAbsoluteLink = DiagnosticCode(
    "not-absolute-link",
    .error,
    w3c: "InvalidFullLink",
    summary: "an address that is not a full URL",
    explanation: """
      The value must be an absolute address with its scheme, such as https://example.org/. A \
      relative one has nothing here to be relative to.
      """,
    remedy: "write the full address with its scheme"
  )

  /// A character that an address cannot have.
  package static let invalidURICharacter = DiagnosticCode(
    "invalid-uri-character",
    .error,
    w3c: "InvalidUriChar",
    summary: "a character that an address cannot have",
    explanation: """
      Spaces, quotes, angle brackets, braces, backslashes and the like cannot stand in a URL \
      (RFC 3986 §2); programs cut the address there or refuse it.
      """,
    remedy: "percent-encode the character"
  )

  /// Letters beyond ASCII in an address that must be a URL.
  package static let iriNotURI = DiagnosticCode(
    "iri-not-uri",
    .error,
    w3c: "UriNotIri",
    summary: "letters beyond ASCII in an address that must be a URL",
    explanation: """
      RSS takes URLs (RFC 3986), which are ASCII. Some readers cannot follow anything else.
      """,
    remedy: "write the host in Punycode and percent-encode the rest"
  )

  /// An address that is no IRI.
  package static let invalidIRI = DiagnosticCode(
    "invalid-iri",
    .error,
    w3c: "InvalidIRI",
    summary: "an address that is no IRI",
    explanation: """
      The value is no internationalised address (RFC 3987).
      """,
    remedy: "correct the address"
  )

  /// An attribute that is no URL.
  package static let invalidURIAttribute = DiagnosticCode(
    "invalid-uri-attribute",
    .error,
    w3c: "InvalidURIAttribute",
    summary: "an attribute that is no URL",
    explanation: """
      The attribute takes an address.
      """,
    remedy: "correct the address"
  )

  /// An attribute that is no full web address.
  package static let invalidWebAddress = DiagnosticCode(
    "invalid-web-address",
    .error,
    w3c: "InvalidURLAttribute",
    summary: "an attribute that is no full web address",
    explanation: """
      The attribute takes a full address that begins with http:// or https:// and names a host. \
      Podcast programs fetch it as it stands.
      """,
    remedy: "write a full web address"
  )

  /// An address with a scheme that nobody registered.
  package static let unregisteredScheme = DiagnosticCode(
    "unregistered-scheme",
    .warning,
    w3c: "SchemeNotIANARegistered",
    summary: "an address with a scheme that nobody registered",
    explanation: """
      A scheme that is not in IANA's list is known to few programs, and may be a typing error.
      """,
    remedy: "check the part before the first colon"
  )

  /// A URN that breaks the rules of URNs.
  package static let invalidURN = DiagnosticCode(
    "invalid-urn",
    .error,
    w3c: "InvalidURN",
    summary: "a URN that breaks the rules of URNs",
    explanation: """
      A URN is “urn:”, a namespace of 2 to 32 letters, digits and hyphens, a colon and a name \
      (RFC 8141 §2).
      """,
    remedy: "correct the URN"
  )

  /// A URN that only newer programs take.
  package static let unusualURN = DiagnosticCode(
    "unusual-urn",
    .warning,
    w3c: "InvalidURN",
    summary: "a URN with characters that older rules forbade",
    explanation: """
      Slashes, ampersands, tildes, queries and fragments have been allowed since RFC 8141 of 2017. Programs that follow \
      RFC 2141, as the W3C's validator does, take such a URN for a fault.
      """,
    remedy:
      "for a new feed, take a URN of letters, digits, colons and hyphens; keep the id of an entry that is published"
  )

  /// A UUID that is none.
  package static let invalidUUID = DiagnosticCode(
    "invalid-uuid",
    .error,
    w3c: "InvalidUUID",
    summary: "a UUID that is none",
    explanation: """
      A UUID is 32 hexadecimal digits in groups of 8, 4, 4, 4 and 12 (RFC 9562 §4).
      """,
    remedy: "correct the UUID, and keep it for ever"
  )

  /// A tag URI that breaks the rules of tag URIs.
  package static let invalidTagURI = DiagnosticCode(
    "invalid-tag-uri",
    .error,
    w3c: "InvalidTAG",
    summary: "a tag URI that breaks the rules of tag URIs",
    explanation: """
      A tag URI is “tag:”, a domain or an e-mail address, a comma, a date of the form 2025, \
      2025-01 or 2025-01-31, a colon and a name (RFC 4151 §2.1).
      """,
    remedy: "correct the tag URI"
  )

  /// An id that is not written in its canonical form.
  package static let nonCanonicalURI = DiagnosticCode(
    "non-canonical-uri",
    .warning,
    w3c: "NonCanonicalURI",
    summary: "an id that is not written in its canonical form",
    explanation: """
      Ids are compared letter by letter (RFC 4287 §4.2.6.1). A program that normalises addresses \
      turns this one into another id, and people see old entries as new.
      """,
    remedy:
      "write scheme and host in lower case and hexadecimal digits in upper case, and leave the default port and dot segments out"
  )

  /// An empty link under another base.
  package static let sameDocumentReference = DiagnosticCode(
    "same-document-reference",
    .warning,
    w3c: "SameDocumentReference",
    summary: "an empty link under another base",
    explanation: """
      The link resolves to its base, which is not the address of this document: programs \
      disagree whether it means the document or the base.
      """,
    remedy: "write the full address"
  )
}
