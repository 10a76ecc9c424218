/// What only programs ask of a judgement: which kinds of values were found right, and which broad kinds of faults there are.
///
/// The W3C's validator logs successes as well as failures, and its classes of failures have broader classes. A program that
/// knows these names finds them in the JSON report; people are not shown them.
extension DiagnosticCode {
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

  /// The feed has an address that is right.
  package static let validURI = DiagnosticCode(
    "valid-uri",
    confirming: "ValidURI",
    "an address"
  )

  /// The feed has a guid that is right.
  package static let validGUID = DiagnosticCode(
    "valid-guid",
    confirming: "ValidHttpGUID",
    "a guid"
  )

  /// The feed has the address of a file that is right.
  package static let validWebAddress = DiagnosticCode(
    "valid-web-address",
    confirming: "ValidURLAttribute",
    "the address of a file"
  )

  /// The feed has a URN that is right.
  package static let validURN = DiagnosticCode(
    "valid-urn",
    confirming: "ValidURN",
    "a URN"
  )

  /// The feed has a tag URI that is right.
  package static let validTagURI = DiagnosticCode(
    "valid-tag-uri",
    confirming: "ValidTAG",
    "a tag URI"
  )

  /// The feed has a title that is right.
  package static let validTitle = DiagnosticCode(
    "valid-title",
    confirming: "ValidTitle",
    "a title"
  )

  /// The feed has a date in the form of ISO 8601 that is right.
  package static let validW3CDate = DiagnosticCode(
    "valid-w3c-date",
    confirming: "ValidW3CDTFDate",
    "a date in the form of ISO 8601"
  )

  /// The feed has a date in the form of RFC 822 that is right.
  package static let validRFC822Date = DiagnosticCode(
    "valid-rfc822-date",
    confirming: "ValidRFC2822Date",
    "a date in the form of RFC 822"
  )

  /// The feed has a truth value that is right.
  package static let validBoolean = DiagnosticCode(
    "valid-boolean",
    confirming: "ValidBooleanAttribute",
    "a truth value"
  )

  /// The feed has a language that is right.
  package static let validLanguage = DiagnosticCode(
    "valid-language",
    confirming: "ValidLanguage",
    "a language"
  )

  /// The feed has the height of an image that is right.
  package static let validHeight = DiagnosticCode(
    "valid-height",
    confirming: "ValidHeight",
    "the height of an image"
  )

  /// The feed has the width of an image that is right.
  package static let validWidth = DiagnosticCode(
    "valid-width",
    confirming: "ValidWidth",
    "the width of an image"
  )

  /// The feed has an e-mail address that is right.
  package static let validContact = DiagnosticCode(
    "valid-contact",
    confirming: "ValidContact",
    "an e-mail address"
  )

  /// The feed has the length of a file that is right.
  package static let validIntegerAttribute = DiagnosticCode(
    "valid-integer-attribute",
    confirming: "ValidIntegerAttribute",
    "the length of a file"
  )

  /// The feed has a media type that is right.
  package static let validMIMEType = DiagnosticCode(
    "valid-mime-type",
    confirming: "ValidMIMEAttribute",
    "a media type"
  )

  /// The feed has a day of the week that is right.
  package static let validDay = DiagnosticCode(
    "valid-day",
    confirming: "ValidDay",
    "a day of the week"
  )

  /// The feed has an hour that is right.
  package static let validHour = DiagnosticCode(
    "valid-hour",
    confirming: "ValidHour",
    "an hour"
  )

  /// The feed has a whole number that is right.
  package static let validInteger = DiagnosticCode(
    "valid-integer",
    confirming: "ValidInteger",
    "a whole number"
  )

  /// The feed has an update period that is right.
  package static let validUpdatePeriod = DiagnosticCode(
    "valid-update-period",
    confirming: "ValidUpdatePeriod",
    "an update period"
  )

  /// The feed has an element that is right.
  package static let validElement = DiagnosticCode(
    "valid-element",
    confirming: "ValidElement",
    "an element"
  )

  /// The feed has the document type that is right.
  package static let validDoctype = DiagnosticCode(
    "valid-doctype",
    confirming: "ValidDoctype",
    "the document type"
  )

  /// The feed has an HTML text that is right.
  package static let validHTML = DiagnosticCode(
    "valid-html",
    confirming: "ValidHtml",
    "an HTML text"
  )

  /// The feed has a link relation that is right.
  package static let validLinkRelation = DiagnosticCode(
    "valid-link-relation",
    confirming: "ValidAtomLinkRel",
    "a link relation"
  )

  /// The feed has a latitude that is right.
  package static let validLatitude = DiagnosticCode(
    "valid-latitude",
    confirming: "ValidLatitude",
    "a latitude"
  )

  /// The feed has a longitude that is right.
  package static let validLongitude = DiagnosticCode(
    "valid-longitude",
    confirming: "ValidLongitude",
    "a longitude"
  )

  /// The feed has a time within a medium that is right.
  package static let validNPTTime = DiagnosticCode(
    "valid-npt-time",
    confirming: "ValidNPTTime",
    "a time within a medium"
  )

  /// The feed has an attribute of a cloud that is right.
  package static let validCloud = DiagnosticCode(
    "valid-cloud",
    confirming: "ValidCloud",
    "an attribute of a cloud"
  )

  /// Declares a kind of value that was found right.
  private init(
    _ name: String,
    confirming w3c: String,
    _ kind: String
  ) {
    self.init(
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
}
