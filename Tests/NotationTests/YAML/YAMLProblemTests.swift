import Diagnostics
import Notation
import TestSupport
import Testing

/// What is said about texts that are not YAML, or YAML that front matter has no use for.
struct YAMLProblemTests {
  @Test(arguments: [
    ("title: a ①: b\n", "contains “: ”"),
    ("title: x\n  date①: y\n", "indented too far"),
    ("a:\n①\tb: c\n", "tab"),
    ("a: 1\n①\tb: 2\n", "tab"),
    ("a: ①@b\n", "“@”"),
    ("a: ①`b`\n", "“`”"),
    ("a: ①%b\n", "“%”"),
    ("a: ①\"b\n", "never closed"),
    ("a: ①'b\nc: d\n", "never closed"),
    ("a: ①\"b\ndate: \"2024\"\n", "closed only on line 2"),
    ("a: \"b\" ①c\n", "expected a key"),
    ("a: b\n①c\n", "neither “key: value”"),
    ("a: ①[b, c\n", "“]”"),
    ("a: ①{b: c\n", "“}”"),
    ("a: 1 - b\n①- c\n", "expected a key"),
    ("a: ①- b\n", "“- ”"),
    ("a: ①** b **\n", "“*”"),
    ("a: {①{ page.title }}\n", "where a key was expected"),
    ("a: 1\n①---\nb: 2\n", "second document"),
  ])
  func `says what the author did and where`(text: String, message: String) {
    let marked = MarkedText(text)
    let (value, diagnostics) = readYAML(marked.file())
    #expect(value == nil)
    #expect(marked.mismatches(diagnostics, expecting: [.invalidYAML]) == [])
    let found = diagnostics.items.first?.message ?? ""
    #expect(found.contains(message), "\(found)")
  }

  @Test func `says that a backslash in double quotes is an escape`() {
    let (_, diagnostics) = readYAML(MarkedText("a: \"C:\\qed\"\n").file())
    #expect(diagnostics.items.map(\.code) == [.invalidYAML])
    #expect(diagnostics.items[0].message.contains("backslash"))
  }

  @Test func `a quoted text may have several lines`() throws {
    #expect(try readYAML("a: \"b\n  c\"\nd: e\n")["a"]?.text == "b c")
  }

  @Test(arguments: [
    "a: ①&x b\n", "a: ①*x\n", "①&x a: b\n", "a: ①&x [b]\n", "a: ①&x {b: c}\n", "- ①*x\n",
  ])
  func `refuses anchors and aliases`(text: String) {
    let marked = MarkedText(text)
    let (value, diagnostics) = readYAML(marked.file())
    #expect(value == nil)
    #expect(marked.mismatches(diagnostics, expecting: [.yamlAlias]) == [])
  }

  @Test func `quotes make an alias a text`() throws {
    #expect(try readYAML("a: '*x'\nb: a & b * c\n")["a"]?.text == "*x")
  }

  @Test(arguments: [
    "a: ①!thing b\n", "a: ①!!binary aGk=\n", "a: ①!!int b\n", "a: ①!!map b\n", "a: ①!x [b]\n",
  ])
  func `refuses tags outside the core schema`(text: String) {
    let marked = MarkedText(text)
    let (value, diagnostics) = readYAML(marked.file())
    #expect(value == nil)
    #expect(marked.mismatches(diagnostics, expecting: [.yamlTag]) == [])
  }

  @Test func `names the first place of a duplicate key`() {
    let marked = MarkedText("title: a\ntags: [b]\n①title: c\nmap:\n  x: 1\n  ②\"x\": 2\n")
    let (value, diagnostics) = readYAML(marked.file())
    #expect(value == nil)
    #expect(marked.mismatches(diagnostics, expecting: [.duplicateKey, .duplicateKey]) == [])
    #expect(diagnostics.items[0].message.contains("line 1, column 1"))
  }

  @Test func `the same key in different maps is no duplicate`() throws {
    #expect(try readYAML("a: {x: 1}\nb: {x: 1}\nx: 1\nX: 2\n").object?.count == 4)
  }

  @Test func `offsets are those of the whole file`() {
    let text = "---\né: 1\nb: @\n---\n"
    let file = SourceFile(path: "a.md", bytes: Array(text.utf8))
    let (_, diagnostics) = readYAML(file, in: 4..<text.utf8.count - 4)
    #expect(diagnostics.items.map(\.position) == [SourcePosition(line: 3, column: 4)])
    #expect(diagnostics.items[0].sourceLine == "b: @")
  }
}
