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

  /// Declares a code.
  init(
    _ name: String,
    _ severity: Severity,
    summary: String,
    explanation: String,
    remedy: String
  ) {
    self.name = name
    self.severity = severity
    self.summary = summary
    self.explanation = explanation
    self.remedy = remedy
  }

  /// Every code of feedgen, by name.
  package static let all: [DiagnosticCode] =
    [
      configurationCodes, loadingCodes, notationCodes, postCodes, entryCodes, bodyCodes, feedCodes,
      publishingCodes,
    ]
    .flatMap(\.self)
    .sorted { $0.name < $1.name }

  /// The code of a name, as `feedgen explain` is asked for it.
  package static func named(_ name: String) -> DiagnosticCode? {
    all.first { $0.name == name }
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
