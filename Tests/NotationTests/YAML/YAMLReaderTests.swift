import Diagnostics
import Notation
import TestSupport
import Testing

/// What ``YAMLReader`` makes of a whole text and says about it.
func readYAML(_ file: SourceFile, in range: Range<Int>? = nil) -> (Value?, DiagnosticList) {
  var diagnostics = DiagnosticList()
  var reader = YAMLReader(file, range: range ?? 0..<file.bytes.count)
  let value = reader.read(diagnostics: &diagnostics)
  return (value, diagnostics)
}

/// What ``YAMLReader`` makes of a text without problems.
func readYAML(_ text: String) throws -> Value {
  let (value, diagnostics) = readYAML(SourceFile(path: "a.md", bytes: Array(text.utf8)))
  #expect(diagnostics.items.map(\.message) == [])
  return try #require(value)
}

struct YAMLReaderTests {
  @Test func `keeps fields in order, each with its place in the file`() throws {
    let text = "---\ntitle: \"a\"\ntags: [ x, 'y' ]\nlist:\n  - 1\n  - b: c\n---\n"
    let file = SourceFile(path: "a.md", bytes: Array(text.utf8))
    let (value, diagnostics) = readYAML(file, in: 4..<text.utf8.count - 4)
    #expect(diagnostics.items.isEmpty)
    let fields = try #require(value?.object)
    #expect(fields.map(\.key) == ["title", "tags", "list"])
    #expect(fields.map(\.position.line) == [2, 3, 4])
    #expect(fields[0].value.position == SourcePosition(line: 2, column: 8))
    #expect(fields[0].value.offset == 11)
    #expect(fields[1].value.array?.map(\.text) == ["x", "y"])
    #expect(fields[1].value.array?.map(\.position.column) == [9, 12])
    #expect(fields[2].value.array?[1]["b"]?.position == SourcePosition(line: 6, column: 8))
  }

  @Test func `counts columns in bytes, and lines as editors do`() throws {
    let value = try readYAML("日本: \"a\u{2028}b\u{85}c\"\r\nx: {é: [1, 2]}\ry: z")
    let fields = try #require(value.object)
    #expect(fields[0].value.position == SourcePosition(line: 1, column: 9))
    #expect(fields[1].position == SourcePosition(line: 2, column: 1))
    #expect(fields[1].value["é"]?.array?[1].position == SourcePosition(line: 2, column: 13))
    #expect(fields[2].position == SourcePosition(line: 3, column: 1))
  }

  @Test(
    arguments: [
      ("no", .string),
      ("yes", .string),
      ("on", .string),
      ("off", .string),
      ("12:30", .string),
      ("2024-01-02", .string),
      ("2024", .number),
      ("1.10", .number),
      ("-3", .number),
      ("+3", .number),
      ("007", .number),
      ("1e5", .number),
      (".5", .number),
      ("1.", .number),
      (".", .string),
      ("1e", .string),
      ("0x1F", .string),
      ("1_000", .string),
      (".inf", .string),
      ("True", .boolean(true)),
      ("FALSE", .boolean(false)),
      ("true", .boolean(true)),
      ("tRUE", .string),
      ("\"true\"", .string),
      ("'2024'", .string),
      ("\"\"", .string),
      ("null", .null),
      ("~", .null),
      ("", .null),
      ("\"null\"", .string),
      ("!!str 2024", .string),
      ("! 2024", .string),
      ("!!int 7", .number),
      ("!!bool true", .boolean(true)),
      ("!!null ~", .null),
      ("|\n  text", .string),
      (">\n  12", .string),
    ] as [(String, Value.Content)]
  )
  func `knows the kinds of the core schema only`(text: String, content: Value.Content) throws {
    #expect(try readYAML("a: \(text)\n")["a"]?.content == content)
  }

  @Test(arguments: [
    "1.10", "2024", "no", "True", "007", "2024-01-02 10:00", "日本", "a#b", "a:b", "http://a/b?c=d#e",
  ])
  func `keeps plain text as typed`(text: String) throws {
    #expect(try readYAML("a: \(text)  # comment")["a"]?.scalarText == text)
  }

