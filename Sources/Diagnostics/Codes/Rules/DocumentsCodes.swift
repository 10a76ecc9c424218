/// The codes of feeds that break a rule: the document as such: its prolog, its characters and its encoding.
extension DiagnosticCode {
  /// Every code of this file.
  static let ruleDocumentsCodes: [DiagnosticCode] = [
    undefinedEntity, xmlVersion, externalEntity, deprecatedDTD, wrongDoctype, suspectCharacters,
    obscureEncoding, unusualEncoding, missingEncoding, blankLineBeforeXML, unexpandedEntity,
    undecodableText, unknownEncoding,
  ]

  /// A named reference that XML does not define.
  package static let undefinedEntity = DiagnosticCode(
    "undefined-entity",
    .error,
    w3c: "UndefinedNamedEntity",
    summary: "a named reference that XML does not define",
    explanation: """
      XML knows five names: amp, lt, gt, quot and apos. Those of HTML, such as “nbsp”, make a \
      feed unreadable.
      """,
    remedy: "write the character itself, or a reference by number"
  )

  /// Bytes that are no text in the encoding of the document.
  package static let undecodableText = DiagnosticCode(
    "undecodable-text",
    .error,
    w3c: "UnicodeError",
    summary: "bytes that are no text in the encoding of the document",
    explanation: """
      A document is in the encoding that it declares, and in UTF-8 if it declares none. A parser that finds other bytes \
      must refuse the document (XML 1.0 §4.3.3); what can be read of it was judged all the same.
      """,
    remedy: "write the feed in UTF-8, and say so"
  )

  /// An encoding that nobody knows.
  package static let unknownEncoding = DiagnosticCode(
    "unknown-encoding",
    .error,
    w3c: "UnknownEncoding",
    summary: "an encoding that is not known",
    explanation: """
      A parser that does not know the declared encoding cannot read the document. It was judged as if it were in UTF-8.
      """,
    remedy: "write the feed in UTF-8, and say so"
  )

  /// A version of XML other than 1.0.
  package static let xmlVersion = DiagnosticCode(
    "xml-version",
    .error,
    w3c: "BadXmlVersion",
    summary: "a version of XML other than 1.0",
    explanation: """
      Hardly any reader takes XML 1.1, and it has nothing that feeds need.
      """,
    remedy: "write <?xml version=\"1.0\"?>"
  )

  /// A document type that lies in another file.
  package static let externalEntity = DiagnosticCode(
    "external-entity",
    .note,
    w3c: "ContainsSystemEntity",
    summary: "a document type that lies in another file",
    explanation: """
      Careful parsers do not fetch it, so that whatever it defines is missing.
      """,
    remedy: "remove the document type declaration"
  )

  /// An entity of the document's own that is never expanded.
  package static let unexpandedEntity = DiagnosticCode(
    "unexpanded-entity",
    .warning,
    summary: "an entity that is long or refers to others",
    explanation: """
      A few lines of such declarations can grow to gigabytes. Careful parsers refuse a document with them, or \
      read nothing where they are referred to; feedgen judges the feed as if U+FFFD stood there.
      """,
    remedy: "write the text itself in place of each reference, and remove the declaration"
  )

  /// The document type of RSS 0.91 at its old address.
  package static let deprecatedDTD = DiagnosticCode(
    "deprecated-dtd",
    .error,
    w3c: "DeprecatedDTD",
    summary: "the document type of RSS 0.91 at its old address",
    explanation: """
      Netscape's file vanished once and took down every reader that fetched it. Its copy at \
      rssboard.org is the one to name.
      """,
    remedy: "remove the document type declaration, or name http://www.rssboard.org/rss-0.91.dtd"
  )

  /// The document type of RSS 0.91 on another version.
  package static let wrongDoctype = DiagnosticCode(
    "wrong-doctype",
    .error,
    w3c: "InvalidDoctype",
    summary: "the document type of RSS 0.91 on another version",
    explanation: """
      The document type defines RSS 0.91 only. Another version is not valid by it.
      """,
    remedy: "remove the document type declaration"
  )

  /// Characters that a wrong encoding leaves behind.
  package static let suspectCharacters = DiagnosticCode(
    "suspect-characters",
    .warning,
    w3c: "BadCharacters",
    summary: "characters that a wrong encoding leaves behind",
    explanation: """
      Control characters of the range U+0080 to U+009F, U+FFFD and pairs such as “Ã©” show that \
      a text was decoded with one encoding and encoded with another. People see rubbish.
      """,
    remedy: "find the step that mistakes the encoding, and write the text as UTF-8"
  )

  /// An encoding that many readers do not know.
  package static let obscureEncoding = DiagnosticCode(
    "obscure-encoding",
    .warning,
    w3c: "ObscureEncoding",
    summary: "an encoding that many readers do not know",
    explanation: """
      Parsers have to know UTF-8 and UTF-16; everything else is a favour.
      """,
    remedy: "write the feed in UTF-8"
  )

  /// An encoding other than UTF-8.
  package static let unusualEncoding = DiagnosticCode(
    "unusual-encoding",
    .note,
    w3c: "NonstdEncoding",
    summary: "an encoding other than UTF-8",
    explanation: """
      Most readers know the encoding, but none has to.
      """,
    remedy: "write the feed in UTF-8"
  )

  /// A document that does not say its encoding.
  package static let missingEncoding = DiagnosticCode(
    "missing-encoding",
    .note,
    w3c: "MissingEncoding",
    summary: "a document that does not say its encoding",
    explanation: """
      Without a declaration a document is UTF-8 or UTF-16, whatever a server says of it. To say \
      so spares programs a guess.
      """,
    remedy: "write <?xml version=\"1.0\" encoding=\"utf-8\"?>"
  )

  /// White space before the XML declaration.
  package static let blankLineBeforeXML = DiagnosticCode(
    "blank-line-before-xml",
    .error,
    w3c: "WPBlankLine",
    summary: "white space before the XML declaration",
    explanation: """
      The declaration counts only as the very first characters of a document; a plugin or \
      template that prints an empty line first breaks the feed.
      """,
    remedy: "find what prints the white space, and remove it"
  )
}
