import Dispatch
import LibXML
import Synchronization
import Testing

/// A document whose bytes become known some at a time.
@safe private final class SlowSource: GrowingSource, Sendable {
  private nonisolated(unsafe) let text: UnsafeMutableBufferPointer<UInt8>
  private let known = Atomic(0)

  init(_ bytes: [UInt8]) {
    unsafe text = .allocate(capacity: bytes.count)
    _ = unsafe text.initialize(from: bytes)
  }

  deinit {
    unsafe text.deallocate()
  }

  func bytes(beyond count: Int) -> UnsafeBufferPointer<UInt8> {
    var end = known.load(ordering: .relaxed)
    while end <= count, unsafe end < text.count { end = min(end + 700, unsafe text.count) }
    known.store(end, ordering: .relaxed)
    return unsafe UnsafeBufferPointer(rebasing: UnsafeBufferPointer(text)[..<end])
  }

  func letGo(upTo offset: Int) {}
}

@Suite struct GrowingSourceTests {
  /// Some thousand lines of units, with something between two of them.
  private func document(_ between: String = "") -> [UInt8] {
    let unit = "<unit a='ä'>\n<day>2025-01-01</day> text &amp; more\n</unit>\n"
    let half = String(repeating: unit, count: 30_000)
    return Array("<list>\(half)\(between)\(half)</list>".utf8)
  }

  private let grammar = """
    <grammar xmlns="http://relaxng.org/ns/structure/1.0"
      datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
      <start><choice><element name="list"><empty/></element><ref name="unit"/></choice></start>
      <define name="unit"><element name="unit"><optional><attribute name="a"/></optional>
        <mixed><element name="day"><data type="date"/></element></mixed></element></define>
    </grammar>
    """

  @Test(arguments: [
    "", "<unit>\n<day>never</day></unit>", "<unit><day>2025-01-01</day><x/></unit>", "&nbsp;",
    "</unit>", "<unit a='1' a='2'/>", "\u{1}",
  ])
  func `a document that comes piece by piece has the problems of the whole`(fault: String) throws {
    let unit = XMLUnit(namespace: nil, name: "unit", depth: 1)
    let schema = try RelaxNGSchema(compiling: Array(grammar.utf8), unit: unit)
    let bytes = document(fault)
    let problems = schema.problems(in: bytes)
    #expect(problems.isEmpty == fault.isEmpty)
    #expect(schema.problems(in: SlowSource(bytes)) == problems)
  }

  @Test func `units are handed on, and the rest is the tree`() throws {
    let bytes = document("<title>T</title>")
    var lines: [Int] = []
    let root = try XMLParser.parse(SlowSource(bytes)) { element, ancestors in
      guard element.name == "unit" else { return false }
      #expect(ancestors == ["list"])
      #expect(element.elements.map(\.name) == ["day"])
      lines.append(element.position.line)
      return true
    }
    #expect(lines.count == 60_000)
    #expect(lines.prefix(2) == [1, 4])
    #expect(root.elements.map(\.name) == ["title"])
    var count = 0
    let other = try XMLParser.parse(bytes) { element, _ in
      count += element.name == "unit" ? 1 : 0
      return element.name == "unit"
    }
    #expect(count == 60_000)
    #expect(other == root)
  }

  @Test func `a document that is broken far behind throws all the same`() throws {
    #expect(throws: XMLProblem.self) {
      try XMLParser.parse(SlowSource(document("<a>"))) { _, _ in true }
    }
  }

  @Test func `what lies deeper is never handed on`() throws {
    var names: [String] = []
    let root = try XMLParser.parse(Array("<a><b><c><d/></c></b></a>".utf8)) { element, _ in
      names.append(element.name)
      return false
    }
    #expect(names == ["c", "b"])
    let deepest = root.elements.flatMap(\.elements).flatMap(\.elements)
    #expect(deepest.map(\.name) == ["d"])
  }
}
