/// Writes workflow commands, which GitHub Actions turn into annotations.
///
/// The runner decodes five escapes: `%25`, `%0D` and `%0A` everywhere, `%3A` and `%2C` in properties.
struct GitHubRenderer {
  /// The diagnostics as commands, a line each.
  func render(_ diagnostics: [Diagnostic]) -> String {
    RepeatCap.apply(to: diagnostics).reduce(into: "") { $0 += command(of: $1) + "\n" }
  }

  private func command(of item: RepeatCap.Item) -> String {
    switch item {
    case .shown(let diagnostic):
      let text = "\(visible(diagnostic.message))%0A\(visible(diagnostic.remedy))"
      return command(diagnostic, at: diagnostic.position, text)
    case .more(let count, let diagnostic):
      return command(diagnostic, at: nil, "\(count) more like this")
    }
  }

  private func command(
    _ diagnostic: Diagnostic,
    at position: SourcePosition?,
    _ text: String
  ) -> String {
    var properties: [String] = []
    if let file = diagnostic.file { properties.append("file=\(property(file))") }
    if let position {
      properties.append("line=\(position.line)")
      properties.append("col=\(position.column)")
    }
    properties.append("title=\(property(diagnostic.code.name))")
    return "::\(word(diagnostic.severity)) \(properties.joined(separator: ","))::\(text)"
  }

  private func word(_ severity: Severity) -> String {
    switch severity {
    case .note: "notice"
    case .warning: "warning"
    case .error: "error"
    }
  }

  /// Text after the second `::`; control characters are visible already, CR and LF among them.
  private func visible(_ text: String) -> String {
    replaced(VisibleText.of(text), ["%": "%25"])
  }

  private func property(_ text: String) -> String {
    replaced(VisibleText.of(text), ["%": "%25", ":": "%3A", ",": "%2C"])
  }

  private func replaced(_ text: String, _ escapes: [Unicode.Scalar: String]) -> String {
    text.unicodeScalars.reduce(into: "") { $0 += escapes[$1] ?? String($1) }
  }
}
