import Diagnostics
import Notation
import TestSupport
import Testing

/// What ``TOMLReader`` makes of a text and says about it.
func readTOML(_ file: SourceFile, in range: Range<Int>? = nil) -> (Value?, DiagnosticList) {
  var diagnostics = DiagnosticList()
  var reader = TOMLReader(file, range: range ?? 0..<file.bytes.count)
  let value = reader.read(diagnostics: &diagnostics)
  return (value, diagnostics)
}

/// What ``TOMLReader`` makes of a text without problems.
func readTOML(_ text: String) throws -> Value {
  let (value, diagnostics) = readTOML(SourceFile(path: "a.toml", bytes: Array(text.utf8)))
  #expect(diagnostics.items.map(\.message) == [])
  return try #require(value)
}

struct TOMLReaderTests {
  @Test func `keeps keys in the order of the text, each with its place in the file`() throws {
    let text = """
      +++
      z = "a"
      b = [ 1, {c = 'd'} ]
      [t.u]
      v = 1
      [t]
      "é" = true
      [[l]]
      [[l]]
      x.y = 2
      +++

      """
    let file = SourceFile(path: "a.md", bytes: Array(text.utf8))
    let (value, diagnostics) = readTOML(file, in: 4..<text.utf8.count - 4)
    #expect(diagnostics.items.isEmpty)
    let members = try #require(value?.object)
    #expect(members.map(\.key) == ["z", "b", "t", "l"])
    #expect(members.map(\.position.line) == [2, 3, 4, 8])
    #expect(members[0].value.position == SourcePosition(line: 2, column: 5))
    #expect(members[0].value.offset == 8)
    #expect(members[1].value.array?.map(\.position.column) == [7, 10])
    #expect(members[1].value.array?[1]["c"]?.position == SourcePosition(line: 3, column: 15))
    #expect(members[2].value["u"]?["v"]?.integer == 1)
    #expect(members[2].value["é"]?.boolean == true)
    #expect(members[3].value.array?[1]["x"]?["y"]?.position == SourcePosition(line: 10, column: 7))
  }

  @Test func `counts columns in bytes, also behind a byte order mark and CRLF`() throws {
    let text = "\u{FEFF}\"é\" = \"日\" # x\r\nb = [\"日\", 1]\r\n"
    let file = SourceFile(path: "a.toml", bytes: Array(text.utf8))
    let (value, diagnostics) = readTOML(file, in: 3..<text.utf8.count)
    #expect(diagnostics.items.isEmpty)
    let members = try #require(value?.object)
    #expect(members[0].position == SourcePosition(line: 1, column: 4))
    #expect(members[0].value.position == SourcePosition(line: 1, column: 11))
    #expect(members[1].value.array?[1].position == SourcePosition(line: 2, column: 13))
  }

  @Test(arguments: [
    ("\"a\\tb\\u00e9\"", Value.Content.string, "a\tbé"),
    ("'a\\b'", .string, "a\\b"),
    ("\"\"\"\na \\ \n\n  b\"\"\"", .string, "a b"),
    ("\"\"\"a\n\"\"b\"\"\"\"\"", .string, "a\n\"\"b\"\""),
    ("'''\na\\''''", .string, "a\\'"),
    ("''", .string, ""),
    ("true", .boolean(true), "true"),
    ("false", .boolean(false), "false"),
    ("1_000", .number, "1000"),
    ("+7", .number, "+7"),
    ("-7", .number, "-7"),
    ("0xFF", .number, "255"),
    ("0b101", .number, "5"),
    ("1.10", .number, "1.10"),
    ("6.02e2_3", .number, "6.02e23"),
    ("inf", .string, "inf"),
    ("-nan", .string, "-nan"),
    ("2024-01-02", .string, "2024-01-02"),
    ("2024-01-02 03:04:05", .string, "2024-01-02 03:04:05"),
    ("2024-01-02t03:04:05.25-01:30", .string, "2024-01-02t03:04:05.25-01:30"),
    ("2024-01-02T03:04:05Z", .string, "2024-01-02T03:04:05Z"),
    ("03:04:05", .string, "03:04:05"),
  ])
  func `a value is of its kind, and numbers are what was typed`(
    typed: String,
    content: Value.Content,
    text: String
  ) throws {
    let value = try #require(try readTOML("a = \(typed)\n")["a"])
    #expect(value.content == content)
    #expect(value.text == text)
  }

  @Test func `tables grow from several places`() throws {
    let value = try readTOML(
      """
      a.b.c = 1
      a.b.d = {e.f = 2, "g h" = [{}]}
      [x.y]
      [[x.z]]
      w = 1
      [x.z.deep]
      [[x.z]]
      [x]
      v = 2
      """
    )
    #expect(value["a"]?["b"]?.object?.map(\.key) == ["c", "d"])
    #expect(value["a"]?["b"]?["d"]?["e"]?["f"]?.integer == 2)
    #expect(value["x"]?.object?.map(\.key) == ["y", "z", "v"])
    #expect(value["x"]?["z"]?.array?.first?.object?.map(\.key) == ["w", "deep"])
    #expect(value["x"]?["z"]?.array?.last?.object?.isEmpty == true)
  }

  @Test func `keys are equal if their bytes are`() throws {
    #expect(try readTOML("\"é\" = 1\n\"e\u{301}\" = 2\n").object?.count == 2)
    let many = (0..<40).map { "k\($0) = \($0)\n" }.joined()
    #expect(try readTOML(many).object?.map(\.key).last == "k39")
  }

  @Test func `a text of nothing is an object of nothing`() throws {
    #expect(try readTOML("").object?.isEmpty == true)
    #expect(try readTOML("# a = 1\n\n").object?.isEmpty == true)
  }

  @Test func `characters that no feed can carry are left out and counted`() {
    let file = SourceFile(path: "a.toml", bytes: Array(#"a = "x\u0000y\u0008z""#.utf8))
    var diagnostics = DiagnosticList()
    var reader = TOMLReader(file, range: 0..<file.bytes.count)
    #expect(reader.read(diagnostics: &diagnostics)?["a"]?.text == "xyz")
    #expect(reader.controlCharacters.count == 2)
    #expect(reader.controlCharacters.firstOffset == 6)
  }
}
