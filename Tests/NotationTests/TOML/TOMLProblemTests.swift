import Diagnostics
import Notation
import TestSupport
import Testing

/// What is said about texts that are not TOML, or more of it than anybody writes.
struct TOMLProblemTests {
  @Test(arguments: [
    ("title = ①yes\n", "“yes” is no value"),
    ("title = ①True\n", "lower case"),
    ("title = ①null\n", "has no “null”"),
    ("title =①\n", "expected a value, found the end of the line"),
    ("title①: a\n", "expected “=” behind the key, found “:”"),
    ("a = 1\n①é = 1\n", "expected a key, found “é”"),
    ("a = 'it'①s'\n", "expected the end of the line, found “s”"),
    ("a = ①\"b\nc\"\n", "never closed"),
    ("a = ①'''b\nc\n", "never closed"),
    ("a = \"C:①\\qed\"\n", "begins an escape"),
    ("a = \"①\\ud800\"\n", "number of a character"),
    ("a = ①007\n", "no value"),
    ("a = ①1__0\n", "no value"),
    ("a = ①1.\n", "no value"),
    ("a = ①2024-1-2\n", "no value"),
    ("# é日\na = [\"日\", ①x]\n", "“x” is no value"),
    ("a = [1 ①2]\n", "expected “,” or “]”"),
    ("a = {b = 1 ①c = 2}\n", "expected “,” or “}”"),
    ("a = {b = 1,①}\n", "expected a key"),
    ("[a①\n", "expected “]”"),
    ("[[a]①\n", "expected “]]”"),
    ("①\"\"\"a\"\"\" = 1\n", "several lines"),
    ("a = 1 # ①\u{8}\n", "U+0008"),
    ("a = \"①\u{1}\"\n", "U+0001"),
    ("a = 1①\rb = 2\n", "end of the line"),
  ])
  func `says what the author did and where`(text: String, message: String) {
    let marked = MarkedText(text)
    let (value, diagnostics) = readTOML(marked.file())
    #expect(value == nil)
    #expect(marked.mismatches(diagnostics, expecting: [.invalidTOML]) == [])
    let found = diagnostics.items.first?.message ?? ""
    #expect(found.contains(message), "\(found)")
  }

  @Test(arguments: [
    "a = 1\nb = 2\n①a = 3\n", "[a]\n[①a]\n", "a = 1\n①a.b = 2\n", "[a.b]\n[a]\n①b.c = 1\n",
    "a = {}\n[①a.b]\n", "a = []\n[[①a]]\n", "[[a]]\n[①a]\n", "[a]\n[[①a]]\n", "a.b = 1\n[①a]\n",
    "a = {b = 1, ①b = 2}\n", "\"a\" = 1\n①'a' = 2\n",
  ])
  func `a key that comes twice is one of the kind that other notations have`(text: String) {
    let marked = MarkedText(text)
    let (value, diagnostics) = readTOML(marked.file())
    #expect(value == nil)
    #expect(marked.mismatches(diagnostics, expecting: [.duplicateKey]) == [])
  }

  @Test(arguments: [
    "a = " + String(repeating: "[", count: 100) + String(repeating: "]", count: 100),
    "a = " + String(repeating: "[", count: 100_000),
    "a = " + String(repeating: "{b=", count: 100) + "1" + String(repeating: "}", count: 100),
    "a" + String(repeating: ".a", count: 100_000) + " = 1",
    "[a" + String(repeating: ".\"a.\"", count: 70) + "]\n",
    "a = " + String(repeating: "{b.c.d.e=", count: 20) + "1" + String(repeating: "}", count: 20),
    "[a" + String(repeating: ".a", count: 40) + "]\nb" + String(repeating: " . b", count: 40)
      + " = 1",
  ])
  func `what is nested too deeply is refused`(text: String) {
    let (value, diagnostics) = readTOML(SourceFile(path: "a.toml", bytes: Array(text.utf8)))
    #expect(value == nil)
    #expect(diagnostics.items.map(\.code) == [.tooDeep])
  }

  @Test(arguments: [
    "a" + String(repeating: ".a", count: 60) + " = 1",
    "a = " + String(repeating: "[", count: 60) + String(repeating: "]", count: 60),
  ])
  func `what is not nested too deeply is read`(text: String) throws {
    _ = try readTOML(text + "\n")
  }

  @Test func `a text larger than any is refused`() {
    let text = String(repeating: "# a comment\n", count: 100_000)
    let (value, diagnostics) = readTOML(SourceFile(path: "a.toml", bytes: Array(text.utf8)))
    #expect(value == nil)
    #expect(diagnostics.items.map(\.code) == [.textTooLarge])
  }

  @Test func `a hundred thousand tables take no time to speak of`() throws {
    let text = String(repeating: "[[a]]\n", count: 100_000)
    #expect(try readTOML(text)["a"]?.array?.count == 100_000)
  }

  @Test func `a line of a hundred thousand values takes no time to speak of`() throws {
    let text = "a = [" + String(repeating: "\"é\",", count: 100_000) + "]\n"
    #expect(try readTOML(text)["a"]?.array?.count == 100_000)
  }
}
