/// The codes of problems with the configuration.
extension DiagnosticCode {
  /// Every code of this file.
  static let configurationCodes: [DiagnosticCode] = []
}
