import LibXML
import Testing

@Suite struct XMLParserProblemTests {
  /// A document, the byte at which its fault begins, and the fault.
  private static let cases: [(String, Int, Int, XMLProblem.Code)] = [
    ("", 1, 1, .documentEmpty),
    ("  ", 1, 3, .documentEmpty),
    ("<a></b>", 1, 4, .tagMismatch),
    ("<a>\n  <b>\n  </c>\n</a>", 3, 3, .tagMismatch),
    ("<a><b>\n", 2, 1, .tagNotFinished),
    ("<a>\n é&nbsp;</a>", 2, 4, .undeclaredEntity),
    ("<!DOCTYPE a SYSTEM 'x'>\n<a>&nbsp;</a>", 2, 4, .undeclaredEntity),
    ("<a b='&nbsp;'/>", 1, 7, .undeclaredEntity),
    ("<a> &amp</a>", 1, 5, .entityWithoutSemicolon),
    ("<a>x&#1;y</a>", 1, 5, .invalidCharacter),
    ("<a>\n中\u{1}</a>", 2, 4, .invalidCharacter),
    ("<a b='1'\n b='2'/>", 1, 1, .attributeRedefined),
    ("<a>\n <x:b/></a>", 2, 2, .undefinedNamespace),
    ("<a>\r\r\n\n <x:b/></a>", 4, 2, .undefinedNamespace),
  ]

  @Test(arguments: cases)
  func `a problem stands where the fault begins`(
    text: String,
    line: Int,
    column: Int,
    code: XMLProblem.Code
  ) throws {
    let problem = try #require(XMLParser.problems(in: Array(text.utf8)).first)
    #expect(problem.code == code)
    #expect(problem.position == XMLPosition(line: line, column: column))
    #expect(problem.message.first?.isUppercase == false || problem.message.hasPrefix("PCDATA"))
  }

  @Test func `bytes that are no UTF-8 are found at their place`() {
    let bytes = Array("<a>\n12".utf8) + [0xFF] + Array("</a>".utf8)
    #expect(XMLParser.problems(in: bytes).map(\.position) == [XMLPosition(line: 2, column: 3)])
  }

  @Test func `lines beyond 65,535 are right`() {
    let text = "<a>" + String(repeating: "\n", count: 99_999) + "  <b></c></a>"
    let problems = XMLParser.problems(in: Array(text.utf8))
    #expect(problems.map(\.position) == [XMLPosition(line: 100_000, column: 6)])
  }

  @Test func `nothing is reported after a fatal problem`() {
    #expect(XMLParser.problems(in: Array("<a>&x;&y;</b></c>".utf8)).count == 1)
  }

  @Test func `an entity bomb is refused at its first declaration`() {
    var text = "<!DOCTYPE a [\n<!ENTITY x0 'ha'>"
    for level in 1...30 {
      text += "<!ENTITY x\(level) '&x\(level - 1);&x\(level - 1);'>"
    }
    let problems = XMLParser.problems(in: Array((text + "]><a b='&x30;'>&x30;</a>").utf8))
    #expect(problems.map(\.code) == [.entityDeclaration])
    #expect(problems.map(\.position) == [XMLPosition(line: 2, column: 1)])
  }

  @Test(arguments: [
    "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><a>&x;</a>",
    "<!DOCTYPE a [<!ENTITY % x SYSTEM 'http://127.0.0.1:9/x'>%x;]><a/>",
  ])
  func `an external entity is refused, not fetched`(text: String) {
    #expect(XMLParser.problems(in: Array(text.utf8)).map(\.code) == [.entityDeclaration])
  }

  @Test func `the first problem is thrown when a tree is wanted`() {
    let problem = #expect(throws: XMLProblem.self) { try XMLParser.parse(Array("<x:a/>".utf8)) }
    #expect(problem?.code == .undefinedNamespace)
  }

  @Test func `tasks that parse at the same time get only their own problems`() async {
    await withTaskGroup(of: Bool.self) { group in
      for task in 0..<8 {
        group.addTask {
          (0..<200).allSatisfy { round in
            let lines = 1 + (task * 200 + round) % 97
            let text = "<a>" + String(repeating: "\n", count: lines) + "<b></c></a>"
            let problems = XMLParser.problems(in: Array(text.utf8))
            return problems.map(\.position) == [XMLPosition(line: 1 + lines, column: 4)]
          }
        }
      }
      for await isRight in group { #expect(isRight) }
    }
  }

  @Test func `nothing is ever printed`() async {
    let result = await #expect(
      processExitsWith: .success,
      observing: [\.standardErrorContent, \.standardOutputContent]
    ) {
      for (text, _, _, _) in Self.cases { _ = XMLParser.problems(in: Array(text.utf8)) }
      _ = XMLParser.problems(in: [0xFF, 0xFE, 0x00])
      _ = XMLParser.problems(in: Array("<!DOCTYPE a SYSTEM 'x' [%x;]><a>&x;</a>".utf8))
      for grammar in ["<a", "<a/>", "<grammar xmlns='http://relaxng.org/ns/structure/1.0'/>"] {
        _ = try? RelaxNGSchema(compiling: Array(grammar.utf8))
      }
    }
    let printed = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(!printed.contains("rror") && !printed.contains("^"))
  }
}
