import Diagnostics
import LibXML

/// Judges an OPML document by the specification of version 2.0; those of version 1 need less.
struct OPMLJudge {
  /// Judges a document by its outermost element, and counts its subscriptions.
  func judge(_ root: XMLElement, _ findings: inout FindingList) -> Int {
    let version = root.trimmedAttribute("version") ?? ""
    checkVersion(version, of: root, &findings)
    checkName(of: root, "opml", &findings)
    if let head = only("head", in: root, &findings) { checkHead(head, &findings) }
    let body = only("body", in: root, &findings)
    for child in root.elements where child.name != "head" && child.name != "body" {
      OPMLOutlines.report(unexpected: child, in: "opml", &findings)
    }
    guard let body else { return 0 }
    var outlines = OPMLOutlines(needsText: version != "1.0" && version != "1.1")
    outlines.check(body, &findings)
    if outlines.feedCount == 0 {
      findings.add(.opmlNoFeeds, at: SourcePosition(body.position), "no outline has an “xmlUrl”")
    }
    return outlines.feedCount
  }

  private func checkVersion(
    _ version: String,
    of root: XMLElement,
    _ findings: inout FindingList
  ) {
    guard !OPMLVocabulary.versions.contains(version) else { return }
    let found =
      version.isEmpty ? "“opml” has no “version”" : "the version is \(Quotation.of(version))"
    findings.add(.opmlVersion, at: SourcePosition(root.position), "\(found), expected “2.0”")
  }

  /// XML counts case: `OPML` is another element than `opml`.
  private func checkName(of root: XMLElement, _ name: String, _ findings: inout FindingList) {
    guard root.name != name else { return }
    findings.add(
      .opmlUnknownElement,
      at: SourcePosition(root.position),
      "the outermost element is “\(root.name)”, expected “\(name)”"
    )
  }

  /// The one element of a name; reports it if it is missing or comes twice.
  private func only(
    _ name: String,
    in root: XMLElement,
    _ findings: inout FindingList
  ) -> XMLElement? {
    let found = root.elements.filter { $0.name == name && $0.namespace == root.namespace }
    if found.isEmpty {
      findings.add(
        .opmlMissingElement,
        at: SourcePosition(root.position),
        "“opml” has no “\(name)”"
      )
    }
    for extra in found.dropFirst() {
      findings.add(
        .opmlRepeatedElement,
        at: SourcePosition(extra.position),
        "“\(name)” comes twice"
      )
    }
    return found.first
  }

  private func checkHead(_ head: XMLElement, _ findings: inout FindingList) {
    var seen: Set<String> = []
    for element in head.elements {
      guard let kind = OPMLVocabulary.head[element.name] else {
        OPMLOutlines.report(unexpected: element, in: "head", &findings)
        continue
      }
      let position = SourcePosition(element.position)
      if !seen.insert(element.name).inserted {
        findings.add(.opmlRepeatedElement, at: position, "“\(element.name)” comes twice")
      }
      OPMLValue.check(element.text, as: kind, name: element.name, at: position, &findings)
    }
  }
}
