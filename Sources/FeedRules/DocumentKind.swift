import Diagnostics
import LibXML

/// What the document's element says of the document: its format, and whether its namespace is right.
struct DocumentKind {
  /// The format to judge by; nothing if it is none of ours.
  let format: DocumentInContext.Format?

  private static let atom = "http://www.w3.org/2005/Atom"
  private static let drafts = ["http://purl.org/atom/ns#"]

  init(_ root: XMLElement) {
    let isDraft = root.namespace.map(Self.drafts.contains) ?? false
    format =
      switch root.name {
      case "rss": .rss
      case "feed", "entry": isDraft ? nil : .atom
      default: nil
      }
  }

  /// Reports an element that begins no feed, or one in a wrong namespace.
  func check(_ root: XMLElement, _ findings: inout Findings) {
    switch (format, root.namespace) {
    case (.rss, nil), (.atom, Self.atom): break
    case (.atom, nil):
      findings.report(.missingNamespace, at: root.position, "“\(root.name)” has no namespace")
    case (.rss, let namespace?), (.atom, let namespace?):
      findings.report(
        .wrongNamespace,
        at: root.position,
        "“\(root.name)” is in the namespace \(Value.quoted(namespace.utf8))"
      )
    case (nil, let namespace?) where Self.drafts.contains(namespace):
      findings.report(
        .obsoleteNamespace,
        at: root.position,
        "\(Value.quoted(namespace.utf8)) is the namespace of a draft of Atom"
      )
    case (nil, _):
      findings.report(.undefinedElement, at: root.position, "“\(root.name)” begins no feed")
    }
  }
}
