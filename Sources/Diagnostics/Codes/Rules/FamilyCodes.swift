/// The broad kinds of faults that the W3C's validator puts narrower ones in; for programs, as ``confirmations`` are.
extension DiagnosticCode {
  /// Broad kinds of faults: at most one diagnostic of each for a feed, beside those that say where.
  package static let families: [DiagnosticCode] = [
    brokenLinks,
    brokenContacts,
    brokenIntegers,
    missingAttributes,
    brokenRFC822Dates,
    unsafeContent,
    noSelfLink,
    missingElements,
    markupInTexts,
    doubledMeanings,
    illFormedDocuments,
    missingNamespaces,
    undefinedElements,
    brokenFileAddresses,
    brokenISODates,
    negativeIntegers,
    unsafeAttributes,
    incompleteContacts,
  ]

  /// The feed has addresses that cannot be followed.
  package static let brokenLinks = DiagnosticCode(
    "broken-links",
    gathering: "InvalidLink",
    "addresses that cannot be followed"
  )

  /// The feed has faults of its XML or its namespaces.
  package static let illFormedDocuments = DiagnosticCode(
    "ill-formed-documents",
    gathering: "SAXError",
    "faults of its XML or its namespaces"
  )

  /// The feed has names without a namespace.
  package static let missingNamespaces = DiagnosticCode(
    "missing-namespaces",
    gathering: "MissingNamespace",
    "names without a namespace"
  )

  /// The feed has elements that nobody defined.
  package static let undefinedElements = DiagnosticCode(
    "undefined-elements",
    gathering: "UndefinedElement",
    "elements that nobody defined"
  )

  /// The feed has attributes that are no addresses.
  package static let brokenFileAddresses = DiagnosticCode(
    "broken-file-addresses",
    gathering: "InvalidURIAttribute",
    "attributes that are no addresses"
  )

  /// The feed has dates that are not in the form of ISO 8601.
  package static let brokenISODates = DiagnosticCode(
    "broken-iso-dates",
    gathering: "InvalidISO8601Date",
    "dates that are not in the form of ISO 8601"
  )

  /// The feed has numbers less than 0.
  package static let negativeIntegers = DiagnosticCode(
    "negative-integers",
    gathering: "InvalidNonNegativeInteger",
    "numbers less than 0"
  )

  /// The feed has attributes that readers remove.
  package static let unsafeAttributes = DiagnosticCode(
    "unsafe-attributes",
    gathering: "SecurityRiskAttr",
    "attributes that readers remove"
  )

  /// The feed has people without an address or a name.
  package static let incompleteContacts = DiagnosticCode(
    "incomplete-contacts",
    gathering: "EmailFormat",
    "people without an address or a name"
  )

  /// The feed has people who cannot be written to.
  package static let brokenContacts = DiagnosticCode(
    "broken-contacts",
    gathering: "InvalidContact",
    "people who cannot be written to"
  )

  /// The feed has whole numbers that are none.
  package static let brokenIntegers = DiagnosticCode(
    "broken-integers",
    gathering: "InvalidInteger",
    "whole numbers that are none"
  )

  /// The feed has attributes that are missing.
  package static let missingAttributes = DiagnosticCode(
    "missing-attributes",
    gathering: "MissingAttribute",
    "attributes that are missing"
  )

  /// The feed has dates that are not in the form of RFC 822.
  package static let brokenRFC822Dates = DiagnosticCode(
    "broken-rfc822-dates",
    gathering: "InvalidRFC2822Date",
    "dates that are not in the form of RFC 822"
  )

  /// The feed has content that readers remove.
  package static let unsafeContent = DiagnosticCode(
    "unsafe-content",
    gathering: "SecurityRisk",
    "content that readers remove"
  )

  /// The feed has a feed that does not link to itself.
  package static let noSelfLink = DiagnosticCode(
    "no-self-link",
    gathering: "MissingSelf",
    "a feed that does not link to itself"
  )

  /// The feed has elements that are missing.
  package static let missingElements = DiagnosticCode(
    "missing-elements",
    gathering: "MissingElement",
    "elements that are missing"
  )

  /// The feed has markup in plain texts.
  package static let markupInTexts = DiagnosticCode(
    "markup-in-texts",
    gathering: "ContainsHTML",
    "markup in plain texts"
  )

  /// The feed has elements that say the same.
  package static let doubledMeanings = DiagnosticCode(
    "doubled-meanings",
    gathering: "DuplicateSemantics",
    "elements that say the same"
  )

  /// Declares a broad kind of faults.
  private init(_ name: String, gathering w3c: String, _ kind: String) {
    self.init(
      name,
      .note,
      w3c: w3c,
      summary: kind,
      explanation: """
        Diagnostics of narrower kinds say where and what. This one stands beside them, once for a feed, for programs that \
        know the broad kind only; reports that people read leave it out.
        """,
      remedy: "follow the diagnostics that say where"
    )
  }
}
