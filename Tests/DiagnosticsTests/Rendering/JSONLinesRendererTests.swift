import Diagnostics
import Testing

@Suite struct JSONLinesRendererTests {
  @Test func `each problem is one object with all members`() {
    let problems = [
      Diagnostic(
        .sampleError,
        file: "a.md",
        position: SourcePosition(line: 3, column: 7),
        "“x” is odd"
      ),
      Diagnostic(.sampleWarning, "odd"),
    ]
    #expect(
      DiagnosticFormat.json.render(problems) == #"""
        {"file":"a.md","line":3,"column":7,"severity":"error","code":"sample-error","message":"“x” is odd","remedy":"mend it","w3c":null,"url":null}
        {"file":null,"line":null,"column":null,"severity":"warning","code":"sample-warning","message":"odd","remedy":"look at it","w3c":null,"url":null}

        """#
    )
  }

  @Test func `the W3C's class and page are named where there are such`() {
    var problem = Diagnostic(.sampleOfW3C, file: "a.xml", "odd")
    problem.severity = .note
    let line = DiagnosticFormat.json.render([problem])
    #expect(
      line.hasSuffix(
        #""w3c":"SampleMessage","url":"https://validator.w3.org/feed/docs/error/SampleMessage.html"}"#
          + "\n"
      )
    )
  }

  @Test func `strings are escaped`() {
    let problem = Diagnostic(
      .sampleError,
      file: #"a"b\c.md"#,
      "\n\r\t\u{8}\u{1B}\u{7F}\u{2028}🎉"
    )
    let line = DiagnosticFormat.json.render([problem])
    #expect(line.contains(#""file":"a\"b\\c.md""#))
    #expect(line.contains(#""message":"\n\r\t\u0008\u001b\u007f\u2028🎉""#))
  }

  @Test func `repeats are all there`() {
    let problems = (1...50).map { line in
      Diagnostic(
        .sampleError,
        file: "a.md",
        position: SourcePosition(line: line, column: 1),
        "odd"
      )
    }
    #expect(DiagnosticFormat.json.render(problems).split(separator: "\n").count == 50)
  }

  @Test func `nothing to report is no text`() {
    #expect(DiagnosticFormat.json.render([]).isEmpty)
  }
}
