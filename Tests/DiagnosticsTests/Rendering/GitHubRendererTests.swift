import Diagnostics
import Testing

@Suite struct GitHubRendererTests {
  @Test func `a problem is one workflow command`() {
    let problem = Diagnostic(
      .sampleError,
      file: "posts/a.md",
      position: SourcePosition(line: 3, column: 7),
      "odd: 100%, really"
    )
    #expect(
      DiagnosticFormat.github.render([problem])
        == "::error file=posts/a.md,line=3,col=7,title=sample-error::odd: 100%25, really%0Amend it\n"
    )
  }

  @Test func `properties escape what parts them`() {
    let problem = Diagnostic(.sampleWarning, file: "a:b,c%d.md", "odd")
    #expect(
      DiagnosticFormat.github.render([problem])
        == "::warning file=a%3Ab%2Cc%25d.md,title=sample-warning::odd%0Alook at it\n"
    )
  }

  @Test func `line endings cannot begin a command of their own`() {
    let problem = Diagnostic(.sampleError, file: "a\n::warning::b", "x\r\n::error::y")
    let text = DiagnosticFormat.github.render([problem])
    #expect(text.split(separator: "\n").count == 1)
    #expect(!text.contains("\r"))
  }

  @Test func `repeats are counted instead of printed`() {
    let problems = (1...22).map { line in
      Diagnostic(
        .sampleError,
        file: "a.md",
        position: SourcePosition(line: line, column: 1),
        "odd"
      )
    }
    let lines = DiagnosticFormat.github.render(problems).split(separator: "\n")
    #expect(lines.count == 21)
    #expect(lines.last == "::error file=a.md,title=sample-error::2 more like this")
  }
}
