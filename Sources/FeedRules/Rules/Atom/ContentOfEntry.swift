import Diagnostics
import LibXML

/// An entry can be read: here, elsewhere, or at least in summary (RFC 4287 §4.1.2).
extension ElementRule {
  static let contentOfEntry = ElementRule { entry, findings in
    let hasSummary = entry.has(.atom, "summary")
    guard let content = entry.children(.atom, "content").first else {
      checkWithoutContent(entry, hasSummary: hasSummary, &findings)
      return
    }
    guard !hasSummary else { return }
    let type = MediaTypeText.essence(of: Array((content.attribute("type") ?? "").utf8))
    let isBinary =
      type.contains(UInt8(ascii: "/")) && !MediaTypeText.isXML(type) && !MediaTypeText.isText(type)
    guard isBinary || content.attribute("src") != nil else { return }
    findings.report(
      .missingSummary,
      at: content.position,
      "the content is \(isBinary ? "binary" : "elsewhere"), and the entry has no “summary”"
    )
  }

  private static func checkWithoutContent(
    _ entry: ElementInContext,
    hasSummary: Bool,
    _ findings: inout Findings
  ) {
    if !hasSummary {
      findings.report(
        .missingTextualContent,
        entry.subject,
        "the entry has neither “content” nor “summary”"
      )
    }
    guard !entry.children(.atom, "link").contains(where: { $0.relation == "alternate" }) else {
      return
    }
    findings.report(
      .missingContent,
      entry.subject,
      "the entry has neither “content” nor an alternate link"
    )
  }
}
