/// The codes of problems with a run as a whole.
extension DiagnosticCode {
  /// Every code of this file.
  static let publishingCodes: [DiagnosticCode] = []
}
