import Diagnostics
import LibXML

/// Markup that stands as elements in a feed: XHTML, SVG and MathML that readers can show.
struct InlineMarkup {
  /// The element whose content the markup is.
  let context: ElementInContext
  /// The problem of an element that XHTML does not have.
  var unknown = DiagnosticCode.notHTML

  /// Reports what is wrong with an element and all inside; walks without recursion.
  func check(_ root: XMLElement, _ findings: inout Findings) {
    var waiting = Array(root.elements)
    while let element = waiting.popLast() {
      guard check(element: element, &findings) else { continue }
      waiting.append(contentsOf: element.elements)
    }
    checkAttributes(of: root, &findings)
  }

  /// Reports what is wrong with one element; whether what is inside is to be looked at.
  private func check(element: XMLElement, _ findings: inout Findings) -> Bool {
    let space = context.document.space(of: element.namespace)
    switch space {
    case .xhtml:
      checkName(element, &findings)
      checkAttributes(of: element, &findings)
    case .svg:
      check(element, MarkupVocabulary.svgElements, MarkupVocabulary.svgAttributes, &findings)
      // Metadata is of any vocabulary, and never shown.
      return element.name != "metadata"
    case .mathML:
      check(element, MarkupVocabulary.mathMLElements, MarkupVocabulary.mathMLAttributes, &findings)
    case .unknown:
      break
    case .unjudged:
      return false
    case .rss, .unqualified:
      findings.report(
        .missingNamespace,
        at: element.position,
        "“\(element.name)” in XHTML has no namespace"
      )
      return false
    default:
      findings.report(
        .undefinedElement,
        at: element.position,
        "“\(context.document.name(of: element))” is not defined in XHTML"
      )
      return false
    }
    return true
  }

  private func checkName(_ element: XMLElement, _ findings: inout Findings) {
    let name = Array(element.name.utf8)
    // XHTML counts case.
    let isLowercased = name == name.asciiLowercased
    switch isLowercased ? MarkupVocabulary.standing(ofElement: name) : .unknown {
    case .safe: break
    case .removed:
      findings.report(.unsafeElement, at: element.position, "readers remove “\(element.name)”")
    case .unknown:
      findings.report(unknown, at: element.position, "XHTML has no element “\(element.name)”")
    }
  }

  private func checkAttributes(of element: XMLElement, _ findings: inout Findings) {
    for attribute in element.attributes where attribute.namespace == nil {
      if attribute.name == "style" {
        StyleAttribute(Array(attribute.value.utf8)[...]).check(at: element.position, &findings)
      } else if attribute.name.utf8.starts(with: "on".utf8) {
        findings.report(
          .unsafeAttribute,
          at: element.position,
          "readers remove “\(attribute.name)”"
        )
      }
    }
  }

  private func check(
    _ element: XMLElement,
    _ names: Set<String>,
    _ attributes: Set<String>,
    _ findings: inout Findings
  ) {
    if !names.contains(element.name) {
      findings.report(.unsafeElement, at: element.position, "readers remove “\(element.name)”")
    }
    for attribute in element.attributes
    where attribute.namespace == nil && !attributes.contains(attribute.name) {
      findings.report(.unsafeAttribute, at: element.position, "readers remove “\(attribute.name)”")
    }
  }

  /// The text of an element, with that of a “div” inside that holds nothing else: it may be escaped markup.
  static func text(of element: XMLElement, document: DocumentInContext) -> String {
    guard element.hasElements else { return element.text }
    var text = element.text
    for child in element.elements
    where child.name == "div" && document.space(of: child.namespace) == .xhtml && !child.hasElements
    {
      text += child.text
    }
    return text
  }
}
