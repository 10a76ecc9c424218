import TestSupport
import Testing

/// The options that say how problems and results are reported.
@Suite struct ReportingOptionTests {
  /// A sandbox whose second post gives cause for an error, a warning and a note.
  private func sandbox() throws -> Sandbox {
    let sandbox = try Sandbox(posts: 1)
    try sandbox.writePost("error", date: "2025-02-30")
    try sandbox.writePost("note", date: "2025-01-02", more: "id: 42\n")
    try sandbox.writePost("warning", date: "2025-01-03", more: "lang: x!\n")
    return sandbox
  }

  @Test func `notes are for those who ask`() throws {
    let sandbox = try sandbox()
    #expect(try !sandbox.run().errors.contains("note:"))
    let outcome = try sandbox.run("--verbose")
    #expect(outcome.errors.contains("posts/note.md:4:5: note: “42” is no absolute IRI"))
    #expect(outcome.errors.contains("posts/warning.md:4:7: warning: "))
    #expect(outcome.errors.contains("posts/error.md:3:7: error: "))
  }

  @Test func `quiet says nothing but errors`() throws {
    let sandbox = try sandbox()
    let outcome = try sandbox.run("--quiet")
    #expect(outcome.status == 1)
    #expect(outcome.text.isEmpty)
    #expect(outcome.errors.hasPrefix("posts/error.md:3:7: error: "))
    #expect(!outcome.errors.contains("warning"))
  }

  @Test func `quiet is silent when nothing is an error`() throws {
    let sandbox = try Sandbox(posts: 1)
    try sandbox.writePost("warning", date: "2025-01-03", more: "lang: x!\n")
    let outcome = try sandbox.run("--quiet")
    #expect(outcome.status == 0)
    #expect(outcome.text.isEmpty)
    #expect(outcome.errors.isEmpty)
  }

  @Test func `under strict a warning is an error, and what can be published is`() throws {
    let sandbox = try Sandbox(posts: 1)
    try sandbox.writePost("warning", date: "2025-01-03", more: "lang: x!\n")
    #expect(try sandbox.run("--dry-run").status == 0)
    let outcome = try sandbox.run("--strict")
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasPrefix("posts/warning.md:4:7: error: "))
    #expect(outcome.text.hasSuffix("2 posts; 2 feeds: 2 written\n"))
  }

  @Test func `problems can be lines of JSON`() throws {
    let outcome = try sandbox().run("--diagnostics", "json")
    #expect(outcome.status == 1)
    let lines = outcome.errors.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.allSatisfy { $0.hasPrefix(#"{"file":"posts/"#) && $0.hasSuffix("}") })
    #expect(lines[0].contains(#""line":3,"column":7,"severity":"error","code":"invalid-date""#))
  }

  @Test func `problems can be a SARIF log, also when there are none`() throws {
    let outcome = try sandbox().run("--diagnostics", "sarif")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains(#""version":"2.1.0""#))
    #expect(outcome.errors.contains(#""ruleId":"invalid-date","ruleIndex":1,"level":"error""#))
    let clean = try Sandbox(posts: 1).run("--diagnostics", "sarif")
    #expect(clean.status == 0)
    #expect(clean.errors.contains(#""results":[]"#))
  }

  @Test func `problems can be commands of GitHub`() throws {
    let outcome = try sandbox().run("--diagnostics", "github")
    #expect(outcome.status == 1)
    #expect(
      outcome.errors.hasPrefix("::error file=posts/error.md,line=3,col=7,title=invalid-date::")
    )
  }

  @Test(arguments: [
    ["--bogus"], ["--format", "xml"], ["--limit", "0"], ["--jobs", "0"], ["--now", "yesterday"],
    ["--quiet", "--verbose"], ["--stdout", "--prune"], ["--site-url", "ftp://example.org/"],
    ["--diagnostics", "xml"], ["nonsense"],
  ])
  func `wrong usage ends with 64 and leaves the disk as it is`(arguments: [String]) throws {
    let sandbox = try Sandbox(posts: 1)
    let outcome = try sandbox.run(arguments)
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("Error: "))
    #expect(outcome.errors.contains("Usage: feedgen"))
    #expect(sandbox.folder.names() == ["config.json", "posts"])
  }

  @Test func `colours and progress are for terminals alone`() throws {
    let outcome = try sandbox().run("--verbose", environment: ["TERM": "xterm-256color"])
    #expect(!outcome.errors.contains("\u{1B}"))
    #expect(!outcome.text.contains("\u{1B}"))
  }
}
