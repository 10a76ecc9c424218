import Diagnostics

/// What a judge finds noteworthy and feedgen does on purpose.
///
/// `feedgen validate` tells of it in any feed; a build that told its author of it would never be done.
enum DeliberateChoice {
  /// What is done on purpose.
  ///
  /// Posts of one day often say no more than the day. Titles may be empty (RFC 4287 §4.2.14) and are escaped so
  /// that “<b>” is shown; bodies are cleaned by rules of their own, which say themselves what they leave out;
  /// a length that is not known is told where the post names the file; the first archive has no neighbours yet.
  private static let codes: Set<DiagnosticCode> = [
    .blankElement, .htmlInText, .undeclaredHTML, .notHTML, .unsafeElement, .unsafeAttribute,
    .unsafeStyle, .duplicateUpdated, .unknownEnclosureLength, .incompleteArchive,
  ]

  /// Whether a finding about a feed of ours is one of a choice that was made; an error never is.
  static func explains(_ finding: Diagnostic) -> Bool {
    finding.severity != .error && codes.contains(finding.code)
  }
}
