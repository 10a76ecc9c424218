/// The codes of problems with the bodies of posts.
extension DiagnosticCode {
  /// Every code of this file.
  static let bodyCodes: [DiagnosticCode] = []
}
