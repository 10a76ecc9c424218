import Diagnostics
import Notation
import Testing

@Suite struct JSONLinesTests {
  private func lines(_ text: String) -> [JSONLines.Line] {
    JSONLines(Array(text.utf8)).lines
  }

  @Test func `every line is a value of its own, and knows its number`() {
    let lines = lines("{\"a\":1}\n\nno JSON\n\"b\"")
    #expect(lines.map(\.number) == [1, 3, 4])
    #expect(lines.map { $0.value?["a"]?.integer } == [1, nil, nil])
    #expect(lines.map { $0.value?.string } == [nil, nil, "b"])
    #expect(lines.map(\.position.line) == [1, 3, 4])
  }

  @Test func `a line of spaces is blank, and one that ends with CR and LF is read`() {
    #expect(lines(" \r\n  \n1\r\n").map(\.isBlank) == [true, true, false])
    #expect(lines("1\r\n").first?.value?.integer == 1)
  }
}
