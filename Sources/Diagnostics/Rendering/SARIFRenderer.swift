/// Writes one SARIF 2.1.0 log (OASIS Standard, 27 March 2020) of one run.
///
/// Code scanning of GitHub takes it: every rule has a help text, every result the index of its rule, and every place a region.
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
    let indices = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1, $0) })
    let driver = JSONText.object([
      "name": JSONText.string("feedgen"),
      "rules": JSONText.array(rules.map(rule)),
    ])
    return JSONText.object([
      "tool": JSONText.object(["driver": driver]),
      "columnKind": JSONText.string("unicodeCodePoints"),
      "results": JSONText.array(diagnostics.map { result(of: $0, indices[$0.code]) }),
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

  private func result(of diagnostic: Diagnostic, _ ruleIndex: Int?) -> String {
    JSONText.object([
      "ruleId": JSONText.string(diagnostic.code.name),
      "ruleIndex": JSONText.number(ruleIndex),
      "level": level(diagnostic.severity),
      "message": message("\(diagnostic.message); \(diagnostic.remedy)"),
      "locations": JSONText.array(location(of: diagnostic).map { [$0] } ?? []),
    ])
  }

  private func location(of diagnostic: Diagnostic) -> String? {
    guard let file = diagnostic.file else { return nil }
    let artifact = JSONText.object(["uri": JSONText.string(FileReference.uri(ofPath: file))])
    let region = region(of: diagnostic.position, in: diagnostic.sourceLine)
    return JSONText.object([
      "physicalLocation": JSONText.object(["artifactLocation": artifact, "region": region])
    ])
  }

  /// One character, or the end of a line; the beginning of the file where the file as a whole is meant.
  ///
  /// SARIF counts columns in code points (§3.14.17), so one is only given where the line is known that far.
  private func region(of position: SourcePosition?, in line: String?) -> String {
    guard let position else { return region(ofLine: 1, from: 1, to: 1) }
    guard let line, position.column <= line.utf8.count + 1 else {
      return JSONText.object(["startLine": JSONText.number(position.line)])
    }
    let before = line.utf8.prefix(max(position.column - 1, 0))
    let column = before.count { $0 & 0xC0 != 0x80 } + 1
    let isAtEnd = before.count == line.utf8.count
    return region(ofLine: position.line, from: column, to: isAtEnd ? column : column + 1)
  }

  private func region(ofLine line: Int, from start: Int, to end: Int) -> String {
    JSONText.object([
      "startLine": JSONText.number(line),
      "startColumn": JSONText.number(start),
      "endLine": JSONText.number(line),
      "endColumn": JSONText.number(end),
    ])
  }

  /// SARIF's levels (§3.27.10) have the names of our severities.
  private func level(_ severity: Severity) -> String {
    JSONText.string(severity.rawValue)
  }

  private func message(_ text: String) -> String {
    JSONText.object(["text": JSONText.string(text)])
  }
}
