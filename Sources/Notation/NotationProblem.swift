import Diagnostics

/// The reason why a text cannot be read any further.
struct NotationProblem: Error {
  /// The kind of problem.
  let code: DiagnosticCode

  /// The 0-based byte offset in the file at which the text goes wrong.
  let offset: Int

  /// What was found and what was expected.
  let message: String

  /// What to do about it, where the code's own remedy is not precise enough.
  let remedy: String?

  /// Makes a problem at a byte offset.
  init(_ code: DiagnosticCode, at offset: Int, _ message: String, remedy: String? = nil) {
    self.code = code
    self.offset = offset
    self.message = message
    self.remedy = remedy
  }

  /// The problem with a text of a notation that is larger than any that is read.
  static func tooLarge(_ notation: String, at offset: Int, limit bytes: Int) -> NotationProblem {
    NotationProblem(
      .textTooLarge,
      at: offset,
      "the \(notation) text is larger than \(bytes >> 20) MiB"
    )
  }

  /// The problem as a diagnostic about a file.
  func diagnostic(in file: SourceFile) -> Diagnostic {
    file.diagnostic(code, atOffset: offset, message, remedy: remedy)
  }
}
