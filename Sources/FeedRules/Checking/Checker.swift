import Diagnostics
import FeedModel
import LibXML

/// Checks a document against the vocabulary: one way of checking for every element of every table.
///
/// Recursion is bounded by the tables, which have no cycles; what is not judged is not entered.
struct Checker {
  let document: DocumentInContext
  private(set) var findings: Findings

  /// Checks the document's element and everything inside.
  mutating func check(root: XMLElement, as shape: ElementShape) {
    let name = document.name(of: root, in: document.ownSpace)
    let context = context(of: root, name: name, parent: nil, shape: shape)
    check(context, as: shape)
  }

  private mutating func check(_ context: ElementInContext, as shape: ElementShape) {
    checkStandardAttributes(context)
    checkAttributes(context, shape)
    let before = findings.count
    switch shape.content {
    case .elements: checkChildren(context, shape)
    case .text(let type): checkText(context, shape, type)
    case .anything: break
    }
    for rule in shape.rules { rule.check(context, &findings) }
    if findings.count == before { findings.confirm(.element) }
  }

  // MARK: Children

  private mutating func checkChildren(_ context: ElementInContext, _ shape: ElementShape) {
    var seen: [Int] = Array(repeating: 0, count: shape.children.count)
    var seenExtensions: [String] = []
    var entries: [EntryChecks.Entry] = []
    for node in context.element.children {
      switch node {
      case .text(let text):
        checkStrayText(text, in: context)
      case .element(let child):
        let space = document.space(of: child.namespace)
        let name = document.name(of: child, in: space)
        if space == shape.space, let index = shape.childIndex(named: child.name) {
          seen[index] += 1
          let row = shape.children[index]
          if seen[index] > 1 { report(row.occurrence.duplicate, of: name, child, in: context) }
          if row.isEntry {
            entries.append(EntryChecks.Entry(element: child, name: name, shape: row.shape))
          } else {
            check(child, named: name, in: context, as: row.shape)
          }
        } else {
          checkForeign(child, named: name, in: context, shape, &seenExtensions)
        }
      }
    }
    if !entries.isEmpty { findings.add(EntryChecks(entries: entries, feed: context).findings()) }
    for (row, count) in zip(shape.children, seen) where count == 0 {
      guard let code = row.occurrence.missing else { continue }
      findings.report(code, context.subject, "“\(context.name)” has no “\(row.name)”")
    }
  }

  /// Checks an element inside of another one.
  mutating func check(
    _ child: XMLElement,
    named name: QualifiedName,
    in parent: ElementInContext,
    as shape: ElementShape
  ) {
    check(context(of: child, name: name, parent: parent, shape: shape), as: shape)
  }

  /// Checks a child that is not of the parent's own table: of an extension, of nobody, or misplaced.
  private mutating func checkForeign(
    _ child: XMLElement,
    named name: QualifiedName,
    in parent: ElementInContext,
    _ shape: ElementShape,
    _ seen: inout [String]
  ) {
    let table = Vocabulary.extensions(in: document.format)[name.space]
    if let row = table?.element(Self.plainName(name), at: shape.place) {
      if let duplicate = row.occurrence.duplicate {
        let key = name.description
        if seen.contains(key) { report(duplicate, of: name, child, in: parent) }
        seen.append(key)
      }
      check(child, named: name, in: parent, as: row.shape)
      return
    }
    switch name.space {
    case .unknown, .unjudged:
      checkUnjudged(child)
    case .unqualified:
      findings.report(
        .undeterminableVocabulary,
        at: child.position,
        "“\(name)” in “\(parent.name)” has no namespace"
      )
    case .xhtml:
      findings.report(
        .misplacedXHTML,
        at: child.position,
        "“\(name)” stands in “\(parent.name)”, outside of any content"
      )
    default:
      reportUndefined(child, named: name, in: parent, table)
    }
  }

  /// A name of Dublin Core without its qualifier: `date.modified` is a kind of `date`.
  private static func plainName(_ name: QualifiedName) -> String {
    guard name.space == .dublinCore, let dot = name.local.firstIndex(of: ".") else {
      return name.local
    }
    return String(name.local[..<dot])
  }

  private mutating func reportUndefined(
    _ child: XMLElement,
    named name: QualifiedName,
    in parent: ElementInContext,
    _ table: ExtensionTable?
  ) {
    if let table, table.isMerelyQuestionable, table.knows(Self.plainName(name)) {
      findings.report(
        .questionableElement,
        at: child.position,
        "nobody looks for “\(name)” in “\(parent.name)”"
      )
    } else if name.local == "blink", name.space == .rss {
      findings.report(.blinkElement, at: child.position, "“\(parent.name)” has no “blink”")
    } else {
      findings.report(
        .undefinedElement,
        at: child.position,
        "“\(name)” is not defined in “\(parent.name)”"
      )
    }
  }

  /// Looks for RSS elements inside of an extension, which must have a namespace there.
  private mutating func checkUnjudged(_ element: XMLElement) {
    guard document.format == .rss else { return }
    for child in element.elements where child.namespace == nil {
      findings.report(
        .unqualifiedExtension,
        at: child.position,
        "“\(child.name)” in “\(document.name(of: element))” has no namespace"
      )
    }
  }

  private mutating func report(
    _ code: DiagnosticCode?,
    of name: QualifiedName,
    _ child: XMLElement,
    in parent: ElementInContext
  ) {
    guard let code else { return }
    findings.report(code, at: child.position, "“\(parent.name)” has “\(name)” more than once")
  }

  // MARK: Text

