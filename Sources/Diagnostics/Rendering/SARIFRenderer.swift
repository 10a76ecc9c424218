/// Writes one SARIF 2.1.0 log (OASIS Standard, 27 March 2020) of one run.
struct SARIFRenderer {
  /// The log as one line of JSON.
  func render(_ diagnostics: [Diagnostic]) -> String {
    let log = JSONText.object([
      "$schema": JSONText.string("https://json.schemastore.org/sarif-2.1.0.json"),
      "version": JSONText.string("2.1.0"),
      "runs": JSONText.array([run(of: diagnostics)]),
    ])
    return log + "\n"
  }

  private func run(of diagnostics: [Diagnostic]) -> String {
    let rules = Set(diagnostics.map(\.code)).sorted { $0.name < $1.name }
    let driver = JSONText.object([
      "name": JSONText.string("feedgen"),
      "rules": JSONText.array(rules.map(rule)),
    ])
    return JSONText.object([
      "tool": JSONText.object(["driver": driver]),
      "columnKind": JSONText.string("unicodeCodePoints"),
      "results": JSONText.array(diagnostics.map(result)),
    ])
  }

  private func rule(of code: DiagnosticCode) -> String {
    JSONText.object(
      [
        ("id", JSONText.string(code.name)),
        ("shortDescription", message(code.summary)),
        ("fullDescription", message(code.explanation)),
        ("help", message(code.remedy)),
      ]
        + (code.w3cPage.map { [("helpUri", JSONText.string($0))] } ?? [])
        + [("defaultConfiguration", JSONText.object(["level": level(code.severity)]))]
    )
  }

  private func result(of diagnostic: Diagnostic) -> String {
    JSONText.object([
      "ruleId": JSONText.string(diagnostic.code.name),
      "level": level(diagnostic.severity),
      "message": message("\(diagnostic.message); \(diagnostic.remedy)"),
      "locations": JSONText.array(location(of: diagnostic).map { [$0] } ?? []),
    ])
  }

  private func location(of diagnostic: Diagnostic) -> String? {
    guard let file = diagnostic.file else { return nil }
    let artifact = JSONText.object(["uri": JSONText.string(FileReference.uri(ofPath: file))])
    guard let position = diagnostic.position else {
      return JSONText.object([
        "physicalLocation": JSONText.object(["artifactLocation": artifact])
      ])
    }
    let region = region(of: position, in: diagnostic.sourceLine)
    return JSONText.object([
      "physicalLocation": JSONText.object(["artifactLocation": artifact, "region": region])
    ])
  }

  /// SARIF counts columns in code points (§3.14.17), so one is only given where the line is known that far.
  private func region(of position: SourcePosition, in line: String?) -> String {
    let startLine = JSONText.number(position.line)
    guard let line, position.column <= line.utf8.count + 1 else {
      return JSONText.object(["startLine": startLine])
    }
    let before = line.utf8.prefix(max(position.column - 1, 0))
    let column = before.count { $0 & 0xC0 != 0x80 } + 1
    return JSONText.object(["startLine": startLine, "startColumn": JSONText.number(column)])
  }

  /// SARIF's levels (§3.27.10) have the names of our severities.
  private func level(_ severity: Severity) -> String {
    JSONText.string(severity.rawValue)
  }

  private func message(_ text: String) -> String {
    JSONText.object(["text": JSONText.string(text)])
  }
}
