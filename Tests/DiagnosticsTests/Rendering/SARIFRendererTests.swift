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
    #expect(log.ranges(of: #""ruleId":"sample-error","ruleIndex":0,"level""#).count == 2)
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
    #expect(log.contains(#""region":{"startLine":3,"startColumn":3,"endLine":3,"endColumn":4}"#))
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

  @Test func `a result names its rule by its index`() {
    let problems = [Diagnostic(.sampleWarning, "odd"), Diagnostic(.sampleError, "odd")]
    let log = DiagnosticFormat.sarif.render(problems)
    #expect(log.contains(#""ruleId":"sample-warning","ruleIndex":1"#))
    #expect(log.contains(#""ruleId":"sample-error","ruleIndex":0"#))
  }

  @Test func `a problem of a file as a whole stands at its beginning`() {
    let log = DiagnosticFormat.sarif.render([Diagnostic(.sampleError, file: "a.md", "odd")])
    let region = #"{"startLine":1,"startColumn":1,"endLine":1,"endColumn":1}"#
    #expect(log.contains(#""artifactLocation":{"uri":"a.md"},"region":\#(region)"#))
  }

  @Test func `the end of a line is a place without width`() {
    let problem = Diagnostic(
      .sampleError,
      file: "a.md",
      position: SourcePosition(line: 2, column: 4),
      "odd",
      sourceLine: "abc"
    )
    let region = #"{"startLine":2,"startColumn":4,"endLine":2,"endColumn":4}"#
    #expect(DiagnosticFormat.sarif.render([problem]).contains(#""region":\#(region)"#))
  }

  @Test func `a problem of the run has no location`() {
    let log = DiagnosticFormat.sarif.render([Diagnostic(.sampleError, "odd")])
    #expect(log.contains(#""locations":[]"#))
  }
}