  private mutating func checkText(
    _ context: ElementInContext,
    _ shape: ElementShape,
    _ type: ValueType
  ) {
    for child in context.element.elements {
      let name = document.name(of: child)
      findings.report(
        .undefinedElement,
        at: child.position,
        "“\(name)” stands in “\(context.name)”, which holds text only"
      )
    }
    let text = context.element.text
    if SuspectCharacters.stand(in: text, of: document) {
      reportSuspectCharacters(text, context.subject)
    }
    let bytes = Array(text.utf8)
    let trimmed = bytes.trimmed
    if shape.isExact, trimmed.count != bytes.count {
      findings.report(
        .unexpectedWhiteSpace,
        context.subject,
        "“\(context.name)” has white space around its value"
      )
    }
    if trimmed.isEmpty, shape.isSaying, !context.element.hasElements {
      findings.report(.blankElement, context.subject, "“\(context.name)” is empty")
    }
    let said = shape.isVerbatim || trimmed.count == bytes.count ? bytes : Array(trimmed)
    type.check(Value(bytes: said, subject: context.subject, context: context), &findings)
  }

  private mutating func checkStrayText(_ text: String, in context: ElementInContext) {
    guard text.utf8.contains(where: { !$0.isXMLSpace }) else { return }
    findings.report(
      .unexpectedText,
      context.subject,
      "“\(context.name)” holds text: \(Value.quoted(Array(text.utf8).trimmed))"
    )
  }

  private mutating func reportSuspectCharacters(_ text: String, _ subject: Subject) {
    findings.report(
      .suspectCharacters,
      subject,
      "the text of \(subject) was decoded with a wrong encoding"
    )
  }

  // MARK: Attributes

  private mutating func checkAttributes(_ context: ElementInContext, _ shape: ElementShape) {
    guard !context.element.attributes.isEmpty else {
      checkRequired(context, shape)
      return
    }
    for row in shape.attributes {
      let attribute = context.element.attributes.first { matches($0, row) }
      let isThere = attribute.map { !row.ignoresEmpty || !$0.value.isEmpty } ?? false
      if let attribute, isThere {
        row.type.check(context.value(ofAttribute: row.name, attribute.value), &findings)
      } else if let code = row.missing {
        findings.report(code, context.subject, "“\(context.name)” has no “\(row.name)”")
      }
    }
    for attribute in context.element.attributes {
      if SuspectCharacters.stand(in: attribute.value, of: document) {
        reportSuspectCharacters(attribute.value, context.subject(attribute: attribute.name))
      }
      if case .anything = shape.content, shape.attributes.isEmpty { continue }
      if !shape.attributes.contains(where: { matches(attribute, $0) }) {
        checkUnexpected(attribute, of: context)
      }
    }
  }

  /// Reports what an element without any attribute lacks.
  private mutating func checkRequired(_ context: ElementInContext, _ shape: ElementShape) {
    for row in shape.attributes {
      guard let code = row.missing else { continue }
      findings.report(code, context.subject, "“\(context.name)” has no “\(row.name)”")
    }
  }

  private func matches(_ attribute: XMLAttribute, _ row: AttributeShape) -> Bool {
    guard attribute.name == row.name else { return false }
    guard let namespace = attribute.namespace else { return row.space == nil }
    guard let space = row.space else { return false }
    return document.space(of: namespace) == space
  }

  private mutating func checkUnexpected(_ attribute: XMLAttribute, of context: ElementInContext) {
    if let namespace = attribute.namespace {
      if namespace == XMLNamespace.uri, XMLNamespace.attributes.contains(attribute.name) { return }
      if KnownNamespace.nearly(namespace) == nil {
        checkExtensionAttribute(attribute, of: context)
        return
      }
    }
    findings.report(
      .unexpectedAttribute,
      context.subject,
      "“\(context.name)” has no attribute “\(attribute.name)”"
    )
  }

  private mutating func checkExtensionAttribute(
    _ attribute: XMLAttribute,
    of context: ElementInContext
  ) {
    guard document.format == .rss, context.name.space == .rss else { return }
    findings.report(
      .extensionAttribute,
      context.subject,
      "“\(context.name)” has the attribute “\(attribute.name)” of an extension"
    )
  }

  /// Checks `xml:lang` and `xml:base`, which any element may have.
  private mutating func checkStandardAttributes(_ context: ElementInContext) {
    for attribute in context.element.attributes where attribute.namespace == XMLNamespace.uri {
      switch attribute.name {
      case "lang" where !attribute.value.isEmpty:
        ValueType.language.check(context.value(ofAttribute: "xml:lang", attribute.value), &findings)
      case "base":
        ValueType.iriReference.check(
          context.value(ofAttribute: "xml:base", attribute.value),
          &findings
        )
      default: break
      }
    }
  }

  // MARK: Context

  private func context(
    of element: XMLElement,
    name: QualifiedName,
    parent: ElementInContext?,
    shape: ElementShape
  ) -> ElementInContext {
    let ownBase = element.attribute("base", namespace: XMLNamespace.uri)
    let around = parent.map(\.base) ?? document.base
    let absolute = ownBase.flatMap { AbsoluteURL($0) }
    let base = ownBase.flatMap { absolute ?? around?.resolving($0) } ?? around
    return ElementInContext(
      element: element,
      name: name,
      parent: parent?.name,
      place: shape.place,
      language: element.attribute("lang", namespace: XMLNamespace.uri) ?? parent?.language,
      base: base,
      hasAbsoluteBase: absolute != nil || parent?.hasAbsoluteBase == true,
      document: document
    )
  }
}
