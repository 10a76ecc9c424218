import Diagnostics
import LibXML

/// A feed or entry has one alternate link of each type and language (RFC 4287 §4.1.1, §4.1.2).
extension ElementRule {
  static let distinctAlternates = ElementRule { context, findings in
    var seen: Set<[String]> = []
    for link in context.children(.atom, "link") where link.relation == "alternate" {
      let kind = [link.attribute("type") ?? "", link.attribute("hreflang") ?? ""]
      guard !seen.insert(kind).inserted else { continue }
      findings.report(
        .duplicateAlternateLink,
        at: link.position,
        "“\(context.name)” has another alternate link of the same type and language"
      )
    }
  }
}
