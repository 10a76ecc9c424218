import Diagnostics
import Testing

@Suite struct SARIFRendererTests {
  @Test func `a run without problems is a whole log`() {
    #expect(
      DiagnosticFormat.sarif.render([]) == #"""
        {"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":{"name":"feedgen","rules":[]}},"columnKind":"unicodeCodePoints","results":[]}]}

        """#
    )
  }

  @Test func `each code that occurs is one rule`() {
    let problem = Diagnostic(.sampleError, file: "a.md", "odd")
    let log = DiagnosticFormat.sarif.render([problem, problem])
    let rule =
      #""rules":[{"id":"sample-error","shortDescription":{"text":"a sample is wrong"},"#
      + #""fullDescription":{"text":"Why it matters."},"help":{"text":"mend it"},"#
      + #""defaultConfiguration":{"level":"error"}}]"#
    #expect(log.contains(rule))
    #expect(log.ranges(of: #""ruleId":"sample-error""#).count == 2)
  }

  @Test func `a rule that the W3C explains links to its page`() {
    let log = DiagnosticFormat.sarif.render([Diagnostic(.sampleOfW3C, file: "a.xml", "odd")])
    let page = "https://validator.w3.org/feed/docs/error/SampleMessage.html"
    #expect(log.contains(#""helpUri":"\#(page)""#))
  }

  @Test func `a place is a percent-encoded path and a region`() {
    let problem = Diagnostic(
      .sampleWarning,
      file: "posts/标 #1.md",
      position: SourcePosition(line: 3, column: 7),
      "odd",
      sourceLine: "标题: x"
    )
    let log = DiagnosticFormat.sarif.render([problem])
    #expect(log.contains(#""artifactLocation":{"uri":"posts/%E6%A0%87%20%231.md"}"#))
    #expect(log.contains(#""region":{"startLine":3,"startColumn":3}"#))
    #expect(log.contains(#""level":"warning","message":{"text":"odd; look at it"}"#))
  }

  @Test func `a column that cannot be counted in code points is left out`() {
    let problem = Diagnostic(
      .sampleError,
      file: "a.md",
      position: SourcePosition(line: 3, column: 900),
      "odd",
      sourceLine: "cut"
    )
    #expect(DiagnosticFormat.sarif.render([problem]).contains(#""region":{"startLine":3}"#))
  }

  @Test func `a problem of the run has no location`() {
    let log = DiagnosticFormat.sarif.render([Diagnostic(.sampleError, "odd")])
    #expect(log.contains(#""locations":[]"#))
  }
}
