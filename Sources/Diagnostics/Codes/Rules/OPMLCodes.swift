/// The codes of problems with OPML documents (opml.org, version 2.0).
extension DiagnosticCode {
  /// Every code of this file.
  static let opmlCodes: [DiagnosticCode] = [
    opmlVersion, opmlMissingElement, opmlUnknownElement, opmlRepeatedElement, opmlMissingText,
    opmlMissingFeedURL, opmlMissingURL, opmlURL, opmlDate, opmlValue, opmlNoFeeds, opmlRepeatedFeed,
    opmlExpansionState, opmlMissingTitle, opmlMissingType, opmlOutlineVersion,
  ]

  /// The lines of an OPML document that are open are no list of numbers.
  package static let opmlExpansionState = DiagnosticCode(
    "opml-expansion-state",
    .error,
    w3c: "InvalidExpansionState",
    summary: "the lines of an OPML document that are open are no list of numbers",
    explanation: """
      The element “expansionState” has the numbers of the lines that an editor shows unfolded, with commas between them.
      """,
    remedy: "write numbers with commas between them, or remove the element"
  )

  /// A subscription of an OPML document has no title.
  package static let opmlMissingTitle = DiagnosticCode(
    "opml-missing-title",
    .note,
    w3c: "MissingTitleAttr",
    summary: "a subscription of an OPML document has no title",
    explanation: """
      A subscription has the title of its feed in “title”, beside “text”, which people may change (OPML 2.0, “Subscription lists”).
      """,
    remedy: "add the attribute “title”"
  )

  /// An outline of an OPML document looks like a subscription and does not say so.
  package static let opmlMissingType = DiagnosticCode(
    "opml-missing-type",
    .warning,
    w3c: "MissingOutlineType",
    summary: "an outline of an OPML document looks like a subscription and does not say so",
    explanation: """
      An outline with “xmlUrl” or other attributes of a subscription has the type “rss” (OPML 2.0, “Subscription lists”). Some \
      readers import no other.
      """,
    remedy: "add type=\"rss\""
  )

  /// A subscription of an OPML document names a version of RSS that there is not.
  package static let opmlOutlineVersion = DiagnosticCode(
    "opml-outline-version",
    .warning,
    w3c: "InvalidOutlineVersion",
    summary: "a subscription of an OPML document names a version of RSS that there is not",
    explanation: """
      The attribute “version” is RSS1, RSS, RSS2 or scriptingNews (OPML 2.0, “Subscription lists”).
      """,
    remedy: "write version=\"RSS2\", or remove the attribute"
  )

  /// An OPML document does not say a version that there is.
  package static let opmlVersion = DiagnosticCode(
    "opml-version",
    .error,
    w3c: "InvalidOPMLVersion",
    summary: "an OPML document does not say a version that there is",
    explanation: """
      The element “opml” has an attribute “version”: 2.0, or 1.0 and 1.1 for documents of before 2006.
      """,
    remedy: "write <opml version=\"2.0\">"
  )

  /// An OPML document lacks a part that it must have.
  package static let opmlMissingElement = DiagnosticCode(
    "opml-missing-element",
    .error,
    w3c: "MissingElement",
    summary: "an OPML document lacks a part that it must have",
    explanation: """
      An OPML document is an “opml” element with one “head” and then one “body”, and in the body there \
      is one “outline” at least.
      """,
    remedy: "add the element"
  )

  /// An OPML document has an element where it does not belong.
  package static let opmlUnknownElement = DiagnosticCode(
    "opml-unknown-element",
    .error,
    w3c: "UndefinedElement",
    summary: "an OPML document has an element where it does not belong",
    explanation: """
      Elements of one’s own are welcome in a namespace of their own. Without one, only those of the \
      specification may be there: “head” and “body” in “opml”, the known elements in “head”, and \
      “outline” in “body” and in other outlines.
      """,
    remedy: "correct the name, or give the element a namespace"
  )

