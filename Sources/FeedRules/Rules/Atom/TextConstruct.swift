import Diagnostics
import LibXML

/// Texts and content of Atom: what the attribute `type` says and what stands inside (RFC 4287 §3.1, §4.1.3).
struct TextConstruct {
  let context: ElementInContext
  /// Whether this is `content`, which takes media types, and not a text.
  let isContent: Bool
  /// The type in force; empty for content elsewhere that does not say.
  let type: String
  private let isElsewhere: Bool
  private let essence: [UInt8]

  init(_ context: ElementInContext, isContent: Bool) {
    self.context = context
    self.isContent = isContent
    isElsewhere = context.element.attribute("src") != nil
    let said = context.element.attribute("type")
    type = said ?? (isElsewhere ? "" : "text")
    essence = MediaTypeText.essence(of: Array(type.utf8))
  }

  private var isXML: Bool { type == "xhtml" || MediaTypeText.isXML(essence) }

  private var isMedia: Bool { essence.contains(UInt8(ascii: "/")) }

  private var isHTML: Bool { type == "html" || essence.suffix(5).spells("/html") }

  /// Reports what is wrong with the type and with what stands inside.
  func check(_ findings: inout Findings) {
    checkType(&findings)
    checkSource(&findings)
    checkPlace(&findings)
    checkChildren(&findings)
    checkText(&findings)
  }

  private func checkType(_ findings: inout Findings) {
    let value = context.value(ofAttribute: "type", type)
    if context.element.attribute("type") == "" {
      findings.report(.blankAttribute, value.subject, "“type” of “\(context.name)” is empty")
    }
    if !isContent, isMedia {
      findings.report(
        .invalidTextType,
        value.subject,
        "\(value.quoted) is not one of text, html and xhtml"
      )
    } else if essence.spells("multipart/alternative") {
      findings.report(.invalidMIMEType, value.subject, "content cannot be \(value.quoted)")
    }
    let isNamed = ["text", "html", "xhtml"].contains(type) && !isElsewhere
    guard !isNamed, !type.isEmpty else { return }
    ValueType.mediaType.check(value, &findings)
  }

  private func checkSource(_ findings: inout Findings) {
    guard let source = context.element.attribute("src") else { return }
    ValueType.iriAttribute.check(context.value(ofAttribute: "src", source), &findings)
    if context.element.attribute("type") == nil {
      findings.report(.missingType, context.subject, "the content elsewhere has no “type”")
    }
  }

  /// In RSS, a text of Atom says what an element of RSS says as well.
  private func checkPlace(_ findings: inout Findings) {
    guard context.document.format == .rss, !isElsewhere, context.name.local != "summary" else {
      return
    }
    findings.report(
      .duplicateDescription,
      context.subject,
      "“\(context.name)” says what an element of RSS says"
    )
  }

  // MARK: What stands inside

  private func checkChildren(_ findings: inout Findings) {
    var hasElement = isElsewhere
    var hasText = false
    for node in context.element.children {
      switch node {
      case .text(let text):
        guard !text.utf8.trimmed.isEmpty else { continue }
        checkText(text, hasElement: hasElement, isFirst: !hasText, &findings)
        hasText = true
      case .element(let child):
        check(child, isAfterText: hasText, &findings)
        hasElement = true
      }
    }
  }

  private func checkText(
    _ text: String,
    hasElement: Bool,
    isFirst: Bool,
    _ findings: inout Findings
  ) {
    if SuspectCharacters.stand(in: text, of: context.document) {
      findings.report(
        .suspectCharacters,
        context.subject,
        "the text of “\(context.name)” was decoded with a wrong encoding"
      )
    }
    if hasElement {
      findings.report(
        .unexpectedText,
        context.subject,
        "“\(context.name)” holds text beside its \(isElsewhere ? "address" : "elements")"
      )
    }
    if type == "xhtml", isFirst {
      findings.report(
        .missingXHTMLDiv,
        context.subject,
        "“\(context.name)” holds text in place of one “div”"
      )
    }
  }

