/// What only programs ask of a judgement: which kinds of values were found right, and which broad kinds of faults there are.
///
/// The W3C's validator logs successes as well as failures, and its classes of failures have broader classes. A program that
/// knows these names finds them in the JSON report; people are not shown them.
extension DiagnosticCode {
  /// Whether a diagnostic of this kind is for programs: reports that people read leave it out.
  package var isForMachines: Bool {
    Self.machineNames.contains(name)
  }

  private static let machineNames = Set(ruleConfirmationCodes.map(\.name))

  /// Every code of this file.
  static let ruleConfirmationCodes = confirmations + families

  /// Kinds of values that were found right: at most one diagnostic of each for a feed.
  package static let confirmations: [DiagnosticCode] = [
    validURI,
    validGUID,
    validWebAddress,
    validURN,
    validTagURI,
    validTitle,
    validW3CDate,
    validRFC822Date,
    validBoolean,
    validLanguage,
    validHeight,
    validWidth,
    validContact,
    validIntegerAttribute,
    validMIMEType,
    validDay,
    validHour,
    validInteger,
    validPercentage,
    validUpdatePeriod,
    validElement,
    validDoctype,
    validHTML,
    validLinkRelation,
    validLatitude,
    validLongitude,
    validNPTTime,
    validCloud,
  ]

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
  ]

  /// The feed has an address that is right.
  package static let validURI = confirmation("valid-uri", "ValidURI", of: "an address")

  /// The feed has a guid that is right.
  package static let validGUID = confirmation("valid-guid", "ValidHttpGUID", of: "a guid")

  /// The feed has the address of a file that is right.
  package static let validWebAddress = confirmation(
    "valid-web-address",
    "ValidURLAttribute",
    of: "the address of a file"
  )

  /// The feed has a URN that is right.
  package static let validURN = confirmation("valid-urn", "ValidURN", of: "a URN")

  /// The feed has a tag URI that is right.
  package static let validTagURI = confirmation("valid-tag-uri", "ValidTAG", of: "a tag URI")

  /// The feed has a title that is right.
  package static let validTitle = confirmation("valid-title", "ValidTitle", of: "a title")

  /// The feed has a date in the form of ISO 8601 that is right.
  package static let validW3CDate = confirmation(
    "valid-w3c-date",
    "ValidW3CDTFDate",
    of: "a date in the form of ISO 8601"
  )

  /// The feed has a date in the form of RFC 822 that is right.
  package static let validRFC822Date = confirmation(
    "valid-rfc822-date",
    "ValidRFC2822Date",
    of: "a date in the form of RFC 822"
  )

  /// The feed has a truth value that is right.
  package static let validBoolean = confirmation(
    "valid-boolean",
    "ValidBooleanAttribute",
    of: "a truth value"
  )

  /// The feed has a language that is right.
  package static let validLanguage = confirmation(
    "valid-language",
    "ValidLanguage",
    of: "a language"
  )

  /// The feed has the height of an image that is right.
  package static let validHeight = confirmation(
    "valid-height",
    "ValidHeight",
    of: "the height of an image"
  )

  /// The feed has the width of an image that is right.
  package static let validWidth = confirmation(
    "valid-width",
    "ValidWidth",
    of: "the width of an image"
  )

  /// The feed has an e-mail address that is right.
  package static let validContact = confirmation(
    "valid-contact",
    "ValidContact",
    of: "an e-mail address"
  )

  /// The feed has the length of a file that is right.
  package static let validIntegerAttribute = confirmation(
    "valid-integer-attribute",
    "ValidIntegerAttribute",
    of: "the length of a file"
  )

  /// The feed has a media type that is right.
  package static let validMIMEType = confirmation(
    "valid-mime-type",
    "ValidMIMEAttribute",
    of: "a media type"
  )

  /// The feed has a day of the week that is right.
  package static let validDay = confirmation("valid-day", "ValidDay", of: "a day of the week")

  /// The feed has an hour that is right.
  package static let validHour = confirmation("valid-hour", "ValidHour", of: "an hour")

  /// The feed has a whole number that is right.
  package static let validInteger = confirmation(
    "valid-integer",
    "ValidInteger",
    of: "a whole number"
  )

  /// The feed has a percentage that is right.
  package static let validPercentage = confirmation(
    "valid-percentage",
    "ValidPercentage",
    of: "a percentage"
  )

  /// The feed has an update period that is right.
  package static let validUpdatePeriod = confirmation(
    "valid-update-period",
    "ValidUpdatePeriod",
    of: "an update period"
  )

  /// The feed has an element that is right.
  package static let validElement = confirmation("valid-element", "ValidElement", of: "an element")

  /// The feed has the document type that is right.
  package static let validDoctype = confirmation(
    "valid-doctype",
    "ValidDoctype",
    of: "the document type"
  )

  /// The feed has an HTML text that is right.
  package static let validHTML = confirmation("valid-html", "ValidHtml", of: "an HTML text")

  /// The feed has a link relation that is right.
  package static let validLinkRelation = confirmation(
    "valid-link-relation",
    "ValidAtomLinkRel",
    of: "a link relation"
  )

  /// The feed has a latitude that is right.
  package static let validLatitude = confirmation(
    "valid-latitude",
    "ValidLatitude",
    of: "a latitude"
  )

  /// The feed has a longitude that is right.
  package static let validLongitude = confirmation(
    "valid-longitude",
    "ValidLongitude",
    of: "a longitude"
  )

  /// The feed has a time within a medium that is right.
  package static let validNPTTime = confirmation(
    "valid-npt-time",
    "ValidNPTTime",
    of: "a time within a medium"
  )

  /// The feed has an attribute of a cloud that is right.
  package static let validCloud = confirmation(
    "valid-cloud",
    "ValidCloud",
    of: "an attribute of a cloud"
  )

  /// The feed has addresses that cannot be followed.
  package static let brokenLinks = family(
    "broken-links",
    "InvalidLink",
    of: "addresses that cannot be followed"
  )

  /// The feed has people who cannot be written to.
  package static let brokenContacts = family(
    "broken-contacts",
    "InvalidContact",
    of: "people who cannot be written to"
  )

  /// The feed has whole numbers that are none.
  package static let brokenIntegers = family(
    "broken-integers",
    "InvalidInteger",
    of: "whole numbers that are none"
  )

  /// The feed has attributes that are missing.
  package static let missingAttributes = family(
    "missing-attributes",
    "MissingAttribute",
    of: "attributes that are missing"
  )

  /// The feed has dates that are not in the form of RFC 822.
  package static let brokenRFC822Dates = family(
    "broken-rfc822-dates",
    "InvalidRFC2822Date",
    of: "dates that are not in the form of RFC 822"
  )

  /// The feed has content that readers remove.
  package static let unsafeContent = family(
    "unsafe-content",
    "SecurityRisk",
    of: "content that readers remove"
  )

  /// The feed has a feed that does not link to itself.
  package static let noSelfLink = family(
    "no-self-link",
    "MissingSelf",
    of: "a feed that does not link to itself"
  )

  /// The feed has elements that are missing.
  package static let missingElements = family(
    "missing-elements",
    "MissingElement",
    of: "elements that are missing"
  )

  /// The feed has markup in plain texts.
  package static let markupInTexts = family(
    "markup-in-texts",
    "ContainsHTML",
    of: "markup in plain texts"
  )

  /// The feed has elements that say the same.
  package static let doubledMeanings = family(
    "doubled-meanings",
    "DuplicateSemantics",
    of: "elements that say the same"
  )

  private static func confirmation(
    _ name: String,
    _ w3c: String,
    of kind: String
  ) -> DiagnosticCode {
    DiagnosticCode(
      name,
      .note,
      w3c: w3c,
      summary: "\(kind) that is right",
      explanation: """
        The feed has at least one \(kind.drop { $0 != " " }.dropFirst()) that was looked at and found right. Programs find this \
        in the JSON report, once for each kind; other reports leave it out.
        """,
      remedy: "there is nothing to do"
    )
  }

  private static func family(_ name: String, _ w3c: String, of kind: String) -> DiagnosticCode {
    DiagnosticCode(
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
