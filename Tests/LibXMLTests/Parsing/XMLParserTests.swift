import LibXML
import Testing

@Suite struct XMLParserTests {
  private func parse(_ text: String) throws -> XMLElement {
    try XMLParser.parse(Array(text.utf8))
  }

  @Test func `names, namespaces and attributes are resolved`() throws {
    let root = try parse("<a xmlns='urn:d' xmlns:p='urn:p' k='1'><p:b p:k='&lt;2'/></a>")
    #expect(root.name == "a")
    #expect(root.namespace == "urn:d")
    #expect(root.attributes.map(\.name) == ["k"])
    let child = try #require(Array(root.elements).first)
    #expect(child.namespace == "urn:p")
    #expect(child.prefix == "p")
    #expect(child.attribute("k", namespace: "urn:p") == "<2")
    #expect(child.attribute("k") == nil)
  }

  @Test func `text, CDATA and references are one run`() throws {
    let root = try parse("<a>x &amp; <![CDATA[<y>]]>&#233;<b/>z<!-- no --><?no no?>!</a>")
    #expect(root.text == "x & <y>éz!")
    #expect(root.children.count == 3)
  }

  @Test func `elements know where their tag begins`() throws {
    let root = try parse("<?xml version='1.0'?>\r\n<a>\r  é<b\n x='1'/>\n</a>")
    #expect(root.position == XMLPosition(line: 2, column: 1))
    let child = try #require(Array(root.elements).first)
    #expect(child.position == XMLPosition(line: 3, column: 5))
    #expect(child.offset == 31)
  }

  @Test func `other encodings are read and lines still count`() throws {
    let text = Array("<?xml version='1.0' encoding='ISO-8859-1'?>\n<a>\n<b>".utf8)
    let root = try XMLParser.parse(text + [0xE9] + Array("</b></a>".utf8))
    let child = try #require(Array(root.elements).first)
    #expect(child.text == "é")
    #expect(child.position.line == 3)
    #expect(child.offset == nil)
  }

  @Test func `a byte order mark is read over`() throws {
    #expect(try XMLParser.parse([0xEF, 0xBB, 0xBF] + Array("<a/>".utf8)).offset == 3)
  }

  @Test func `a document type is read over, and never fetched`() throws {
    #expect(try parse("<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a>x</a>").text == "x")
  }

  @Test func `a text of ten million bytes passes and one more byte does not`() throws {
    let text = [UInt8](repeating: 0x61, count: XMLLimits.textBytes)
    let longest = Array("<a>".utf8) + text + Array("</a>".utf8)
    #expect(XMLParser.problems(in: longest).isEmpty)
    let problems = XMLParser.problems(in: Array("<a>b".utf8) + text + Array("</a>".utf8))
    #expect(problems.map(\.code) == [.textTooLong])
  }

  @Test(arguments: [300, 15_000])
  func `deep nesting is a problem with a place, never a crash`(depth: Int) {
    let open = String(repeating: "<a>", count: depth)
    let close = String(repeating: "</a>", count: depth)
    let problems = XMLParser.problems(in: Array((open + close).utf8))
    #expect(problems.count == 1)
    #expect(problems.first?.level == .fatal)
    #expect(problems.first?.line == 1)
    #expect((700...800).contains(problems.first?.column ?? 0))
  }

  @Test func `nesting as deep as allowed is read`() throws {
    let open = String(repeating: "<a>", count: XMLLimits.depth)
    let close = String(repeating: "</a>", count: XMLLimits.depth)
    #expect(try parse(open + close).name == "a")
  }
}
