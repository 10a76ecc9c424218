import LibXML
import Testing

@Suite struct XMLRecoveryTests {
  private func parse(_ text: String) -> RecoveredDocument {
    XMLRecovery.parse(Array(text.utf8))
  }

  /// The element at the end of a path of names below the root.
  private func element(_ path: String..., in document: RecoveredDocument) -> XMLElement? {
    path.reduce(document.root) { element, name in element?.elements.first { $0.name == name } }
  }

  @Test func `a fine document has no problem and the same tree as a strict parse`() throws {
    let text = "<a xmlns='urn:d' xmlns:p='urn:p' p:k='1&amp;2'>x&lt;<p:b/>&#233;<![CDATA[<]]></a>"
    let document = parse(text)
    #expect(document.problems.isEmpty)
    #expect(document.root == (try XMLParser.parse(Array(text.utf8))))
    #expect(document.root?.declarations.map(\.prefix) == [nil, "p"])
    #expect(document.root?.declarations.map(\.uri) == ["urn:d", "urn:p"])
  }

  /// A broken document, the place of its fault, and the fault.
  private static let faults: [(String, Int, Int, XMLProblem.Code)] = [
    ("<a>\n <b>x</c></a>", 2, 6, .tagMismatch),
    ("<a>\n é&nbsp;</a>", 2, 4, .undeclaredEntity),
    ("<a>\n b & c</a>", 2, 4, .nameRequired),
    ("<a>\n b < c</a>", 2, 4, .nameRequired),
    ("<a>x\u{1}y</a>", 1, 5, .invalidCharacter),
    ("<a>\n <x:b/></a>", 2, 2, .undefinedNamespace),
    ("\n <?xml version='1.0'?><a/>", 2, 2, .misplacedDeclaration),
    ("warning\n<a/>", 1, 1, .documentEmpty),
    ("<a/>\nx", 2, 1, .documentEnd),
    ("", 1, 1, .documentEmpty),
  ]

  @Test(arguments: faults)
  func `one fatal problem is told, where it begins`(
    text: String,
    line: Int,
    column: Int,
    code: XMLProblem.Code
  ) {
    let document = parse(text + "<u>&x;</v>")
    #expect(document.problems.map(\.code) == (text.isEmpty ? [.undeclaredEntity] : [code]))
    guard !text.isEmpty else { return }
    #expect(document.problems.first?.position == XMLPosition(line: line, column: column))
    #expect(document.problems.first?.level == .fatal)
    #expect(document.root?.name == "a")
  }

  @Test func `references keep their text after the first fault`() {
    let document = parse("<a><b>AT&T&amp;T &lt;b&gt; R&D &nbsp;&amp; x < y</b></a>")
    #expect(element("b", in: document)?.text == "AT&T&T <b> R&D \u{FFFD}& x < y")
  }

  @Test func `an end tag closes the element it names`() {
    let document = parse("<a><i><t>x<b>y</t><u>1</u></i></s></s></s><i><t>z</t></i></a>")
    #expect(document.root?.elements.map(\.name) == ["i", "i"])
    #expect(element("i", "t", in: document)?.text == "x   y")
    #expect(element("i", "u", in: document)?.text == "1")
  }

  @Test(arguments: ["<a><i><t>abc</t><d", "<a><i><t>abc</t><d e='x", "<a><i><t>abc</t>&am"])
  func `a truncated document keeps what was there`(text: String) {
    let document = parse(text)
    #expect(document.problems.count == 1)
    #expect(element("i", "t", in: document)?.text == "abc")
  }

  @Test func `undefined entities are listed, and their place is kept in the text`() {
    let document = parse("<a b='1&nbsp;2'>\n&eacute;&eacute;</a>")
    #expect(document.undefinedEntities.map(\.name) == ["nbsp", "eacute", "eacute"])
    #expect(document.undefinedEntities.map(\.position.line) == [1, 2, 2])
    #expect(document.undefinedEntities.map(\.position.column) == [8, 1, 9])
    #expect(document.root?.attribute("b") == "1\u{FFFD}2")
    #expect(document.root?.text == "\n\u{FFFD}\u{FFFD}")
  }

  @Test func `entities that a definition elsewhere may know are no fault of the XML`() {
    let document = parse(
      "<!DOCTYPE rss PUBLIC '-//Netscape Communications//DTD RSS 0.91//EN' 'x.dtd'><rss>&eacute;</rss>"
    )
    #expect(document.problems.map(\.code) == [.perhapsUndeclaredEntity])
    #expect(document.problems.map(\.level) == [.warning])
    #expect(document.undefinedEntities.map(\.name) == ["eacute"])
    #expect(document.documentType?.publicID == "-//Netscape Communications//DTD RSS 0.91//EN")
    #expect(document.documentType?.systemID == "x.dtd")
    #expect(document.documentType?.hasInternalSubset == false)
  }

  @Test func `short entities of the document are replaced and others are not`() {
    let document = parse(
      """
      <!DOCTYPE a [<!ENTITY nbsp "&#160;"><!ENTITY m "<b/>"><!ENTITY n "&nbsp;">
      <!ENTITY f SYSTEM "file:///etc/hostname"><!ENTITY % p SYSTEM "p.ent"> %p;]><a b='&nbsp;&f;'>&nbsp;&m;&n;&f;</a>
      """
    )
    #expect(document.problems.isEmpty)
    #expect(document.root?.text == "\u{A0}\u{FFFD}\u{FFFD}\u{FFFD}")
    #expect(document.root?.attribute("b") == "\u{A0}\u{FFFD}")
    #expect(document.entityDeclarations.map(\.name) == ["nbsp", "m", "n", "f", "p"])
    #expect(document.entityDeclarations.map(\.isExternal) == [false, false, false, true, true])
    #expect(document.entityDeclarations.map(\.isParameter) == [false, false, false, false, true])
    #expect(document.entityDeclarations.map(\.isUnexpanded) == [false, true, true, false, false])
    #expect(document.entityDeclarations[3].position == XMLPosition(line: 2, column: 1))
    #expect(document.documentType?.hasInternalSubset == true)
  }

  @Test func `what stands in front of the root is told`() {
    let document = parse(
      "\u{FEFF} \n<?xml version='1.1' standalone=\"yes\"?>\n<!-- c --><?p q?><a/>"
    )
    #expect(document.declaration?.version == "1.1")
    #expect(document.declaration?.encoding == nil)
    #expect(document.declaration?.standalone == "yes")
    #expect(document.declaration?.position == XMLPosition(line: 2, column: 1))
    #expect(document.leadingSpace == 2)
    #expect(document.encoding.mark == .utf8)
    let nodes = document.prolog.filter { $0.kind != .instruction("xml") }
    #expect(nodes.map(\.kind) == [.comment, .instruction("p")])
    #expect(nodes.map(\.text) == [" c ", "q"])
    #expect(nodes.map(\.position.column) == [1, 11])
  }

  @Test func `attributes that only a definition supplies are left out`() {
    let document = parse(
      "<!DOCTYPE a [<!ATTLIST a b CDATA 'x'><!ATTLIST c d CDATA 'y'>]><a e='1'><c/></a>"
    )
    #expect(document.root?.attributes.map(\.name) == ["e"])
    #expect(element("c", in: document)?.attributes.isEmpty == true)
  }
}
