import Notation
import TestSupport
import Testing

@testable import Diagnostics

/// `feedgen validate`: the report in all its forms, and the exit status.
@Suite struct ValidateCommandTests {
  /// A feed with two errors, a warning and a note.
  private static let bad = """
    <?xml version="1.0" encoding="utf-8"?>
    <rss version="2.0"><channel><title>读者</title><link>https://a.example/</link>
    <description>x</description>
    \t读者<item><title>x</title><guid>https://a.example/1</guid><pubDate>2025-01-01</pubDate></item>
    </channel></rss>

    """

  /// A feed without anything to be said.
  private static let good = """
    <?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>x</title>
    <link rel="self" href="https://a.example/atom.xml"/><id>tag:a.example,2025:feed</id>
    <updated>2025-01-01T00:00:00Z</updated><author><name>x</name></author>
    <entry><title>x</title><link href="https://a.example/1"/><id>tag:a.example,2025:1</id>
    <updated>2025-01-01T00:00:00Z</updated><summary>x</summary></entry></feed>

    """

  private func sandbox() throws -> Sandbox {
    let sandbox = try Sandbox()
    try sandbox.folder.write("bad.xml", Self.bad)
    try sandbox.folder.write("good.xml", Self.good)
    return sandbox
  }

  @Test func `text shows the line, a caret below the place, and a sum`() throws {
    let outcome = try sandbox().run("validate", "bad.xml")
    #expect(outcome.status == 1)
    #expect(outcome.errors.isEmpty)
    #expect(
      outcome.text.contains(
        """
        bad.xml:4:62: error: “2025-01-01” of “pubDate” is no date of RFC 822 [invalid-rfc822-date]
          \t读者<item><title>x</title><guid>https://a.example/1</guid><pubDate>2025-01-01</pubDate></item>
          \t\(String(repeating: " ", count: 58))^
          help: 
        """
      )
    )
    #expect(outcome.text.hasSuffix("\nbad.xml: RSS 2.0, 1 item: 2 errors, 1 warning, 1 note\n"))
  }

  @Test func `a feed that is right ends with 0`() throws {
    let outcome = try sandbox().run("validate", "good.xml")
    #expect(outcome.status == 0)
    #expect(outcome.text == "good.xml: Atom 1.0, 1 entry: no problems\n")
  }

  @Test func `json is an object a line with just these members`() throws {
    let outcome = try sandbox().run("validate", "--diagnostics", "json", "bad.xml")
    #expect(outcome.status == 1)
    let members = [
      "file", "line", "column", "severity", "code", "message", "remedy", "w3c", "url",
    ]
    for line in outcome.text.split(separator: "\n") {
      let object = try #require(Self.json(String(line))?.object)
      #expect(object.map(\.key) == members)
    }
    #expect(
      outcome.text.contains(
        #"{"file":"bad.xml","line":4,"column":62,"severity":"error","code":"invalid-rfc822-date","#
      )
    )
    let page = "https://validator.w3.org/feed/docs/error/InvalidRFC2822Date.html"
    #expect(outcome.text.contains(#""w3c":"InvalidRFC2822Date","url":"\#(page)"}"#))
  }

  @Test func `json says nothing but what was found right of a feed that is right`() throws {
    let outcome = try sandbox().run("validate", "--diagnostics", "json", "good.xml")
    #expect(outcome.status == 0)
    for line in outcome.text.split(separator: "\n") {
      #expect(Self.json(String(line))?["w3c"]?.string?.hasPrefix("Valid") == true)
    }
  }

  @Test func `sarif is one log of all files as code scanning takes it`() throws {
    let outcome = try sandbox().run("validate", "--diagnostics", "sarif", "bad.xml", "good.xml")
    #expect(outcome.status == 1)
    let log = try #require(Self.json(outcome.text))
    #expect(log["version"]?.string == "2.1.0")
    #expect(log["$schema"]?.string == "https://json.schemastore.org/sarif-2.1.0.json")
    let run = try #require(log["runs"]?.array?.first)
    let rules = try #require(run["tool"]?["driver"]?["rules"]?.array)
    #expect(rules.allSatisfy { $0["help"]?["text"]?.string?.isEmpty == false })
    let results = try #require(run["results"]?.array)
    #expect(!results.isEmpty)
    for result in results {
      let index = try #require(result["ruleIndex"]?.integer)
      #expect(rules[index]["id"]?.string == result["ruleId"]?.string)
      let place = try #require(result["locations"]?.array?.first?["physicalLocation"])
      #expect(place["artifactLocation"]?["uri"]?.string == "bad.xml")
      #expect((place["region"]?["startLine"]?.integer ?? 0) >= 1)
    }
    let date = results.first { $0["ruleId"]?.string == "invalid-rfc822-date" }
    let region = date?["locations"]?.array?.first?["physicalLocation"]?["region"]
    #expect(region?["startLine"]?.integer == 4)
    #expect(region?["startColumn"]?.integer == 58)
    #expect(run["columnKind"]?.string == "unicodeCodePoints")
  }

  @Test func `sarif of nothing found is a log as well`() throws {
    let outcome = try sandbox().run("validate", "--diagnostics", "sarif", "good.xml")
    #expect(outcome.status == 0)
    #expect(outcome.text.contains(#""results":[]"#))
  }

  @Test func `commands of GitHub escape what has a meaning in them`() throws {
    let sandbox = try Sandbox()
    let feed = Self.bad.replacing("2025-01-01", with: "100%, a: b")
    try sandbox.folder.write("a,b:c%d.xml", feed)
    let outcome = try sandbox.run("validate", "--diagnostics", "github", "a,b:c%d.xml")
    #expect(outcome.status == 1)
    let place = "file=a%2Cb%3Ac%25d.xml,line=4,col=62,title=invalid-rfc822-date"
    #expect(
      outcome.text.contains(
        "::error \(place)::“100%25, a: b” of “pubDate” is no date of RFC 822%0A"
      )
    )
    #expect(outcome.text.split(separator: "\n").allSatisfy { $0.hasPrefix("::") })
  }

  @Test func `strict makes a warning an error`() throws {
    let sandbox = try Sandbox()
    try sandbox.folder.write("a.xml", Self.good.replacing(" rel=\"self\"", with: ""))
    #expect(try sandbox.run("validate", "a.xml").status == 0)
    let outcome = try sandbox.run("validate", "--strict", "a.xml")
    #expect(outcome.status == 1)
    #expect(outcome.text.contains("error: the feed has no link with rel=\"self\""))
  }

  @Test func `quiet says nothing unless something is an error`() throws {
    let sandbox = try sandbox()
    let fine = try sandbox.run("validate", "--quiet", "good.xml")
    #expect(fine.status == 0)
    #expect(fine.text.isEmpty && fine.errors.isEmpty)
    let outcome = try sandbox.run("validate", "--quiet", "bad.xml")
    #expect(outcome.status == 1)
    #expect(outcome.text.contains(": error: "))
    #expect(!outcome.text.contains("warning") && !outcome.text.contains("1 item"))
  }

  @Test func `verbose adds the notes`() throws {
    let sandbox = try sandbox()
    #expect(try !sandbox.run("validate", "bad.xml").text.contains(": note: "))
    #expect(try sandbox.run("validate", "--verbose", "bad.xml").text.contains(": note: "))
  }

  @Test func `several files are judged in their order, whatever comes of each`() throws {
    let outcome = try sandbox().run("validate", "good.xml", "none.xml", "bad.xml")
    #expect(outcome.status == 2)
    let sums = outcome.text.split(separator: "\n").filter { $0.contains("no problems") }
    #expect(sums == ["good.xml: Atom 1.0, 1 entry: no problems"])
    #expect(outcome.text.contains("\nnone.xml: error: cannot be read: No such file or directory"))
    #expect(outcome.text.contains("\nbad.xml: RSS 2.0, 1 item: "))
  }

  @Test func `a folder cannot be read, and the others are judged`() throws {
    let sandbox = try sandbox()
    try sandbox.folder.makeFolder("folder")
    let outcome = try sandbox.run("validate", "folder", "good.xml")
    #expect(outcome.status == 2)
    #expect(outcome.text.hasPrefix("folder: error: cannot be read: Is a directory"))
    #expect(outcome.text.hasSuffix("good.xml: Atom 1.0, 1 entry: no problems\n"))
  }

  @Test func `a hyphen is standard input`() throws {
    let sandbox = try sandbox()
    let command = Command(arguments: ["validate", "-"], input: "bad.xml")
    let outcome = try sandbox.start(command).finish()
    #expect(outcome.status == 1)
    #expect(outcome.text.hasPrefix("-:"))
    #expect(outcome.text.hasSuffix("\n-: RSS 2.0, 1 item: 2 errors, 1 warning, 1 note\n"))
  }

  @Test func `nothing on standard input is no feed`() throws {
    let outcome = try sandbox().run("validate", "-")
    #expect(outcome.status == 1)
    #expect(outcome.text.hasPrefix("-:1:1: error: the file is empty [not-a-feed]"))
  }

  @Test func `the base is where the feed should say it is`() throws {
    let sandbox = try sandbox()
    let here = try sandbox.run("validate", "--base", "https://a.example/atom.xml", "good.xml")
    #expect(here.text == "good.xml: Atom 1.0, 1 entry: no problems\n")
    let there = try sandbox.run("validate", "--base", "https://b.example/", "good.xml")
    #expect(there.status == 0)
    #expect(there.text.contains("[self-link-elsewhere]"))
  }

  @Test(arguments: ["https://a.example/feed.xml", "http://a.example/it's"])
  func `an address is wrong usage, and the hint can be pasted`(address: String) throws {
    let outcome = try sandbox().run("validate", address)
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
    let word = "'\(address.replacing("'", with: "%27"))'"
    #expect(
      outcome.errors.contains("curl -fsSL \(word) | feedgen validate --base \(word) -")
    )
  }

  @Test(arguments: [
    [], ["--base", "x", "a.xml"], ["--diagnostics", "xml", "a.xml"], ["--quiet", "--verbose", "a"],
    ["--now", "today", "a.xml"],
  ])
  func `wrong usage ends with 64`(arguments: [String]) throws {
    let outcome = try sandbox().run(["validate"] + arguments)
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("Usage: feedgen validate"))
  }

  private static func json(_ text: String) -> Value? {
    var problems = DiagnosticList()
    let file = SourceFile(path: "report", bytes: Array(text.utf8))
    return JSONReader.read(file, diagnostics: &problems)
  }
}
