import Diagnostics

/// NetNewsWire shows `source:markdown` instead of the HTML beside it.
struct MarkdownRule: ReaderRule {
  func check(_ feed: FeedOutline, _ findings: inout FindingList) {
    if let first = feed.nearlyMarkdown.first {
      findings.add(
        .markdownNamespace,
        at: first.position,
        "the namespace is \(Quotation.of(first.text)), NetNewsWire knows “\(XMLVocabulary.source)” only"
      )
    }
    for case let markdown? in feed.entries.lazy.map(\.markdown) {
      guard let problem = Self.problem(with: markdown.text) else { continue }
      findings.add(
        .unportableMarkdown,
        at: markdown.position,
        "the Markdown holds \(problem), and NetNewsWire shows it instead of the HTML"
      )
    }
  }

  private static let marks: [(mark: String, meaning: String)] = [
    ("{%", "“{%”, a tag of a template"),
    ("{{<", "“{{<”, a shortcode"),
    ("](/", "“](/”, a relative link"),
    ("](./", "“](./”, a relative link"),
    ("](../", "“](../”, a relative link"),
    ("src=\"/", "“src=\"/”, a relative address"),
    ("href=\"/", "“href=\"/”, a relative address"),
  ]

  /// What only the site itself could show, outside of code.
  private static func problem(with markdown: String) -> String? {
    var isFenced = false
    for line in markdown.split(whereSeparator: \.isNewline) {
      let start = line.utf8.drop { $0 == UInt8(ascii: " ") }
      if start.starts(with: "```".utf8) || start.starts(with: "~~~".utf8) { isFenced.toggle() }
      guard !isFenced else { continue }
      let text = line.split(separator: "`", omittingEmptySubsequences: false).everySecond
      if let found = marks.first(where: { text.contains($0.mark) && !isNetwork($0.mark, text) }) {
        return found.meaning
      }
    }
    return nil
  }

  /// `](//host/` names a host, and only lacks the scheme.
  private static func isNetwork(_ mark: String, _ text: String) -> Bool {
    mark.hasSuffix("/") && !mark.hasSuffix("./") && text.contains(mark + "/")
  }
}

extension [Substring] {
  /// The first, third, fifth and so on, in one piece: what is not between the separators.
  fileprivate var everySecond: String {
    enumerated().filter { $0.offset.isMultiple(of: 2) }.map { String($0.element) }.joined(
      separator: " "
    )
  }
}
