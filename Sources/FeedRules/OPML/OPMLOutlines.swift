import Diagnostics
import LibXML

/// Judges the outlines of a body, however deeply they are nested.
struct OPMLOutlines {
  /// Whether every outline must have a text, as version 2.0 wants it.
  let needsText: Bool

  /// How many subscriptions were found.
  private(set) var feedCount = 0

  /// Begins with no outline.
  init(needsText: Bool) {
    self.needsText = needsText
  }

  /// Judges everything in a body, level by level on a list of its own.
  mutating func check(_ body: XMLElement, _ findings: inout FindingList) {
    if !body.elements.contains(where: { $0.name == "outline" }) {
      findings.add(
        .opmlMissingElement,
        at: SourcePosition(body.position),
        "“body” has no “outline”"
      )
    }
    var parents = [body]
    while let parent = parents.popLast() {
      var addresses: Set<String> = []
      for child in parent.elements {
        guard child.name == "outline" else {
          Self.report(unexpected: child, in: parent.name, &findings)
          continue
        }
        check(child, among: &addresses, &findings)
        parents.append(child)
      }
    }
  }

  /// Reports an element that is not of the specification and has no namespace of its own (“Extending OPML”).
  static func report(
    unexpected element: XMLElement,
    in parent: String,
    _ findings: inout FindingList
  ) {
    guard element.namespace == nil else { return }
    findings.add(
      .opmlUnknownElement,
      at: SourcePosition(element.position),
      "“\(element.name)” does not belong in “\(parent)”"
    )
  }

  private mutating func check(
    _ outline: XMLElement,
    among addresses: inout Set<String>,
    _ findings: inout FindingList
  ) {
    let position = SourcePosition(outline.position)
    for attribute in outline.attributes {
      guard attribute.namespace == nil, let kind = OPMLVocabulary.outline[attribute.name] else {
        continue
      }
      OPMLValue.check(attribute.value, as: kind, name: attribute.name, at: position, &findings)
    }
    checkText(of: outline, at: position, &findings)
    checkKind(of: outline, at: position, &findings)
    checkAddress(of: outline, at: position, among: &addresses, &findings)
  }

  private func checkText(
    of outline: XMLElement,
    at position: SourcePosition,
    _ findings: inout FindingList
  ) {
    guard needsText, outline.attribute("text") == nil else { return }
    findings.add(.opmlMissingText, at: position, "the outline has no “text”")
  }

  /// Checks what an outline says of the feed that it stands for (“Subscription lists”).
  private func checkKind(
    of outline: XMLElement,
    at position: SourcePosition,
    _ findings: inout FindingList
  ) {
    if let version = outline.attribute("version"), !OPMLVocabulary.feedVersions.contains(version) {
      findings.add(
        .opmlOutlineVersion,
        at: position,
        "the version is \(Quotation.of(version)), expected “RSS1”, “RSS”, “RSS2” or “scriptingNews”"
      )
    }
    guard let type = outline.attribute("type") else {
      guard OPMLVocabulary.ofSubscriptions.contains(where: { outline.attribute($0) != nil }) else {
        return
      }
      findings.add(.opmlMissingType, at: position, "the outline has no “type”")
      return
    }
    guard type.lowercased() == "rss", outline.attribute("title") == nil else { return }
    findings.add(.opmlMissingTitle, at: position, "the outline of type “rss” has no “title”")
  }

  private mutating func checkAddress(
    of outline: XMLElement,
    at position: SourcePosition,
    among addresses: inout Set<String>,
    _ findings: inout FindingList
  ) {
    let type = outline.trimmedAttribute("type")?.lowercased() ?? ""
    let address = outline.trimmedAttribute("xmlUrl") ?? ""
    if !address.isEmpty {
      feedCount += 1
      if !addresses.insert(address).inserted {
        findings.add(
          .opmlRepeatedFeed,
          at: position,
          "the feed \(Quotation.of(address)) is in this folder already"
        )
      }
    } else if type == "rss" {
      findings.add(.opmlMissingFeedURL, at: position, "the outline of type “rss” has no “xmlUrl”")
    }
    if OPMLVocabulary.inclusions.contains(type), (outline.trimmedAttribute("url") ?? "").isEmpty {
      findings.add(.opmlMissingURL, at: position, "the outline of type “\(type)” has no “url”")
    }
  }
}
