extension DiagnosticCode {
  /// What `feedgen explain` prints: name, severity, summary, explanation and remedy, at most 80 columns wide.
  package var explanationText: String {
    let paragraphs =
      ["\(name) (\(severity.rawValue)): \(summary)"]
      + explanation.split(separator: "\n\n").map(String.init)
      + ["What to do: \(remedy)."]
      + w3cParagraph
    return paragraphs.map { WrappedText.of($0, columns: 80) }.joined(separator: "\n\n") + "\n"
  }

  private var w3cParagraph: [String] {
    guard let w3c else { return [] }
    let page = w3cPage.map { " (\($0))" } ?? ""
    return ["The W3C feed validator reports it as \(w3c)\(page)."]
  }
}