  @Test(arguments: [
    ("\"a\\tb\\u00e9\\\"\"", "a\tbé\""),
    ("'it''s'", "it's"),
    ("|\n  a\n  b\n", "a\nb\n"),
    (">\n  a\n  b\n", "a b\n"),
    (">-\n  a\n\n  b", "a\nb"),
    ("a\n  b", "a b"),
    ("\"a\n  b\"", "a b"),
    ("\"\\U0001F600\"", "😀"),
  ])
  func `decodes quotes and blocks`(text: String, decoded: String) throws {
    #expect(try readYAML("a: \(text)")["a"]?.string == decoded)
  }

  @Test(arguments: ["", "\n\n", "# only a comment\n"])
  func `a text without a value is null`(text: String) throws {
    #expect(try readYAML(text).isNull)
  }

  @Test(arguments: ["\u{85}", "\u{2028}", "\u{2029}"])
  func `a line end that nobody sees ends no line`(separator: String) throws {
    let value = try readYAML("a: b\(separator)c\nd: e\n")
    #expect(value["a"]?.text == "b c")
    #expect(value["d"]?.position == SourcePosition(line: 2, column: 4))
  }

  @Test func `characters that YAML refuses are left out and counted`() {
    let text = "a: x\u{8}\u{7F}y\nb\u{80}: \u{FEFF}\u{FFFE}z\nc: \"\u{85}d\"\n"
    var diagnostics = DiagnosticList()
    let file = SourceFile(path: "a.md", bytes: Array(text.utf8))
    var reader = YAMLReader(file, range: 0..<file.bytes.count)
    let value = reader.read(diagnostics: &diagnostics)
    #expect(value?["a"]?.text == "xy")
    #expect(value?["b"]?.text == "z")
    #expect(value?["b"]?.position == SourcePosition(line: 2, column: 12))
    #expect(reader.controlCharacters.count == 5)
    #expect(reader.controlCharacters.firstOffset == 4)
    #expect(diagnostics.items.isEmpty)
  }

  @Test func `characters that no feed can carry are left out of escapes`() {
    let file = SourceFile(path: "a.md", bytes: Array("ab: \"x\\x08\\0\\ty\"\n".utf8))
    var diagnostics = DiagnosticList()
    var reader = YAMLReader(file, range: 0..<file.bytes.count)
    let value = reader.read(diagnostics: &diagnostics)
    #expect(value?["ab"]?.text == "x\ty")
    #expect(reader.controlCharacters.count == 2)
    #expect(reader.controlCharacters.firstOffset == 6)
  }

  @Test func `reads as deep as the bound and no deeper`() {
    func nested(_ depth: Int) -> SourceFile {
      let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
      return SourceFile(path: "a.md", bytes: Array(text.utf8))
    }
    #expect(readYAML(nested(YAMLReader.maximumDepth)).1.items.isEmpty)
    let diagnostics = readYAML(nested(100_000)).1
    #expect(diagnostics.items.map(\.code) == [.tooDeep])
    #expect(diagnostics.items[0].position?.column == YAMLReader.maximumDepth + 1)
  }

  @Test func `refuses a text beyond the bound`() {
    let bytes = [UInt8](repeating: UInt8(ascii: "#"), count: YAMLReader.maximumBytes + 1)
    let diagnostics = readYAML(SourceFile(path: "a.md", bytes: bytes)).1
    #expect(diagnostics.items.map(\.code) == [.textTooLarge])
  }

  @Test func `any bytes at all end in a value or a diagnostic`() {
    var state: UInt64 = 42
    let alphabet = Array("a:-[]{},\"'&*!|>%@`#? \n\t\\x\u{8}é\u{FEFF}~0".unicodeScalars)
    for _ in 0..<3000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<24 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text.append(alphabet[Int(state >> 33) % alphabet.count])
      }
      let file = SourceFile(path: "a.md", bytes: Array(String(text).utf8))
      let (value, diagnostics) = readYAML(file)
      #expect((value == nil) == diagnostics.hasErrors, "\(String(text))")
    }
  }
}
