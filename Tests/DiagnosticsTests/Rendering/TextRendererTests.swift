import Diagnostics
import Testing

@Suite struct TextRendererTests {
  @Test func `a problem is one line of place, severity, message and code, then the remedy`() {
    let problem = Diagnostic(
      .sampleError,
      file: "posts/a.md",
      position: SourcePosition(line: 3, column: 7),
      "“2025-02-30” is not a calendar date"
    )
    #expect(
      DiagnosticFormat.text.render([problem]) == """
        posts/a.md:3:7: error: “2025-02-30” is not a calendar date [sample-error]
          help: mend it

        """
    )
  }

  @Test func `a problem of a whole file has no position`() {
    let problem = Diagnostic(.sampleWarning, file: "a.md", "odd")
    #expect(firstLine(of: problem) == "a.md: warning: odd [sample-warning]")
  }

  @Test func `a problem of the run begins with the name of the command`() {
    #expect(firstLine(of: Diagnostic(.sampleError, "odd")) == "feedgen: error: odd [sample-error]")
  }

  @Test func `a remedy is given once, and again where it differs`() {
    let problems = [
      Diagnostic(.sampleError, file: "a.md", "one"),
      Diagnostic(.sampleError, file: "b.md", "two"),
      Diagnostic(.sampleError, file: "c.md", "three", remedy: "write “title”"),
    ]
    #expect(
      DiagnosticFormat.text.render(problems) == """
        a.md: error: one [sample-error]
          help: mend it
        b.md: error: two [sample-error]
        c.md: error: three [sample-error]
          help: write “title”

        """
    )
  }

  @Test func `a terminal sees the source line and a caret`() {
    let problem = Diagnostic(
      .sampleError,
      file: "a.md",
      position: SourcePosition(line: 2, column: 7),
      "odd",
      sourceLine: "date: soon"
    )
    let text = DiagnosticFormat.text.render([problem], style: TextStyle(quotesSource: true))
    #expect(
      text == """
        a.md:2:7: error: odd [sample-error]
          date: soon
                ^
          help: mend it

        """
    )
  }

  @Test func `colour is used only if asked for`() {
    let problem = Diagnostic(.sampleError, file: "a.md", "odd")
    let plain = DiagnosticFormat.text.render([problem])
    let colored = DiagnosticFormat.text.render([problem], style: TextStyle(usesColor: true))
    #expect(!plain.contains("\u{1B}"))
    #expect(colored.hasPrefix("a.md: \u{1B}[1;31merror\u{1B}[0m: odd"))
  }

  @Test func `control characters never reach the terminal`() {
    let problem = Diagnostic(
      .sampleError,
      file: "a\u{8}b.md",
      position: SourcePosition(line: 1, column: 1),
      "“\u{1B}[2J” is odd",
      remedy: "remove \u{9B}1m",
      sourceLine: "x\u{1B}[2J"
    )
    let text = DiagnosticFormat.text.render([problem], style: TextStyle(quotesSource: true))
    #expect(
      text == """
        a\\u{8}b.md:1:1: error: “\\u{1B}[2J” is odd [sample-error]
          x\\u{1B}[2J
          ^
          help: remove \\u{9B}1m

        """
    )
  }

  @Test func `repeats are counted instead of printed`() {
    let problems = (1...23).map { line in
      Diagnostic(
        .sampleWarning,
        file: "a.md",
        position: SourcePosition(line: line, column: 1),
        "odd"
      )
    }
    let lines = DiagnosticFormat.text.render(problems).split(separator: "\n")
    #expect(lines.count == 20 + 2)
    #expect(lines.last == "a.md: warning: 3 more like this [sample-warning]")
  }

  private func firstLine(of problem: Diagnostic) -> String? {
    DiagnosticFormat.text.render([problem]).split(separator: "\n").first.map(String.init)
  }
}
