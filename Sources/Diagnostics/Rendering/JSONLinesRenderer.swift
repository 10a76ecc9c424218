/// Writes one JSON object a line, always with the same members in the same order.
struct JSONLinesRenderer {
  /// The diagnostics as lines that each end with a line feed.
  func render(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.reduce(into: "") { $0 += object(of: $1) + "\n" }
  }

  private func object(of diagnostic: Diagnostic) -> String {
    JSONText.object([
      "file": JSONText.string(diagnostic.file),
      "line": JSONText.number(diagnostic.position?.line),
      "column": JSONText.number(diagnostic.position?.column),
      "severity": JSONText.string(diagnostic.severity.rawValue),
      "code": JSONText.string(diagnostic.code.name),
      "message": JSONText.string(diagnostic.message),
      "remedy": JSONText.string(diagnostic.remedy),
      "w3c": JSONText.string(diagnostic.code.w3c),
      "url": JSONText.string(diagnostic.code.w3cPage),
    ])
  }
}
