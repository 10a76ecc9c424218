import LibXML
import Testing

@Suite struct RelaxNGSchemaTests {
  /// A list of units with a head in any order.
  private static let grammar = """
    <grammar xmlns="http://relaxng.org/ns/structure/1.0"
      datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
      <start><choice><ref name="list"/><ref name="unit"/></choice></start>
      <define name="list">
        <element name="list">
          <optional><attribute name="lang"><data type="language"/></attribute></optional>
          <interleave>
            <element name="title"><text/></element>
            <element name="count"><data type="integer"/></element>
          </interleave>
        </element>
      </define>
      <define name="unit">
        <element name="unit">
          <interleave>
            <element name="day"><data type="date"/></element>
            <optional><element name="unit"><text/></element></optional>
          </interleave>
        </element>
      </define>
    </grammar>
    """

  private func problems(in text: String) throws -> [XMLProblem] {
    let unit = XMLUnit(namespace: nil, name: "unit", depth: 1)
    let schema = try RelaxNGSchema(compiling: Array(Self.grammar.utf8), unit: unit)
    return schema.problems(in: Array(text.utf8))
  }

  /// What a document is read as while it is checked, beside the problems that checking alone finds.
  private func reading(of bytes: [UInt8]) throws -> (problems: [XMLProblem], RecoveredDocument?) {
    let unit = XMLUnit(namespace: nil, name: "unit", depth: 1)
    let schema = try RelaxNGSchema(compiling: Array(Self.grammar.utf8), unit: unit)
    let (problems, document) = schema.reading(of: bytes)
    #expect(problems == schema.problems(in: bytes))
    return (problems, document)
  }

  @Test(arguments: [
    "<list/>",
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<?xml-stylesheet href=\"a.css\"?>\n<!-- c --><list/>\n",
    "\u{FEFF}<list xmlns:a='urn:a' a:b='1&amp;2'><unit><a:é>龥 &lt;b> <![CDATA[&]]></a:é></unit> x</list>",
    "<list><unit><day>\(String(repeating: "長い文 &amp; ", count: 2000))</day></unit></list>",
    "<!DOCTYPE list SYSTEM 'list.dtd'><list/>",
    "<list>\(String(repeating: "\n<unit><day>2025-02-30</day></unit>", count: 50))</list>",
  ])
  func `a document is read as a lenient parse reads it`(text: String) throws {
    let bytes = Array(text.utf8)
    let (_, read) = try reading(of: bytes)
    let document = try #require(read)
    let expected = XMLRecovery.parse(bytes)
    #expect(document.root == expected.root)
    #expect(document.problems == expected.problems)
    #expect(document.encoding == expected.encoding)
    #expect(document.declaration == expected.declaration)
    #expect(document.documentType == expected.documentType)
    #expect(document.prolog == expected.prolog)
    #expect(document.text == expected.text)
  }

  @Test(arguments: [
    "", "<list>", "<list>&nbsp;</list>", "<!DOCTYPE list [<!ENTITY a 'b'>]><list/>",
    "<?xml version='1.0' encoding='ISO-8859-1'?><list>\u{E9}</list>", "<list>\u{1}</list>",
  ])
  func `of a document that is broken or not in UTF-8 nothing is read`(text: String) throws {
    #expect(try reading(of: Array(text.utf8)).1 == nil)
  }

  private let head = "<title>t</title><count>1</count>"

  @Test func `a valid document has no problems, wherever its units stand`() throws {
    let unit = "<unit><day>2025-02-19</day></unit>"
    #expect(
      try problems(in: "<list lang='en'>\(unit)<count>1</count>\n\(unit)<title/></list>").isEmpty
    )
  }

  @Test func `a problem in a unit stands at the element with the fault`() throws {
    let found = try problems(in: "<list>\(head)\n<unit>\n  é<day>tomorrow</day></unit>\n</list>")
    #expect(found.map(\.position.line) == [2])
    let day = try problems(in: "<list>\(head)\n<unit>\n  <day>tomorrow</day></unit>\n</list>")
    #expect(day.map(\.position) == [XMLPosition(line: 3, column: 3)])
    #expect(day.first?.code.isViolation == true)
  }

  @Test func `each unit and the head have one problem each, in the order of the text`() throws {
    let bad = "\n<unit><day>x</day><day>y</day><z/></unit>"
    let found = try problems(in: "<list><title/>\(bad)\(bad)\n<count>many</count></list>")
    #expect(found.map(\.line) == [2, 3, 4])
  }

  @Test func `a unit inside a unit is part of it`() throws {
    #expect(
      try problems(in: "<list>\(head)<unit><unit>x</unit><day>2025-01-01</day></unit></list>")
        .isEmpty
    )
  }

  @Test func `stray text between units is a problem`() throws {
    let found = try problems(in: "<list>\(head)\nx<unit><day>2025-01-01</day></unit>y</list>")
    #expect(found.map(\.line) == [1])
  }

  @Test func `a head without what it needs is a problem of its element`() throws {
    #expect(
      try problems(in: "\n <list><title/></list>").map(\.position) == [
        XMLPosition(line: 2, column: 2)
      ]
    )
  }

  @Test func `another document is a problem of its element`() throws {
    #expect(try problems(in: "<other/>").map(\.position) == [XMLPosition(line: 1, column: 1)])
  }

  @Test func `lines beyond 65,535 are right`() throws {
    let blank = String(repeating: "\n", count: 99_999)
    let found = try problems(in: "<list>\(head)\(blank)<unit><day>x</day></unit></list>")
    #expect(found.map(\.position) == [XMLPosition(line: 100_000, column: 7)])
  }

  @Test func `a fatal problem of the text ends the judgement`() throws {
    let found = try problems(in: "<list><unit/>\n<unit></list>")
    #expect(found.map(\.level) == [.error, .fatal])
  }

  @Test func `the problems of one document are bounded`() throws {
    let found = try problems(in: "<list>\(head)\(String(repeating: "<unit/>", count: 1000))</list>")
    #expect(found.count == XMLLimits.problems)
  }

  @Test func `a schema judges many documents`() throws {
    let schema = try RelaxNGSchema(
      compiling: Array(
        """
        <element name="a" xmlns="http://relaxng.org/ns/structure/1.0"><empty/></element>
        """.utf8
      )
    )
    for _ in 0..<50 {
      #expect(schema.problems(in: Array("<a/>".utf8)).isEmpty)
      #expect(schema.problems(in: Array("<a>x</a>".utf8)).count == 1)
    }
  }

  @Test(arguments: [
    "<a", "<a/>", "<element xmlns='http://relaxng.org/ns/structure/1.0' name='a'/>",
  ])
  func `a broken grammar is refused`(grammar: String) {
    #expect(throws: XMLProblem.self) { try RelaxNGSchema(compiling: Array(grammar.utf8)) }
  }
}
