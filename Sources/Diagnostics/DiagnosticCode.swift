/// What kind of problem a diagnostic reports: its stable name, and all there is to know about it.
///
/// Codes are declared in `Codes/`, a file per part of feedgen, and listed in ``all``. A name is kebab-case
/// and is never reused for another meaning.
package struct DiagnosticCode: Sendable {
  /// The stable kebab-case name, as in `[invalid-date]`.
  package let name: String

  /// How much a problem of this kind matters.
  package let severity: Severity

  /// One line that says what the problem is.
  package let summary: String

  /// A paragraph or two on why it is a problem and what feedgen does about it.
  package let explanation: String

  /// What to do next, in one sentence.
  package let remedy: String

  /// The class of the message by which the W3C feed validator reports the same, such as `InvalidRFC3339Date`; nil for
  /// what it does not look at.
  package let w3c: String?

  /// Declares a code.
  init(
    _ name: String,
    _ severity: Severity,
    w3c: String? = nil,
    summary: String,
    explanation: String,
    remedy: String
  ) {
    self.name = name
    self.severity = severity
    self.w3c = w3c
    self.summary = summary
    self.explanation = explanation
    self.remedy = remedy
  }

  /// Every code of feedgen, by name.
  package static let all: [DiagnosticCode] =
    [
      configurationCodes, loadingCodes, notationCodes, postCodes, entryCodes, bodyCodes, feedCodes,
      publishingCodes, importCodes, fetchingCodes, readingCodes, conversionCodes, recognitionCodes,
      jsonFeedCodes, opmlCodes, readerCodes, ruleAddressesCodes,
      ruleConfirmationCodes, ruleContentCodes, ruleDatesCodes, ruleDocumentsCodes, ruleHistoryCodes,
      ruleIdentifiersCodes, ruleItunesCodes, ruleMarkupCodes, ruleMediaCodes, ruleNamespacesCodes,
      rulePlacesCodes, ruleRelationsCodes, ruleStructureCodes, ruleTextCodes, ruleValuesCodes,
    ]
    .flatMap(\.self)
    .sorted { $0.name < $1.name }

  /// The code of a name, as `feedgen explain` is asked for it.
  package static func named(_ name: String) -> DiagnosticCode? {
    all.first { $0.name == name }
  }
}

extension DiagnosticCode {
  /// The page on which the W3C explains its message; nil where it has no such message, or no page of it.
  package var w3cPage: String? {
    guard let w3c else { return nil }
    switch severity {
    case .error, .warning:
      return "https://validator.w3.org/feed/docs/\(severity.rawValue)/\(w3c).html"
    case .note:
      return nil
    }
  }
}

extension DiagnosticCode: Hashable {
  package static func == (left: DiagnosticCode, right: DiagnosticCode) -> Bool {
    left.name == right.name
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(name)
  }
}
