/// The codes of feeds that break a rule: what an entry holds.
extension DiagnosticCode {
  /// Every code of this file.
  static let ruleContentCodes: [DiagnosticCode] = [
    missingType, missingSummary, missingTextualContent, missingContent, descriptionAfterContent,
    duplicateDescription, duplicateMeaning, duplicateItemMeaning, missingLanguage, invalidMIMEType,
    invalidMIMEAttribute,
  ]

  /// Content elsewhere without its type.
  package static let missingType = DiagnosticCode(
    "missing-type",
    .warning,
    w3c: "MissingTypeAttr",
    summary: "content elsewhere without its type",
    explanation: """
      A reader has to know what it would fetch (RFC 4287 §4.1.3.2).
      """,
    remedy: "add the attribute “type”"
  )

  /// An entry whose content cannot be shown has no summary.
  package static let missingSummary = DiagnosticCode(
    "missing-summary",
    .error,
    w3c: "MissingSummary",
    summary: "an entry whose content cannot be shown has no summary",
    explanation: """
      Content that lies elsewhere or is binary needs a “summary” that people can read (RFC 4287 \
      §4.1.2).
      """,
    remedy: "add a “summary”"
  )

  /// An entry without any text to read.
  package static let missingTextualContent = DiagnosticCode(
    "missing-textual-content",
    .warning,
    w3c: "MissingTextualContent",
    summary: "an entry without any text to read",
    explanation: """
      Neither content nor summary: people see nothing but a title.
      """,
    remedy: "add a “summary” or a “content”"
  )

  /// An entry with neither content nor link.
  package static let missingContent = DiagnosticCode(
    "missing-content",
    .error,
    w3c: "MissingContentOrAlternate",
    summary: "an entry with neither content nor link",
    explanation: """
      An entry without content must have an alternate link (RFC 4287 §4.1.2), or there is \
      nothing to read anywhere.
      """,
    remedy: "add a “content” or a link with rel=\"alternate\""
  )

  /// The full text stands before the description.
  package static let descriptionAfterContent = DiagnosticCode(
    "description-after-content",
    .warning,
    w3c: "NeedDescriptionBeforeContent",
    summary: "the full text stands before the description",
    explanation: """
      Some readers show whichever of the two comes last as the text of the item. The RSS profile \
      asks for the description first.
      """,
    remedy: "write “description” before “content:encoded”"
  )

  /// The text of an item is given in an unusual way as well.
  package static let duplicateDescription = DiagnosticCode(
    "duplicate-description",
    .warning,
    w3c: "DuplicateDescriptionSemantics",
    summary: "the text of an item is given in an unusual way as well",
    explanation: """
      Readers know “description” and “content:encoded”; what stands in other elements is shown \
      by few, or shown twice.
      """,
    remedy: "use “description” and “content:encoded”"
  )

  /// Two elements of a channel say the same.
  package static let duplicateMeaning = DiagnosticCode(
    "duplicate-meaning",
    .warning,
    w3c: "DuplicateSemantics",
    summary: "two elements of a channel say the same",
    explanation: """
      The core element and its counterpart of an extension are both there; readers take either \
      of them.
      """,
    remedy: "keep the core element"
  )

  /// Two elements of an item say the same.
  package static let duplicateItemMeaning = DiagnosticCode(
    "duplicate-item-meaning",
    .warning,
    w3c: "DuplicateItemSemantics",
    summary: "two elements of an item say the same",
    explanation: """
      The core element and its counterpart of an extension are both there; readers take either \
      of them.
      """,
    remedy: "keep the core element"
  )

  /// A feed that does not say its language.
  package static let missingLanguage = DiagnosticCode(
    "missing-language",
    .note,
    w3c: "MissingDCLanguage",
    summary: "a feed that does not say its language",
    explanation: """
      Readers use the language for fonts, hyphenation, search and reading aloud.
      """,
    remedy: "add “language” or xml:lang"
  )

  /// A type that is no media type.
  package static let invalidMIMEType = DiagnosticCode(
    "invalid-mime-type",
    .error,
    w3c: "InvalidMIMEType",
    summary: "a type that is no media type",
    explanation: """
      A media type is a type, a slash and a subtype, such as text/html (RFC 6838).
      """,
    remedy: "write a media type"
  )

  /// A file's type that is no media type.
  package static let invalidMIMEAttribute = DiagnosticCode(
    "invalid-mime-attribute",
    .error,
    w3c: "InvalidMIMEAttribute",
    summary: "a file's type that is no media type",
    explanation: """
      Programs decide by the media type whether they can play a file. It is a type, a slash and \
      a subtype, such as audio/mpeg.
      """,
    remedy: "write the media type of the file"
  )
}
