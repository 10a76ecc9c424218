import Diagnostics
import Notation
import Testing

@testable import Syndication

@Suite struct YAMLScalarTests {
  /// What a YAML reader makes of a field and of a list of two.
  private func read(_ text: String) -> (field: String?, list: [String?]) {
    let list = "[ \(YAMLScalar(text, inList: true).text), \(YAMLScalar(text, inList: true).text) ]"
    let yaml = "a: \(YAMLScalar(text).text)\nb: \(list)\nc: \(YAMLScalar(quoting: text).text)\n"
    let file = SourceFile(path: "a.yml", bytes: Array(yaml.utf8))
    var reader = YAMLReader(file, range: 0..<file.bytes.count)
    var diagnostics = DiagnosticList()
    let value = reader.read(diagnostics: &diagnostics)
    #expect(diagnostics.items.isEmpty, "\(yaml)")
    #expect(value?["c"]?.string == value?["a"]?.string)
    return (value?["a"]?.string, (value?["b"]?.array ?? []).map(\.string))
  }

  @Test(arguments: [
    "yes", "No", "on", "OFF", "y", "null", "~", "", "1.10", "12:30", "1_000", "0x1F", ".inf", "NaN",
    "1e3", "-", "--- a", "...",
    "2025-02-19", "2025-02-19T20:00:00Z", "a: b", "a:", "a #b", "#a", " a", "a ", "&a", "*a", "!a",
    "@a", "%a", "`a`", "{a}", "[a]",
    "a, b", "'a'", "\"a\"", "\\n", "a\nb", "a\r\nb", "a\tb", "? a", "| a", "> a", "- a", "<<", "=",
    "a\u{85}b", "a\u{2028}b",
    "\u{FEFF}a", "a\u{7F}", "日本経済新聞", "a:b", "https://a.example/?b=c#d", "👩‍👩‍👧", "e\u{301}", "\u{301}",
    "{{ a }}", "a - b",
  ])
  func `a text is read back as itself`(text: String) {
    let read = read(text)
    #expect(read.field == text)
    #expect(read.list == [text, text])
  }

  @Test func `any text is read back as itself`() {
    let parts = [
      "\"", "'", "\\", "\n", "\r", "\t", " ", ":", "#", "-", "?", ",", "[", "]", "{", "}", "&", "*",
      "!", "|", ">", "%", "@", "`", "---",
      "...", "a", "Z", "0", "9", ".", "~", "é", "文", "\u{85}", "\u{2028}", "\u{FEFF}", "\u{7F}",
      "\u{9F}", "👩‍👧", "𝒳", "no", "\u{FFFD}",
    ]
    var state: UInt64 = 7
    for _ in 0..<3000 {
      var text = ""
      for _ in 0..<Int(state >> 60) {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += parts[Int(state >> 33) % parts.count]
      }
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let read = read(text)
      #expect(read.field == text)
      #expect(read.list == [text, text])
    }
  }

  @Test func `characters that no feed can carry are left out`() {
    #expect(read("a\u{0}b\u{1B}c\u{FFFF}").field == "abc")
  }

  @Test func `what is plain in every YAML stands without quotes`() {
    #expect(YAMLScalar("日本経済新聞").text == "日本経済新聞")
    #expect(YAMLScalar("Ada Lovelace").text == "Ada Lovelace")
    #expect(YAMLScalar("https://a.example/b").text == "https://a.example/b")
    #expect(YAMLScalar("https://a.example/b", inList: true).text == "\"https://a.example/b\"")
    #expect(YAMLScalar("1 a").text == "\"1 a\"")
  }
}
