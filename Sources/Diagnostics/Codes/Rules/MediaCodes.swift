/// The codes of feeds that break a rule: Media RSS.
extension DiagnosticCode {
  /// Every code of this file.
  static let ruleMediaCodes: [DiagnosticCode] = [
    invalidCreditRole, invalidMediaTextType, invalidMediaHash, invalidMediaRating, invalidNPTTime,
    invalidMediaRestriction, invalidRestrictionRelationship, invalidRestrictionType, unknownCountry,
    invalidMediaMedium, invalidMediaExpression, deprecatedMediaAdult, lonelyMediaGroup,
  ]

  /// A role that the list of roles does not have.
  package static let invalidCreditRole = DiagnosticCode(
    "invalid-credit-role",
    .error,
    w3c: "InvalidCreditRole",
    summary: "a role that the list of roles does not have",
    explanation: """
      Roles come from the European Broadcasting Union's list unless a scheme says otherwise, in \
      small letters.
      """,
    remedy: "choose a role of the list, or name your scheme"
  )

  /// A type of text that Media RSS does not have.
  package static let invalidMediaTextType = DiagnosticCode(
    "invalid-media-text-type",
    .error,
    w3c: "InvalidMediaTextType",
    summary: "a type of text that Media RSS does not have",
    explanation: """
      The type is “plain” or “html”.
      """,
    remedy: "write plain or html"
  )

  /// A hash that its algorithm cannot have given.
  package static let invalidMediaHash = DiagnosticCode(
    "invalid-media-hash",
    .error,
    w3c: "InvalidMediaHash",
    summary: "a hash that its algorithm cannot have given",
    explanation: """
      An MD5 hash has 32 and a SHA-1 hash 40 hexadecimal digits; other algorithms are not \
      allowed.
      """,
    remedy: "write the hash and its algorithm"
  )

  /// A rating that its scheme does not have.
  package static let invalidMediaRating = DiagnosticCode(
    "invalid-media-rating",
    .error,
    w3c: "InvalidMediaRating",
    summary: "a rating that its scheme does not have",
    explanation: """
      Each rating scheme has its own list of values; without a scheme it is “adult” or \
      “nonadult”.
      """,
    remedy: "write a value of the scheme"
  )

  /// Text that is no time within a medium.
  package static let invalidNPTTime = DiagnosticCode(
    "invalid-npt-time",
    .error,
    w3c: "InvalidNPTTime",
    summary: "text that is no time within a medium",
    explanation: """
      A time is seconds, h:mm:ss with or without a fraction, or “now” (RFC 2326 §3.6).
      """,
    remedy: "write a time such as 0:01:30.5"
  )

  /// A restriction without a type that lists something.
  package static let invalidMediaRestriction = DiagnosticCode(
    "invalid-media-restriction",
    .error,
    w3c: "InvalidMediaRestriction",
    summary: "a restriction without a type that lists something",
    explanation: """
      Without a type a restriction says “all” or “none”.
      """,
    remedy: "add type=\"country\" or type=\"uri\", or write all or none"
  )

  /// A restriction that neither allows nor denies.
  package static let invalidRestrictionRelationship = DiagnosticCode(
    "invalid-restriction-relationship",
    .error,
    w3c: "InvalidMediaRestrictionRel",
    summary: "a restriction that neither allows nor denies",
    explanation: """
      The relationship is “allow” or “deny”.
      """,
    remedy: "write allow or deny"
  )

  /// A type of restriction that Media RSS does not have.
  package static let invalidRestrictionType = DiagnosticCode(
    "invalid-restriction-type",
    .error,
    w3c: "InvalidMediaRestrictionType",
    summary: "a type of restriction that Media RSS does not have",
    explanation: """
      The type is “country” or “uri”.
      """,
    remedy: "write country or uri"
  )

  /// A country code that is none.
  package static let unknownCountry = DiagnosticCode(
    "unknown-country",
    .error,
    w3c: "InvalidCountryCode",
    summary: "a country code that is none",
    explanation: """
      Countries are the two letters of ISO 3166-1, with spaces between them.
      """,
    remedy: "write the country's two letters"
  )

  /// A medium that Media RSS does not have.
  package static let invalidMediaMedium = DiagnosticCode(
    "invalid-media-medium",
    .error,
    w3c: "InvalidMediaMedium",
    summary: "a medium that Media RSS does not have",
    explanation: """
      The medium is image, audio, video, document or executable.
      """,
    remedy: "write one of these words"
  )

  /// An expression that Media RSS does not have.
  package static let invalidMediaExpression = DiagnosticCode(
    "invalid-media-expression",
    .error,
    w3c: "InvalidMediaExpression",
    summary: "an expression that Media RSS does not have",
    explanation: """
      The expression is sample, full or nonstop.
      """,
    remedy: "write one of these words"
  )

  /// Media:adult, which media:rating replaced.
  package static let deprecatedMediaAdult = DiagnosticCode(
    "deprecated-media-adult",
    .warning,
    w3c: "DeprecatedMediaAdult",
    summary: "media:adult, which media:rating replaced",
    explanation: """
      The element is deprecated in Media RSS.
      """,
    remedy: "write media:rating"
  )

  /// A media group with fewer than two contents.
  package static let lonelyMediaGroup = DiagnosticCode(
    "lonely-media-group",
    .error,
    w3c: "MediaGroupWithoutAlternatives",
    summary: "a media group with fewer than two contents",
    explanation: """
      A group holds versions of one content; with a single one there is nothing to choose from.
      """,
    remedy: "write the media:content without a group"
  )
}
