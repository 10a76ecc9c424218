import Diagnostics
import LibXML

/// A channel that follows the RSS Advisory Board's specification may have attributes of extensions.
extension ElementRule {
  static let documentedExtensions = ElementRule { channel, findings in
    let docs = channel.children(.rss, "docs").first?.text ?? ""
    guard docs.utf8.trimmed.elementsEqual("http://www.rssboard.org/rss-specification".utf8)
    else { return }
    findings.withdraw(.extensionAttribute)
  }
}
