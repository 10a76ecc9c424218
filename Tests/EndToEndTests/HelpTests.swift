import TestSupport
import Testing

/// What the command says of itself: help, version and explanations.
@Suite struct HelpTests {
  @Test(arguments: [["--help"], ["build", "--help"], ["init", "--help"], ["explain", "--help"]])
  func `help goes to standard output and has examples`(arguments: [String]) throws {
    let outcome = try Sandbox().run(arguments)
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    #expect(outcome.text.contains("EXAMPLES:\n  feedgen"))
    #expect(outcome.text.contains("USAGE: feedgen"))
  }

  @Test func `the examples of build are usage that is right`() throws {
    let help = try Sandbox().run("build", "--help").text
    let examples = help.split(separator: "\n").drop { $0 != "EXAMPLES:" }.dropFirst()
      .prefix { $0.hasPrefix("  feedgen") }
    #expect(examples.count >= 5)
    for example in examples {
      let words = example.split(separator: "     ")[0].split(separator: " ").dropFirst()
      let sandbox = try Sandbox(posts: 1)
      try sandbox.folder.write("blog/config.json", Sandbox.configuration)
      try sandbox.folder.write("blog/posts/2025-01-01-a.md", "A text.\n")
      #expect(try sandbox.run(words.map(String.init)).status == 0, "\(example)")
    }
  }

  @Test func `help tells every exit status`() throws {
    let help = try Sandbox().run("--help").text
    for status in ["  0   ", "  1   ", "  2   ", "  64  "] { #expect(help.contains("\n" + status)) }
  }

  @Test func `the version is one line`() throws {
    let outcome = try Sandbox().run("--version")
    #expect(outcome.status == 0)
    let words = outcome.text.split(separator: " ")
    #expect(words.first == "feedgen")
    #expect(words.last?.split(separator: ".").count == 3)
    #expect(outcome.text.hasSuffix("\n"))
  }

  @Test(arguments: ["invalid-date", "[invalid-date]"])
  func `a code is explained, also with its brackets`(code: String) throws {
    let outcome = try Sandbox().run("explain", code)
    #expect(outcome.status == 0)
    #expect(outcome.text.hasPrefix("invalid-date (error): "))
    #expect(outcome.text.contains("\nWhat to do: "))
  }

  @Test func `an unknown code is wrong usage, and the nearest one is named`() throws {
    let outcome = try Sandbox().run("explain", "invalid-dates")
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
    #expect(
      outcome.errors.contains("there is no code “invalid-dates”; did you mean “invalid-date”?")
    )
  }

  @Test func `every code has a line, and each can be explained`() throws {
    let sandbox = try Sandbox()
    let lines = try sandbox.run("explain", "--all").text.split(separator: "\n")
    #expect(lines.count > 40)
    for line in lines {
      let code = String(line.prefix { $0 != ":" })
      #expect(try sandbox.run("explain", code).text.hasPrefix("\(code) ("))
    }
  }

  @Test func `to explain nothing is wrong usage`() throws {
    let outcome = try Sandbox().run("explain")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("name a code"))
  }

  @Test func `a post is explained on standard output, and its problems on standard error`() throws {
    let sandbox = try Sandbox(posts: 2)
    let outcome = try sandbox.run("explain", "posts/post-1.md")
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    #expect(outcome.text.hasPrefix("posts/post-1.md: in 2 of 2 feeds\n"))
    #expect(outcome.text.contains("posts/post-1.md:3:7: date"))
    try sandbox.folder.write("posts/bad.md", "---\ndate: 2025-02-30\n---\n")
    let bad = try sandbox.run("explain", "posts/bad.md")
    #expect(bad.status == 1)
    #expect(bad.text.contains("no: it has errors"))
    #expect(bad.errors.contains("posts/bad.md:2:7: error: "))
    #expect(sandbox.folder.names() == ["config.json", "posts"])
  }

  @Test func `a post is explained with another configuration and at another time`() throws {
    let sandbox = try Sandbox()
    try sandbox.folder.write("blog/config.json", Sandbox.configuration)
    try sandbox.folder.write("blog/posts/2025-01-02-a.md", "A text.\n")
    let post = "blog/posts/2025-01-02-a.md"
    let arguments = ["explain", post, "--config", "blog/config.json"]
    #expect(try sandbox.run(arguments).text.contains("in 2 of 2 feeds"))
    let before = try sandbox.run(arguments + ["--now", "2025-01-01T00:00:00Z"])
    #expect(before.text.contains("in 0 of 2 feeds"))
    #expect(before.text.contains("no: it is dated 2025-01-02T00:00:00Z"))
    let without = try sandbox.run("explain", post)
    #expect(without.status == 2)
    #expect(without.errors.contains("[missing-configuration]"))
  }

  @Test func `a post that is none is wrong usage`() throws {
    let outcome = try Sandbox(posts: 1).run("explain", "posts/none.md")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("there is no file “posts/none.md”"))
  }
}
