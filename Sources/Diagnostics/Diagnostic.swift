/// One problem: what it is, where it stands, what was found there and what to do about it.
package struct Diagnostic: Hashable, Sendable {
  /// The kind of problem.
  package let code: DiagnosticCode

  /// How much it matters: the code's severity unless a list is strict.
  package var severity: Severity

  /// The file it stands in; nil for a problem of the run itself.
  package let file: String?

  /// Where in the file; nil when the file as a whole is meant.
  package let position: SourcePosition?

  /// What was found and what was expected: lower-case, without a full stop.
  package let message: String

  /// What to do next, in one sentence.
  package let remedy: String

  /// The line of the source it stands on, for the caret; nil when there is no text to show.
  package internal(set) var sourceLine: String?

  /// Makes a diagnostic of the code's own severity, and of the code's remedy unless there is a better one.
  package init(
    _ code: DiagnosticCode,
    file: String? = nil,
    position: SourcePosition? = nil,
    _ message: String,
    remedy: String? = nil,
    sourceLine: String? = nil
  ) {
    self.code = code
    self.severity = code.severity
    self.file = file
    self.position = position
    self.message = message
    self.remedy = remedy ?? code.remedy
    self.sourceLine = sourceLine
  }
}

extension Diagnostic: Comparable {
  /// The order of reports: by file, line, column and code, then by message.
  package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    let leftFile = left.file ?? ""
    let rightFile = right.file ?? ""
    guard leftFile == rightFile else {
      return leftFile.utf8.lexicographicallyPrecedes(rightFile.utf8)
    }
    let start = SourcePosition(line: 0, column: 0)
    let leftPosition = left.position ?? start
    let rightPosition = right.position ?? start
    guard leftPosition == rightPosition else { return leftPosition < rightPosition }
    return (left.code.name, left.message) < (right.code.name, right.message)
  }
}
