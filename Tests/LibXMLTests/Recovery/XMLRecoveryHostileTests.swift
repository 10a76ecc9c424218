import Glibc
import LibXML
import Testing

@Suite struct XMLRecoveryHostileTests {
  private func parse(_ text: String) -> RecoveredDocument {
    XMLRecovery.parse(Array(text.utf8))
  }

  private func repeating(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  /// The names of the elements directly inside the root.
  private func names(_ document: RecoveredDocument) -> [String] {
    document.root.map { $0.elements.map(\.name) } ?? []
  }

  @Test(arguments: [300, 100_000])
  func `deep nesting is told with its place, and what follows is read`(depth: Int) {
    let document = parse(
      "<r><i>" + repeating("<a>", depth) + "x" + repeating("</a>", depth) + "</i><z/></r>"
    )
    #expect(document.problems.map(\.code) == [.tooDeep])
    #expect((700...800).contains(document.problems.first?.column ?? 0))
    #expect(names(document) == ["i", "z"])
  }

  @Test func `deep nesting without an end is read as deep as allowed`() {
    let document = parse("<r>" + repeating("<a>", 100_000))
    #expect(document.problems.map(\.code) == [.tooDeep])
    #expect(names(document) == ["a"])
  }

  @Test func `of a million attributes the first are read, and so is what follows`() {
    let attributes = (0..<1_000_000).map { "a\($0)='1'" }.joined(separator: " ")
    let document = parse("<r>\n<a \(attributes)/><z/></r>")
    #expect(document.problems.map(\.code) == [.tooManyAttributes])
    #expect(document.problems.map(\.position) == [XMLPosition(line: 2, column: 1)])
    #expect(names(document) == ["a", "z"])
    let first = document.root.map { Array($0.elements)[0] }
    #expect(first?.attributes.count == XMLLimits.attributes)
  }

  @Test func `an endless text is cut, and what follows is read`() {
    let document = parse("<r>" + repeating("x ", 8_000_000) + "<z/></r>")
    #expect(document.problems.map(\.code) == [.textTooLong])
    #expect(document.root?.text.utf8.count == XMLLimits.textBytes)
    #expect(names(document) == ["z"])
  }

  @Test func `a line of ten million bytes is fine`() {
    let document = parse("<r>" + repeating("<t>" + repeating("x", 10_000) + "</t>", 1_000) + "</r>")
    #expect(document.problems.isEmpty)
    #expect(document.root?.children.count == 1_000)
  }

  @Test func `more elements than allowed end the tree`() {
    let document = parse("<r>" + repeating("<a/>", XMLLimits.elements + 10) + "</r>")
    #expect(document.problems.map(\.code) == [.tooManyElements])
    #expect((document.root?.children.count ?? 0) >= XMLLimits.elements - 1)
  }

  @Test func `more names or namespaces than allowed end the tree`() {
    let elements = (0...XMLLimits.names).map { "<n\($0)/>" }.joined()
    #expect(parse("<r>" + elements + "</r>").problems.map(\.code) == [.tooManyNames])
    let tags = (0..<10).map { tag in
      "<a " + (0..<200).map { "xmlns:p\(tag)x\($0)='u'" }.joined(separator: " ") + ">"
    }
    #expect(parse("<r>" + tags.joined()).problems.map(\.code) == [.tooManyNamespaces])
  }

  @Test(arguments: [
    "&", "<", "&x;", "</q>", "<q>", "<q a=", "\u{1}", "]]>", "&#0;", "<!--", "<?xml ?>",
  ])
  func `a fault that repeats costs no more than its bytes`(fault: String) {
    let document = parse("<r><b/>" + repeating(fault, 200_000) + "</r>")
    #expect(document.problems.filter { $0.level == .fatal }.count == 1)
    #expect(document.root?.name == "r")
  }

  @Test(arguments: ["&x40;", ""])
  func `an entity bomb is never expanded`(value: String) {
    var text = "<!DOCTYPE a [<!ENTITY x0 'ha'>"
    for level in 1...40 { text += "<!ENTITY x\(level) '&x\(level - 1);&x\(level - 1);'>" }
    let document = parse(text + "<!ATTLIST a c CDATA '\(value)'>]><a b='&x40;'>&x40;</a>")
    #expect(document.entityDeclarations.count == 41)
    #expect(document.root?.text == "\u{FFFD}")
    #expect(document.root?.attribute("b") == "\u{FFFD}")
  }

  @Test(.timeLimit(.minutes(1))) func `nothing that a document names is opened`() throws {
    // Opening a pipe without a reader's end would block, and reading it would find this.
    let path = "/tmp/feedgen-recovery-\(getpid())"
    unsafe unlink(path)
    try #require(unsafe mkfifo(path, 0o600) == 0)
    defer { unsafe unlink(path) }
    let document = parse(
      """
      <!DOCTYPE r SYSTEM "file://\(path)" [<!ENTITY e SYSTEM "\(path)"><!ENTITY % p SYSTEM "\(path)"> %p;]>
      <?xml-stylesheet href="\(path)"?><r xmlns:xi="http://www.w3.org/2001/XInclude" a="&e;">&e;<xi:include href="\(path)"/></r>
      """
    )
    #expect(document.root?.text == "\u{FFFD}")
  }

  @Test func `bytes at random are no document and no crash`() {
    let alphabet = Array("<>/?!-[]&;#='\" \u{0}\u{1}axml:é\n".utf8)
    var state: UInt64 = 42
    for count in 0..<300 {
      let bytes = (0..<count * 7).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return alphabet[Int(state >> 33) % alphabet.count]
      }
      let document = XMLRecovery.parse(Array("<a>".utf8) + bytes)
      #expect(document.problems.filter { $0.level == .fatal }.count <= 1)
      #expect(document.text.count == bytes.count + 3)
      _ = XMLRecovery.parse(bytes)
    }
    #expect(XMLRecovery.parse([UInt8](repeating: 0, count: 1000)).root == nil)
  }

  @Test func `tasks that parse at the same time get only their own results`() async {
    await withTaskGroup(of: Bool.self) { group in
      for task in 0..<8 {
        group.addTask {
          (0..<100).allSatisfy { round in
            let lines = 1 + (task * 100 + round) % 97
            let text = "<a>" + String(repeating: "\n", count: lines) + "<b>&e\(task);</c>é</a>"
            let document = XMLRecovery.parse(Array(text.utf8))
            return document.problems.map(\.line) == [1 + lines]
              && document.undefinedEntities.map(\.name) == ["e\(task)"]
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
      let texts = [
        "", "<", "<a", "<a>&x;&</b>", "<!DOCTYPE a SYSTEM 'x' [%x;]><a>&x;</a>",
        "<?xml version='1.0' encoding='x'?><a/>", "<?xml version='1.0' encoding='UTF-16'?><a/>",
        "<?xml version='1.0' encoding='UTF-7'?><a>+/+A-</a>",
      ]
      for text in texts { _ = XMLRecovery.parse(Array(text.utf8)) }
      _ = XMLRecovery.parse([0xFF, 0xFE, 0x00])
      _ = XMLRecovery.parse([0x3C, 0x00, 0x61, 0xD8, 0x3C])
    }
    let printed = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(!printed.contains("rror") && !printed.contains("^"))
  }
}
