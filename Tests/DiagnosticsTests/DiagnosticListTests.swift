import Diagnostics
import Testing

@Suite struct DiagnosticListTests {
  @Test func `only errors make a list fail`() {
    var list = DiagnosticList()
    list.append(Diagnostic(.sampleWarning, "odd"))
    #expect(!list.hasErrors)
    list.append(Diagnostic(.sampleError, "wrong"))
    #expect(list.hasErrors)
    #expect(list.count(of: .warning) == 1)
  }

  @Test func `a strict list counts warnings as errors`() {
    var lenient = DiagnosticList()
    lenient.append(Diagnostic(.sampleWarning, "odd"))
    var strict = DiagnosticList(strict: true)
    strict.append(contentsOf: lenient)
    #expect(strict.hasErrors)
    #expect(strict.items.map(\.severity) == [.error])
  }

  @Test func `problems are reported in the order of their places, each once`() {
    let places = [("b.md", 1, 1), ("a.md", 10, 1), ("a.md", 2, 7), ("a.md", 2, 1), ("a.md", 2, 7)]
    var list = DiagnosticList()
    for (file, line, column) in places {
      let position = SourcePosition(line: line, column: column)
      list.append(Diagnostic(.sampleError, file: file, position: position, "odd"))
    }
    let order = list.sorted.map { DiagnosticFormat.text.render([$0]).prefix { $0 != " " } }
    #expect(order == ["a.md:2:1:", "a.md:2:7:", "a.md:10:1:", "b.md:1:1:"])
  }

  @Test func `a problem of a whole file comes before those at its places`() {
    var list = DiagnosticList()
    let start = SourcePosition(line: 1, column: 1)
    list.append(Diagnostic(.sampleError, file: "a.md", position: start, "at its start"))
    list.append(Diagnostic(.sampleWarning, file: "a.md", "as a whole"))
    list.append(Diagnostic(.sampleWarning, "of the run"))
    #expect(list.sorted.map(\.message) == ["of the run", "as a whole", "at its start"])
  }
}
