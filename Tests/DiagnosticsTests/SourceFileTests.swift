import Diagnostics
import Testing

@Suite struct SourceFileTests {
  @Test(
    arguments: [
      ("", 0, 1, 1), ("ab", 1, 1, 2), ("ab", 2, 1, 3), ("a\nb", 1, 1, 2), ("a\nb", 2, 2, 1),
      ("a\r\nb", 2, 1, 3), ("a\r\nb", 3, 2, 1), ("a\rb", 2, 2, 1), ("标b", 3, 1, 4),
      ("a\n\nb", 3, 3, 1), ("ab", 99, 1, 3), ("ab", -1, 1, 1),
    ]
  )
  func `an offset is a line and a byte column`(text: String, offset: Int, line: Int, column: Int) {
    let position = file(text).position(ofOffset: offset)
    #expect(position == SourcePosition(line: line, column: column))
  }

  @Test func `a line is quoted without its ending`() {
    let source = file("one\r\ntwo\rthree\nfour")
    #expect((1...5).map(source.text) == ["one", "two", "three", "four", nil])
    #expect(source.text(ofLine: 0) == nil)
  }

  @Test func `a long line is cut`() {
    let source = file(String(repeating: "a", count: 1000))
    #expect(source.text(ofLine: 1)?.utf8.count == SourceFile.quotedLineBytes)
  }

  @Test func `a diagnostic quotes the line it stands on`() {
    let problem = file("one\ntwo").diagnostic(.sampleError, atOffset: 5, "odd")
    #expect(problem.file == "a.md")
    #expect(problem.position == SourcePosition(line: 2, column: 2))
    #expect(problem.sourceLine == "two")
    #expect(problem.remedy == "mend it")
  }

  private func file(_ text: String) -> SourceFile {
    SourceFile(path: "a.md", bytes: Array(text.utf8))
  }
}