  /// An element of an OPML document comes twice.
  package static let opmlRepeatedElement = DiagnosticCode(
    "opml-repeated-element",
    .error,
    w3c: "DuplicateElement",
    summary: "an element of an OPML document comes twice",
    explanation: """
      “head”, “body” and each element in the head come once. Readers take the first or the last, as \
      they please.
      """,
    remedy: "keep one of them"
  )

  /// An outline of an OPML document has no text.
  package static let opmlMissingText = DiagnosticCode(
    "opml-missing-text",
    .error,
    w3c: "MissingAttribute",
    summary: "an outline of an OPML document has no text",
    explanation: """
      Every outline has an attribute “text”: it is what outliners and feed readers display. Many \
      exporters write “title” alone, which readers then have to guess.
      """,
    remedy: "add the attribute “text”"
  )

  /// A subscription of an OPML document does not say where its feed is.
  package static let opmlMissingFeedURL = DiagnosticCode(
    "opml-missing-feed-url",
    .error,
    w3c: "MissingXmlURL",
    summary: "a subscription of an OPML document does not say where its feed is",
    explanation: """
      An outline of the type “rss” stands for a feed of any format, whose address is in the attribute \
      “xmlUrl”. Readers skip a subscription without it.
      """,
    remedy: "add the attribute “xmlUrl” with the address of the feed"
  )

  /// An inclusion of an OPML document does not say what it includes.
  package static let opmlMissingURL = DiagnosticCode(
    "opml-missing-url",
    .error,
    w3c: "MissingUrlAttr",
    summary: "an inclusion of an OPML document does not say what it includes",
    explanation: """
      An outline of the type “include” or “link” has an attribute “url”, which is the address of what \
      it stands for.
      """,
    remedy: "add the attribute “url”"
  )

  /// An address in an OPML document is not a full URL.
  package static let opmlURL = DiagnosticCode(
    "opml-url",
    .warning,
    w3c: "InvalidFullLink",
    summary: "an address in an OPML document is not a full URL",
    explanation: """
      An OPML file travels from program to program, so that a relative address leads nowhere. Readers \
      have nothing to resolve it against.
      """,
    remedy: "write the full URL, beginning with https://"
  )

  /// A date of an OPML document is not in the form of RFC 822.
  package static let opmlDate = DiagnosticCode(
    "opml-date",
    .error,
    w3c: "InvalidRFC2822Date",
    summary: "a date of an OPML document is not in the form of RFC 822",
    explanation: """
      Dates have the form “Wed, 19 Feb 2025 12:00:00 GMT”; years have two or, better, four digits.
      """,
    remedy: "write the date as in “Wed, 19 Feb 2025 12:00:00 GMT”"
  )

  /// An element or attribute of an OPML document has a value that it cannot have.
  package static let opmlValue = DiagnosticCode(
    "opml-value",
    .error,
    summary: "an element or attribute of an OPML document has a value that it cannot have",
    explanation: """
      “expansionState” is a list of line numbers, the elements that begin with “window” and \
      “vertScrollState” are numbers, “isComment” and “isBreakpoint” are “true” or “false”.
      """,
    remedy: "correct the value, or leave it out"
  )

  /// An OPML document holds no subscriptions.
  package static let opmlNoFeeds = DiagnosticCode(
    "opml-no-feeds",
    .note,
    summary: "an OPML document holds no subscriptions",
    explanation: """
      Feed readers import the outlines with an “xmlUrl”. Miniflux, FreshRSS and NetNewsWire find \
      nothing in this document. As an outline of anything else it may be fine.
      """,
    remedy: "give the outlines that stand for feeds type=\"rss\" and an “xmlUrl”"
  )

  /// An OPML document has a subscription twice in one folder.
  package static let opmlRepeatedFeed = DiagnosticCode(
    "opml-repeated-feed",
    .warning,
    summary: "an OPML document has a subscription twice in one folder",
    explanation: """
      Readers subscribe to a feed once. One of the two is lost, and with it the title that it had.
      """,
    remedy: "keep one of them"
  )
}
