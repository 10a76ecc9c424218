import Diagnostics
import Testing

@Suite struct SourceFileQuotingTests {
  private let file = SourceFile(path: "a.xml", bytes: Array("one\ntwo\r\nthree\rfour".utf8))

  @Test func `each problem gets its line, in the order of the places`() {
    let problems = [4, 1, 3, 2, 2].map(problem)
    #expect(file.quoting(problems).map(\.sourceLine) == ["one", "two", "two", "three", "four"])
  }

  @Test(arguments: 1...4)
  func `a line is what the file says it is`(line: Int) {
    #expect(file.quoting([problem(line)]).first?.sourceLine == file.text(ofLine: line))
  }

  @Test func `a place past the end, and one in another file, have no line`() {
    let elsewhere = Diagnostic(
      .sampleError,
      file: "b.xml",
      position: SourcePosition(line: 1, column: 1),
      "odd"
    )
    #expect(file.quoting([problem(9), elsewhere]).allSatisfy { $0.sourceLine == nil })
  }

  private func problem(_ line: Int) -> Diagnostic {
    Diagnostic(
      .sampleError,
      file: "a.xml",
      position: SourcePosition(line: line, column: 1),
      "odd"
    )
  }
}
