import Diagnostics
import Notation
import TestSupport
import Testing

/// What ``JSONReader`` makes of a text and says about it.
func readJSON(_ bytes: [UInt8]) -> (value: Value?, diagnostics: DiagnosticList) {
  var diagnostics = DiagnosticList()
  let file = SourceFile(path: "config.json", bytes: bytes)
  let value = JSONReader.read(file, diagnostics: &diagnostics)
  return (value, diagnostics)
}

struct JSONReaderTests {
  @Test func `keeps members in order, each with its place`() throws {
    let (value, diagnostics) = readJSON(Array("{\n  \"b\": 1,\r\n  \"a\" : [true, null]\r}".utf8))
    let members = try #require(value?.object)
    #expect(members.map(\.key) == ["b", "a"])
    #expect(members.map(\.position) == [.init(line: 2, column: 3), .init(line: 3, column: 3)])
    #expect(members[0].value.integer == 1)
    #expect(members[0].value.position == SourcePosition(line: 2, column: 8))
    #expect(members[1].value.offset == 21)
    #expect(members[1].value.array?.map(\.content) == [.boolean(true), .null])
    #expect(diagnostics.items.isEmpty)
  }

  @Test func `counts columns in bytes`() {
    let (value, _) = readJSON(Array("[\"日本\", 1]".utf8))
    #expect(value?.array?.last?.position == SourcePosition(line: 1, column: 12))
  }

  @Test func `a lone CR ends a line`() {
    let (value, _) = readJSON(Array("[\r\r1]".utf8))
    #expect(value?.array?.first?.position == SourcePosition(line: 3, column: 1))
  }

  @Test(arguments: [
    ("\"\\u0041\\n\\t\\\"\\\\\\/\\b\\f\\r\"", "A\n\t\"\\/\u{8}\u{C}\r"),
    ("\"\\uD83D\\uDE00\"", "😀"),
    ("\"\\ud83d\\ude00!\"", "😀!"),
    ("\"a\\u0000b\"", "a\0b"),
    ("\"\\uFFFF\"", "\u{FFFF}"),
    ("\"\u{7F}\u{2028}\"", "\u{7F}\u{2028}"),
    ("\"\"", ""),
  ])
  func `decodes strings`(text: String, decoded: String) {
    #expect(readJSON(Array(text.utf8)).value?.string == decoded)
  }

  @Test(arguments: [
    ("0", 0),
    ("-0", 0),
    ("-12", -12),
    ("9223372036854775807", Int.max),
    ("9223372036854775808", nil),
    ("1.0", nil),
    ("1e2", nil),
    ("\"1\"", nil),
  ])
  func `reads whole numbers that fit`(text: String, number: Int?) {
    #expect(readJSON(Array(text.utf8)).value?.integer == number)
  }

  @Test(arguments: [
    ("1.5", 1.5),
    ("-2E-2", -0.02),
    ("1e+2", 100),
    ("1e999", nil),
    ("12", 12),
    ("null", nil),
  ])
  func `reads numbers`(text: String, number: Double?) {
    #expect(readJSON(Array(text.utf8)).value?.double == number)
  }

  @Test func `keeps the text of a number`() {
    #expect(readJSON(Array("1.10".utf8)).value?.text == "1.10")
  }

  @Test func `names the first place of a duplicate key, for each object by itself`() {
    let marked = MarkedText("{\"a\": {\"a\": 1, ①\"a\": 2}, \"b\": {\"a\": 1}, ②\"a\": 3}")
    let (value, diagnostics) = readJSON(marked.bytes)
    #expect(value == nil)
    #expect(marked.mismatches(diagnostics, expecting: [.duplicateKey, .duplicateKey]) == [])
    #expect(diagnostics.items[0].message.contains("line 1, column 8"))
  }

  @Test func `finds a duplicate key among many`() {
    let keys = (0..<40).map { "\"key\($0)\": 0" }.joined(separator: ",")
    let (_, diagnostics) = readJSON(Array("{\(keys),\"key3\":1,\"key39\":1}".utf8))
    #expect(diagnostics.items.map(\.code) == [.duplicateKey, .duplicateKey])
  }

  @Test func `keys that differ in bytes are different keys`() {
    #expect(readJSON(Array("{\"\u{E9}\": 1, \"e\u{301}\": 2}".utf8)).diagnostics.items.isEmpty)
  }

  @Test func `reports a bounded number of duplicate keys`() {
    let text = "{" + Array(repeating: "\"a\":1", count: 1000).joined(separator: ",") + "}"
    #expect(readJSON(Array(text.utf8)).diagnostics.items.count == 20)
  }

  @Test func `reads as deep as the bound and no deeper`() {
    let deepest = JSONReader.maximumDepth
    func nested(_ depth: Int) -> [UInt8] {
      Array(String(repeating: "[", count: depth).utf8)
        + Array(String(repeating: "]", count: depth).utf8)
    }
    #expect(readJSON(nested(deepest)).value != nil)
    let (value, diagnostics) = readJSON(nested(100_000))
    #expect(value == nil)
    #expect(diagnostics.items.map(\.code) == [.tooDeep])
    #expect(diagnostics.items[0].position?.column == deepest + 1)
  }

  @Test func `reads as many values as the bound and no more`() {
    func list(_ count: Int) -> [UInt8] {
      Array("[1\(String(repeating: ",1", count: count - 2))]".utf8)
    }
    #expect(readJSON(list(JSONReader.maximumValues)).value != nil)
    let (value, diagnostics) = readJSON(list(JSONReader.maximumValues + 1))
    #expect(value == nil)
    #expect(diagnostics.items.map(\.code) == [.textTooLarge])
    #expect(diagnostics.items[0].position?.column == 2 * JSONReader.maximumValues)
  }

  @Test func `refuses a text beyond the bound`() {
    let bytes = [UInt8](repeating: UInt8(ascii: " "), count: JSONReader.maximumBytes + 1)
    #expect(readJSON(bytes).diagnostics.items.map(\.code) == [.textTooLarge])
  }

  @Test(arguments: [[0xFF, 0xFE, 0x7B, 0], [0xFE, 0xFF, 0, 0x7B]] as [[UInt8]])
  func `names UTF-16`(bytes: [UInt8]) {
    #expect(readJSON(bytes).diagnostics.items.map(\.code) == [.utf16])
  }

  @Test func `says where the first byte is that is no UTF-8`() {
    let (_, diagnostics) = readJSON(Array("[\n\"é".utf8) + [0xE9] + Array("\"]".utf8))
    #expect(diagnostics.items.map(\.code) == [.invalidUTF8])
    #expect(diagnostics.items[0].position == SourcePosition(line: 2, column: 4))
    #expect(diagnostics.items[0].message.contains("0xE9"))
  }
}
