import Diagnostics
import LibXML

/// The version of RSS must be one that exists.
extension ElementRule {
  static let rssVersion = ElementRule { rss, findings in
    guard let version = rss.element.attribute("version") else { return }
    guard !["0.91", "0.92", "2.0"].contains(version) else { return }
    findings.report(
      .unknownRSSVersion,
      rss.subject(attribute: "version"),
      "\(Value.quoted(version.utf8)) is no version of RSS"
    )
  }
}