  private func check(_ child: XMLElement, isAfterText: Bool, _ findings: inout Findings) {
    let name = context.document.name(of: child)
    let isDiv = name.space == .xhtml && child.name == "div"
    if !isXML {
      findings.report(
        .undefinedElement,
        at: child.position,
        "“\(name)” stands in “\(context.name)”, whose type is “\(type)”"
      )
    }
    if type == "xhtml" {
      checkDiv(child, name, isDiv: isDiv, isAfterText: isAfterText, &findings)
    } else if essence.spells("application/xhtml+xml") {
      checkDocument(child, name, &findings)
    }
    if context.element.attribute("mode") == "escaped" {
      findings.report(
        .unescapedHTML,
        at: child.position,
        "“\(name)” stands in “\(context.name)”, which says it is escaped"
      )
    }
    if isDiv { InlineMarkup(context: context).check(child, &findings) }
  }

  private func checkDiv(
    _ child: XMLElement,
    _ name: QualifiedName,
    isDiv: Bool,
    isAfterText: Bool,
    _ findings: inout Findings
  ) {
    guard !isDiv, !isAfterText else { return }
    findings.report(
      .missingXHTMLDiv,
      at: child.position,
      "“\(context.name)” holds “\(name)” in place of one “div” of XHTML"
    )
    if child.name == "div" {
      findings.report(.notHTML, at: child.position, "“div” is not in the namespace of XHTML")
    }
  }

  private func checkDocument(
    _ child: XMLElement,
    _ name: QualifiedName,
    _ findings: inout Findings
  ) {
    if child.name != "html" {
      findings.report(
        .htmlFragment,
        at: child.position,
        "“\(context.name)” of type “\(type)” begins with “\(name)” and not with “html”"
      )
    } else if name.space != .xhtml {
      findings.report(.notHTML, at: child.position, "“html” is not in the namespace of XHTML")
    }
  }

  // MARK: The text

  private func checkText(_ findings: inout Findings) {
    let text = InlineMarkup.text(of: context.element, document: context.document)
    let value = Value(bytes: Array(text.utf8), subject: context.subject, context: context)
    if value.bytes.trimmed.isEmpty, !isElsewhere, !context.element.hasElements {
      findings.report(.blankElement, context.subject, "“\(context.name)” is empty")
      if isHTML { checkIsDocument(value, &findings) }
      return
    }
    if isHTML {
      checkHTML(value, &findings)
    } else if type == "xhtml" {
      PlainText.check(value, or: .escapedXHTML, &findings)
    } else if isMedia, !isXML, !MediaTypeText.isText(essence) {
      guard !Base64Text.isValid(value.bytes) else { return }
      findings.report(
        .invalidBase64,
        context.subject,
        "the content of type “\(type)” is not in Base64"
      )
    } else if !isXML {
      PlainText.check(value, or: .undeclaredHTML, &findings)
    }
  }

  private func checkHTML(_ value: Value, _ findings: inout Findings) {
    var text = HTMLText(value)
    text.check(&findings)
    checkIsDocument(value, &findings)
  }

  /// What has the media type of HTML is a document, and what has the type “html” may be a part of one.
  private func checkIsDocument(_ value: Value, _ findings: inout Findings) {
    guard isMedia, !isElsewhere, !HTMLText.isDocument(value.bytes) else { return }
    findings.report(
      .htmlFragment,
      context.subject,
      "“\(context.name)” of type “\(type)” is no whole document"
    )
  }
}

extension ElementRule {
  /// A title, subtitle, summary or rights statement.
  static let textConstruct = ElementRule { text, findings in
    TextConstruct(text, isContent: false).check(&findings)
  }

  /// The content of an entry.
  static let contentConstruct = ElementRule { content, findings in
    TextConstruct(content, isContent: true).check(&findings)
  }
}
