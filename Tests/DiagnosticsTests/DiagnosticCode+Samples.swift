@testable import Diagnostics

extension DiagnosticCode {
  /// A code of the tests' own, so that they do not change with feedgen's codes.
  static let sampleError = DiagnosticCode(
    "sample-error",
    .error,
    summary: "a sample is wrong",
    explanation: "Why it matters.",
    remedy: "mend it"
  )

  /// A second one, of another severity.
  static let sampleWarning = DiagnosticCode(
    "sample-warning",
    .warning,
    summary: "a sample is odd",
    explanation: "Why it may matter.",
    remedy: "look at it"
  )

  /// One that the W3C's validator has too.
  static let sampleOfW3C = DiagnosticCode(
    "sample-w3c",
    .error,
    w3c: "SampleMessage",
    summary: "a sample is known elsewhere",
    explanation: "Why it matters.",
    remedy: "mend it"
  )
}
