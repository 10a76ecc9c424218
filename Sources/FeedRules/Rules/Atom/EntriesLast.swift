import Diagnostics
import LibXML

/// The metadata of a feed stands before its entries (RFC 4287 §4.1.1, as readers need it).
extension ElementRule {
  static let entriesLast = ElementRule { feed, findings in
    var hasEntry = false
    for child in feed.children where child.space == .atom {
      if child.element.name == "entry" {
        hasEntry = true
      } else if hasEntry, metadata.contains(child.element.name) {
        findings.report(
          .misplacedMetadata,
          at: child.element.position,
          "“\(child.element.name)” of the feed stands behind an entry"
        )
      }
    }
    checkHeadIsThere(feed, &findings)
  }

  private static let metadata: Set<String> = [
    "id", "title", "updated", "subtitle", "author", "contributor", "category", "link", "rights",
    "generator", "icon", "logo",
  ]

  /// What stands behind the first entry is missing for those who read it as it arrives.
  private static func checkHeadIsThere(_ feed: ElementInContext, _ findings: inout Findings) {
    let head = feed.children.prefix { $0.space != .atom || $0.element.name != "entry" }
    for name in ["title", "id", "updated"] {
      guard feed.has(.atom, name) else { continue }
      guard !head.contains(where: { $0.space == .atom && $0.element.name == name }) else {
        continue
      }
      findings.report(
        .missingElement,
        feed.subject,
        "“feed” has no “\(name)” before its first entry"
      )
    }
  }
}
