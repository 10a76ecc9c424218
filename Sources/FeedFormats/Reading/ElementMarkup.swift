import HTML
import LibXML

/// The content of an element that holds markup of its own, as HTML (WHATWG §13.3).
///
/// The tree of a document is never deeper than ``LibXML/XMLLimits/depth``, so that the calls end.
enum ElementMarkup {
  /// Whether an element has elements inside, so that its text alone is not what it says.
  static func isMarkup(_ element: XMLElement) -> Bool {
    element.children.contains { node in
      if case .element = node { true } else { false }
    }
  }

  /// The content of an element as HTML.
  static func inner(of element: XMLElement) -> [UInt8] {
    var output: [UInt8] = []
    append(element.children, to: &output)
    return output
  }

  /// The content of the one division that XHTML in Atom is wrapped into (RFC 4287 §3.1.1.3), else of the element itself.
  static func inner(ofDivisionIn element: XMLElement) -> [UInt8] {
    var division: XMLElement?
    for node in element.children {
      switch node {
      case .element(let child) where division == nil && child.name == "div": division = child
      case .text(let text) where text.utf8.allSatisfy { $0 <= 0x20 }: continue
      default: return inner(of: element)
      }
    }
    return division.map { inner(of: $0) } ?? inner(of: element)
  }

  private static func append(_ nodes: [XMLElement.Node], to output: inout [UInt8]) {
    for node in nodes {
      switch node {
      case .text(let text): output.append(escapingText: Array(text.utf8)[...])
      case .element(let element): append(element, to: &output)
      }
    }
  }

  private static func append(_ element: XMLElement, to output: inout [UInt8]) {
    let name = element.key
    let known = HTMLElement(name: Array(name.utf8).span)
    output.append(UInt8(ascii: "<"))
    output.append(contentsOf: name.utf8)
    for attribute in element.attributes { append(attribute, to: &output) }
    output.append(UInt8(ascii: ">"))
    switch known?.contentModel(isScripting: false) ?? .markup {
    case .rawText, .script, .plainText: appendRaw(element.text, to: &output)
    case .markup, .escapableText: append(element.children, to: &output)
    }
    guard known?.isVoid != true else { return }
    output.append(contentsOf: "</".utf8)
    output.append(contentsOf: name.utf8)
    output.append(UInt8(ascii: ">"))
  }

  private static let xml = "http://www.w3.org/XML/1998/namespace"
  private static let xlink = "http://www.w3.org/1999/xlink"

  private static func append(_ attribute: XMLAttribute, to output: inout [UInt8]) {
    // Names of XML may hold what ends a name in HTML, but no white space, quotes or brackets.
    switch (attribute.namespace, attribute.name) {
    case (nil, let name): appendName(name, to: &output)
    case (Self.xml, "lang"): appendName("lang", to: &output)
    case (Self.xlink, let name): appendName("xlink:" + name, to: &output)
    default: return
    }
    output.append(contentsOf: "=\"".utf8)
    output.append(escapingValue: Array(attribute.value.utf8)[...])
    output.append(UInt8(ascii: "\""))
  }

  private static func appendName(_ name: String, to output: inout [UInt8]) {
    output.append(UInt8(ascii: " "))
    output.append(contentsOf: name.utf8)
  }

  /// Adds the text of an element in which HTML knows no references; what would end it early is left out.
  private static func appendRaw(_ text: String, to output: inout [UInt8]) {
    guard !text.contains("</") else { return }
    output.append(contentsOf: text.utf8)
  }
}
