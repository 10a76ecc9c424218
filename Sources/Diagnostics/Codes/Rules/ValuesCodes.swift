/// The codes of feeds that break a rule: values of other kinds.
extension DiagnosticCode {
  /// Every code of this file.
  static let ruleValuesCodes: [DiagnosticCode] = [
    unknownLanguage, invalidEmail, invalidContact, eMailFormat, missingRealName, invalidInteger,
    invalidNonNegativeInteger, zeroForUnknown, invalidPositiveInteger, invalidIntegerAttribute,
    invalidBoolean, invalidNumber, invalidMeasure, invalidFormName, invalidMetaName,
    invalidMetaContent,
  ]

  /// The name of a text input that no form can have.
  package static let invalidFormName = DiagnosticCode(
    "invalid-form-name",
    .error,
    w3c: "InvalidFormComponentName",
    summary: "the name of a text input that no form can have",
    explanation: """
      The name is sent along with what people type. In a form a name begins with a letter (RSS 2.0, “textInput”; HTML 4 \
      §6.2).
      """,
    remedy: "begin the name with a letter"
  )

  /// A “meta” that is not for robots.
  package static let invalidMetaName = DiagnosticCode(
    "invalid-meta-name",
    .error,
    w3c: "InvalidMetaName",
    summary: "a “meta” in a feed that is not for robots",
    explanation: """
      The only “meta” of XHTML that anybody looks for in a feed is the one that tells robots what they may do.
      """,
    remedy: "write name=\"robots\", or remove the element"
  )

  /// A word for robots that no robot knows.
  package static let invalidMetaContent = DiagnosticCode(
    "invalid-meta-content",
    .error,
    w3c: "InvalidMetaContent",
    summary: "words for robots that no robot knows",
    explanation: """
      Robots know “all”, “none”, and “index” or “noindex” with “follow” or “nofollow”.
      """,
    remedy: "write noindex, or noindex,nofollow"
  )

  /// A language that is none.
  package static let unknownLanguage = DiagnosticCode(
    "unknown-language",
    .error,
    w3c: "InvalidLanguage",
    summary: "a language that is none",
    explanation: """
      A language is written as a tag of RFC 5646, such as “en” or “zh-Hans”, that begins with a \
      code of ISO 639.
      """,
    remedy: "write the language's tag"
  )

  /// Text that is no e-mail address.
  package static let invalidEmail = DiagnosticCode(
    "invalid-email",
    .error,
    w3c: "InvalidAddrSpec",
    summary: "text that is no e-mail address",
    explanation: """
      The element takes a bare address such as ann@example.org: no name, no “mailto:”, no \
      brackets.
      """,
    remedy: "write the address alone"
  )

  /// A contact without a usable e-mail address.
  package static let invalidContact = DiagnosticCode(
    "invalid-contact",
    .error,
    w3c: "InvalidContact",
    summary: "a contact without a usable e-mail address",
    explanation: """
      RSS takes an e-mail address for authors, editors and web masters, with the name behind it \
      in parentheses.
      """,
    remedy: "write ann@example.org (Ann Example)"
  )

  /// An e-mail address and a name in an unusual order.
  package static let eMailFormat = DiagnosticCode(
    "e-mail-format",
    .warning,
    w3c: "EmailFormat",
    summary: "an e-mail address and a name in an unusual order",
    explanation: """
      The RSS profile asks for the address first and the name behind it in parentheses; readers \
      that split the two rely on it.
      """,
    remedy: "write ann@example.org (Ann Example)"
  )

  /// An e-mail address without a name.
  package static let missingRealName = DiagnosticCode(
    "missing-real-name",
    .warning,
    w3c: "MissingRealName",
    summary: "an e-mail address without a name",
    explanation: """
      Readers show the name in place of the address. The RSS profile asks for it in parentheses.
      """,
    remedy: "write ann@example.org (Ann Example)"
  )

  /// Text that is no whole number.
  package static let invalidInteger = DiagnosticCode(
    "invalid-integer",
    .error,
    w3c: "InvalidInteger",
    summary: "text that is no whole number",
    explanation: """
      The value is a whole number in digits.
      """,
    remedy: "write a whole number"
  )

  /// Text that is no number of 0 or more.
  package static let invalidNonNegativeInteger = DiagnosticCode(
    "invalid-non-negative-integer",
    .error,
    w3c: "InvalidNonNegativeInteger",
    summary: "text that is no number of 0 or more",
    explanation: """
      The value is a whole number in digits, 0 or more.
      """,
    remedy: "write a whole number of 0 or more"
  )

  /// −1 for a length that is not known.
  package static let zeroForUnknown = DiagnosticCode(
    "zero-for-unknown",
    .error,
    w3c: "UseZeroForUnknown",
    summary: "−1 for a length that is not known",
    explanation: """
      A length is 0 or more; 0 is what programs expect for a length that nobody knows.
      """,
    remedy: "write 0"
  )

  /// Text that is no number of 1 or more.
  package static let invalidPositiveInteger = DiagnosticCode(
    "invalid-positive-integer",
    .error,
    w3c: "InvalidPositiveInteger",
    summary: "text that is no number of 1 or more",
    explanation: """
      The value is a whole number in digits, 1 or more.
      """,
    remedy: "write a whole number of 1 or more"
  )

  /// An attribute that is no whole number.
  package static let invalidIntegerAttribute = DiagnosticCode(
    "invalid-integer-attribute",
    .error,
    w3c: "InvalidIntegerAttribute",
    summary: "an attribute that is no whole number",
    explanation: """
      The attribute takes a whole number in digits, without a point or a unit.
      """,
    remedy: "write a whole number"
  )

  /// An attribute that is neither true nor false.
  package static let invalidBoolean = DiagnosticCode(
    "invalid-boolean",
    .error,
    w3c: "InvalidBooleanAttribute",
    summary: "an attribute that is neither true nor false",
    explanation: """
      The attribute takes “true” or “false”, in small letters.
      """,
    remedy: "write true or false"
  )

  /// Text that is no number.
  package static let invalidNumber = DiagnosticCode(
    "invalid-number",
    .error,
    w3c: "InvalidFloat",
    summary: "text that is no number",
    explanation: """
      The value is a number in digits, with a point where it has a fraction.
      """,
    remedy: "write a number"
  )

  /// Text that is no number with or without a unit.
  package static let invalidMeasure = DiagnosticCode(
    "invalid-measure",
    .error,
    w3c: "InvalidFloatUnit",
    summary: "text that is no number with or without a unit",
    explanation: """
      The value is a number in digits, with a point where it has a fraction.
      """,
    remedy: "write a number"
  )
}
