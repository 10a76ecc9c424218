import TestSupport
import Testing

/// `feedgen convert`: the result, what is said, and the exit status.
@Suite struct ConvertCommandTests {
  private static let rss = """
    <?xml version="1.0" encoding="utf-8"?>
    <rss version="2.0"><channel><title>T</title><link>https://a.example/</link><description>D</description>
    <language>en</language><item><title>x</title><link>https://a.example/1</link><comments>c</comments>
    <pubDate>Thu, 02 Jan 2025 03:04:05 GMT</pubDate></item></channel></rss>

    """

  private func sandbox(_ text: String = Self.rss) throws -> Sandbox {
    let sandbox = try Sandbox()
    try sandbox.folder.write("in.xml", text)
    return sandbox
  }

  @Test func `the result goes to standard output, what is lost to standard error`() throws {
    let outcome = try sandbox().run("convert", "in.xml")
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("<feed xmlns=\"http://www.w3.org/2005/Atom\""))
    #expect(
      outcome.errors == """
        in.xml: warning: “comments” of 1 entry has no place in Atom [lost-in-conversion]
          help: choose another --format if this matters, or keep the original too

        """
    )
  }

  @Test func `--verbose says what was derived, --strict makes losses errors`() throws {
    let sandbox = try sandbox()
    #expect(
      try sandbox.run("convert", "--verbose", "in.xml").errors.contains("[derived-in-conversion]")
    )
    #expect(try sandbox.run("convert", "--strict", "in.xml").status == 1)
    #expect(try sandbox.run("convert", "--quiet", "in.xml").errors.isEmpty)
  }

  @Test(arguments: ["rss", "atom", "json"])
  func `the result is a feed that validates`(format: String) throws {
    let sandbox = try sandbox()
    let outcome = try sandbox.run(
      ["convert", "--format", format, "--url", "https://a.example/f", "--output", "out", "in.xml"]
    )
    #expect(outcome.status == 0)
    #expect(outcome.text.isEmpty)
    let judged = try sandbox.run("validate", "--base", "https://a.example/f", "out")
    #expect(judged.status == 0)
  }

  @Test func `what is no feed ends with 1, what cannot be read with 2, and the old file stays`()
    throws
  {
    let sandbox = try sandbox("<html></html>")
    try sandbox.folder.write("out", "old")
    let outcome = try sandbox.run("convert", "--output", "out", "in.xml")
    #expect(outcome.status == 1)
    #expect(
      outcome.errors.contains("in.xml: error: this is a web page, not a feed [unreadable-feed]")
    )
    #expect(sandbox.folder.text("out") == "old")
    #expect(try sandbox.run("convert", "nothing.xml").status == 2)
    #expect(try sandbox.run("convert", "--output", "no/such/out", "in.xml").status == 1)
    try sandbox.folder.write("in.xml", Self.rss)
    #expect(try sandbox.run("convert", "--output", "no/such/out", "in.xml").status == 2)
  }

  @Test func `a URL is refused with the command that fetches it`() throws {
    let outcome = try sandbox().run("convert", "https://a.example/feed?a&b")
    #expect(outcome.status == 64)
    #expect(
      outcome.errors.contains(
        "curl -fsSL 'https://a.example/feed?a&b' | feedgen convert --url 'https://a.example/feed?a&b' -"
      )
    )
  }
}
