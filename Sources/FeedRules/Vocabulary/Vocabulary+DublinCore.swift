/// Dublin Core: the elements, and the terms.
extension Vocabulary {
  /// Elements 1.1.
  static let dublinCore = ExtensionTable(
    [
      ExtensionShape("creator", .everywhere, .many, .value(.any)),
      ExtensionShape("subject", .everywhere, .many, .value(.any)),
      ExtensionShape("date", .rssItem, .many, .value(.w3cDate)),
      ExtensionShape("date", .everywhere, .optional, .value(.w3cDate)),
      ExtensionShape("title", .everywhere, .optional, .value(.any)),
      ExtensionShape("description", .everywhere, .optional, .value(.any)),
      ExtensionShape("publisher", .everywhere, .many, .value(.any)),
      ExtensionShape("contributor", .everywhere, .many, .value(.any)),
      ExtensionShape("type", .everywhere, .optional, .value(.any)),
      ExtensionShape("format", .everywhere, .optional, .value(.any)),
      ExtensionShape("identifier", .everywhere, .many, .value(.any)),
      ExtensionShape("source", .everywhere, .optional, .value(.any)),
      ExtensionShape("language", .everywhere, .optional, .value(.language)),
      ExtensionShape("relation", .everywhere, .many, .value(.any)),
      ExtensionShape("coverage", .everywhere, .many, .value(.any)),
      ExtensionShape("rights", .everywhere, .optional, .value(.plainText)),
    ],
    isMerelyQuestionable: true
  )

  /// The terms that refine the elements.
  static let dublinCoreTerms = ExtensionTable(
    [
      ExtensionShape("abstract", .everywhere, .optional, .value(.any)),
      ExtensionShape("created", .everywhere, .optional, .value(.w3cDate)),
      ExtensionShape("issued", .everywhere, .optional, .value(.w3cDate)),
      ExtensionShape("modified", .everywhere, .optional, .value(.w3cDate)),
      ExtensionShape("dateAccepted", .everywhere, .optional, .value(.any)),
      ExtensionShape("dateCopyrighted", .everywhere, .optional, .value(.any)),
      ExtensionShape("dateSubmitted", .everywhere, .optional, .value(.any)),
      ExtensionShape("extent", .everywhere, .optional, .saying(.positiveInteger)),
      ExtensionShape("mediator", .everywhere, .optional, .value(.any)),
      ExtensionShape("tableOfContents", .everywhere, .optional, .unjudged),
      ExtensionShape("alternative", .everywhere, .many, .value(.any)),
      ExtensionShape("audience", .everywhere, .many, .value(.any)),
    ] + references,
    isMerelyQuestionable: true
  )

  private static let references = [
    "isVersionOf", "hasVersion", "isReplacedBy", "replaces", "isRequiredBy", "requires", "isPartOf",
    "hasPart", "isReferencedBy", "references", "isFormatOf", "hasFormat", "conformsTo", "spatial",
    "temporal", "valid", "available", "accessRights", "accrualMethod", "accrualPeriodicity",
    "accrualPolicy", "bibliographicCitation", "educationLevel", "instructionalMethod", "license",
    "provenance", "rightsHolder",
  ].map { ExtensionShape($0, .everywhere, .many, .unjudged) }
}
