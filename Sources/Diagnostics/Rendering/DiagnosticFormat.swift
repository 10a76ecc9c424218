/// The forms in which diagnostics are printed; the words of `--diagnostics`.
package enum DiagnosticFormat: String, CaseIterable, Sendable {
  /// One line a problem, as compilers print them; for people and editors.
  case text
  /// One JSON object a line (RFC 8259); for scripts.
  case json
  /// One SARIF 2.1.0 log; for code scanning services.
  case sarif
  /// Workflow commands of GitHub Actions, which become annotations on a change.
  case github

  /// The diagnostics in this form, in the order given; ends with a line feed unless it is empty.
  ///
  /// Text and GitHub commands leave out repeats as ``RepeatCap`` says; JSON and SARIF are complete. A SARIF log
  /// is written even if there is nothing to report. The style concerns text alone.
  package func render(_ diagnostics: [Diagnostic], style: TextStyle = TextStyle()) -> String {
    switch self {
    case .text: TextRenderer(style: style).render(diagnostics)
    case .json: JSONLinesRenderer().render(diagnostics)
    case .sarif: SARIFRenderer().render(diagnostics)
    case .github: GitHubRenderer().render(diagnostics)
    }
  }
}
