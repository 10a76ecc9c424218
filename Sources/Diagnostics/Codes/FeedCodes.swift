/// The codes of problems with finished feeds.
extension DiagnosticCode {
  /// Every code of this file.
  static let feedCodes: [DiagnosticCode] = []
}
