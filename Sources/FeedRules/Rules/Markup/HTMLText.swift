import Diagnostics
import HTML
import LibXML

/// A text that is HTML: whether it is correct, and whether readers keep what it has.
struct HTMLText {
  let value: Value
  private let position: XMLPosition
  /// The last style that was found harmless.
  private var lastStyle: ArraySlice<UInt8> = []

  init(_ value: Value) {
    self.value = value
    position = value.subject.position
  }

  /// Whether the text is a whole document and not a fragment.
  static func isDocument(_ bytes: [UInt8]) -> Bool {
    var index = bytes.startIndex
    while let open = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      if bytes[open...].prefix(5).asciiLowercased.spells("<html") { return true }
      index = open + 1
    }
    return false
  }

  /// Whether a text has a `<`; counts them all, which machines do faster than to stop at the first.
  private static func hasAngle(_ text: ArraySlice<UInt8>) -> Bool {
    let bytes = text.span
    var count = 0
    for index in bytes.indices where bytes[index] == 0x3C { count &+= 1 }
    return count > 0
  }

  /// Reports what is wrong.
  ///
  /// Relative addresses are no fault where they can be resolved.
  mutating func check(allowsRelative: Bool = true, _ findings: inout Findings) {
    var tokenizer = HTMLTokenizer(value.bytes)
    var foreign = HTMLForeignContent()
    var nesting = HTMLNesting()
    while let token = tokenizer.next() {
      let isForeign = foreign.isForeign
      if isForeign { foreign.follow(token) }
      switch consume token {
      case .text(let text):
        if !isForeign, Self.hasAngle(text) {
          nesting.follow(text: value.bytes[tokenizer.source])
        }
      case .startTag(let tag):
        check(tag, isForeign: isForeign, allowsRelative: allowsRelative, &findings)
        if !isForeign {
          nesting.begin(tag.name.element)
          if tag.name.element == .svg || tag.name.element == .math {
            foreign.follow(.startTag(tag))
          }
        }
      case .endTag(let name):
        if !isForeign { nesting.end(name.element) }
      case .comment(let text):
        check(comment: text, &findings)
      case .doctype: break
      }
      tokenizer.isInForeignContent = foreign.isForeign
    }
    if tokenizer.unfinishedTag != nil {
      report(.notHTML, "a tag is cut off", &findings)
    } else if let fault = nesting.fault {
      report(.notHTML, fault, &findings)
    } else {
      findings.confirm(.html)
    }
  }

  private mutating func check(
    _ tag: HTMLStartTag,
    isForeign: Bool,
    allowsRelative: Bool,
    _ findings: inout Findings
  ) {
    if isForeign || checkName(tag, &findings) {
      checkAttributes(tag, isForeign: isForeign, &findings)
    }
    if !allowsRelative { checkReferences(tag, &findings) }
  }

  private func check(comment: ArraySlice<UInt8>, _ findings: inout Findings) {
    guard comment.first == UInt8(ascii: "?") else { return }
    if comment.prefix(8).asciiLowercased.spells("?import ") {
      report(.unsafeElement, "readers remove “<?import”", &findings)
    }
    report(.notHTML, "HTML has no processing instructions", &findings)
  }

  /// Reports an element that readers remove or do not know; whether they keep it.
  private func checkName(_ tag: HTMLStartTag, _ findings: inout Findings) -> Bool {
    let standing =
      tag.name.element.map(MarkupVocabulary.standing(of:))
      ?? MarkupVocabulary.standing(ofElement: Array(tag.name.bytes))
    switch standing {
    case .safe: return true
    case .removed:
      report(.unsafeElement, "readers remove \(Value.quoted(tag.name.bytes))", &findings)
    case .unknown:
      report(.notHTML, "HTML has no element \(Value.quoted(tag.name.bytes))", &findings)
    }
    return false
  }

  private mutating func checkAttributes(
    _ tag: HTMLStartTag,
    isForeign: Bool,
    _ findings: inout Findings
  ) {
    guard !tag.attributes.isEmpty else { return }
    let attributes = tag.attributes.span
    for index in attributes.indices {
      if isForeign {
        guard attributes[index].name.starts(with: "on".utf8) else { continue }
      } else {
        switch MarkupVocabulary.standing(ofAttribute: attributes[index].name) {
        case .safe: continue
        case .style:
          check(style: attributes[index].value, &findings)
          continue
        case .removed: break
        }
      }
      let name = Value.quoted(attributes[index].name)
      report(.unsafeAttribute, "readers remove \(name)", &findings)
    }
  }

  /// Checks a style, unless it is the same as the last one that was right: bodies repeat them.
  private mutating func check(style: ArraySlice<UInt8>, _ findings: inout Findings) {
    guard style != lastStyle else { return }
    let before = findings.count
    StyleAttribute(style).check(at: position, &findings)
    if findings.count == before { lastStyle = style }
  }

  /// Looks for addresses of links and images that have nothing to be relative to.
  private func checkReferences(_ tag: HTMLStartTag, _ findings: inout Findings) {
    let name =
      switch tag.name.element {
      case .a: "href"
      case .img: "src"
      default: ""
      }
    guard !name.isEmpty, let said = tag[name]?.trimmed else { return }
    // A link within the body, to a footnote: readers keep it, or drop it without harm.
    guard said.first != UInt8(ascii: "#") else { return }
    guard Address.scheme(of: Array(said)).isEmpty else { return }
    if said.contains(where: { $0 < 0x80 && !URICharacters.isAllowed($0) }) {
      report(
        .invalidURICharacter,
        "the address \(Value.quoted(said)) has a character that none can have",
        &findings
      )
    } else {
      report(.relativeReference, "the address \(Value.quoted(said)) is relative", &findings)
    }
  }

  private func report(_ code: DiagnosticCode, _ what: String, _ findings: inout Findings) {
    findings.report(code, at: position, "in the HTML of \(value.subject): \(what)")
  }
}

extension ElementRule {
  /// The text of an item in RSS, whose addresses have to be full ones.
  static let htmlText = ElementRule { element, findings in
    var text = HTMLText(element.textValue)
    text.check(allowsRelative: element.hasAbsoluteBase, &findings)
  }
}
