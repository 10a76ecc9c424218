/// Writes diagnostics as compilers do: `file:line:column: severity: message [code]`.
///
/// A remedy follows as a `help:` line the first time that it is given, so that logs stay short.
struct TextRenderer {
  /// What the lines look like.
  let style: TextStyle

  /// The diagnostics as lines that each end with a line feed.
  func render(_ diagnostics: [Diagnostic]) -> String {
    var text = ""
    var given: Set<Advice> = []
    for item in RepeatCap.apply(to: diagnostics) {
      switch item {
      case .shown(let diagnostic):
        text += line(of: diagnostic)
        text += quote(of: diagnostic)
        guard given.insert(Advice(of: diagnostic)).inserted else { continue }
        text += "  help: \(VisibleText.of(diagnostic.remedy))\n"
      case .more(let count, let diagnostic):
        text += line(ofMore: count, like: diagnostic)
      }
    }
    return text
  }

  private func line(of diagnostic: Diagnostic) -> String {
    var place = VisibleText.of(diagnostic.file ?? "feedgen")
    if let position = diagnostic.position {
      place += ":\(position.line):\(position.column)"
    }
    return line(place: place, diagnostic, VisibleText.of(diagnostic.message))
  }

  private func line(ofMore count: Int, like diagnostic: Diagnostic) -> String {
    let place = VisibleText.of(diagnostic.file ?? "feedgen")
    return line(place: place, diagnostic, "\(count) more like this")
  }

  private func line(place: String, _ diagnostic: Diagnostic, _ message: String) -> String {
    let severity = diagnostic.severity
    let word = style.usesColor ? ANSIColor.of(severity).paint(severity.rawValue) : severity.rawValue
    return "\(place): \(word): \(message) [\(diagnostic.code.name)]\n"
  }

  private func quote(of diagnostic: Diagnostic) -> String {
    guard style.quotesSource, let position = diagnostic.position,
      let line = diagnostic.sourceLine,
      let quote = SourceQuote(line: line, column: position.column)
    else { return "" }
    let caret = style.usesColor ? ANSIColor.green.paint("^") : "^"
    return "  \(quote.text)\n  \(quote.padding)\(caret)\n"
  }
}

/// A remedy that is printed once.
private struct Advice: Hashable {
  let code: DiagnosticCode
  let remedy: String

  init(of diagnostic: Diagnostic) {
    code = diagnostic.code
    remedy = diagnostic.remedy
  }
}
