import TestSupport
import Testing

/// `feedgen import`: posts of the entries of feeds on disk.
@Suite struct ImportCommandTests {
  private static let feed = """
    <rss version="2.0"><channel><title>There</title><link>https://there.example/</link><description>x</description>
    <item><title>One</title><guid isPermaLink="false">urn:test:1</guid><link>https://there.example/1</link>
    <pubDate>Sat, 01 Mar 2025 10:00:00 GMT</pubDate><description>&lt;p&gt;A &lt;b&gt;text&lt;/b&gt;&lt;/p&gt;</description></item>
    <item><title>Two</title><guid isPermaLink="false">urn:test:2</guid><link>https://there.example/2</link>
    <pubDate>Sun, 02 Mar 2025 10:00:00 GMT</pubDate><description>Another text</description></item>
    </channel></rss>
    """

  @Test func `a feed on disk becomes posts without a configuration, once`() throws {
    let sandbox = try Sandbox()
    try sandbox.folder.write("feed.xml", Self.feed)
    let first = try sandbox.run("import", "feed.xml", "--output", "posts")
    #expect(first.status == 0)
    #expect(first.errors.isEmpty)
    #expect(first.text == "feed.xml: 2 new posts\n1 feed: 2 new posts\n")
    #expect(sandbox.folder.names(in: "posts") == ["2025-03-01-one.md", "2025-03-02-two.md"])
    #expect(
      sandbox.folder.text("posts/2025-03-01-one.md")?.hasSuffix(
        "\n\n<div>\n<p>A <b>text</b></p>\n</div>\n"
      ) == true
    )
    let second = try sandbox.run("import", "feed.xml", "--output", "posts")
    #expect(second.text == "1 feed: nothing new, 2 known\n")
    let told = try sandbox.run("import", "feed.xml", "--output", "posts", "--verbose")
    #expect(told.text == "feed.xml: 2 known\n1 feed: nothing new, 2 known\n")
  }

  @Test func `what was imported is published, and the judge is content`() throws {
    let sandbox = try Sandbox()
    try sandbox.folder.write("feed.xml", Self.feed)
    try sandbox.folder.write(
      "config.json",
      #"{"site": {"title": "Planet", "url": "https://planet.example/", "language": "en"}, "posts": {"directories": ["texts"]}}"#
    )
    #expect(try sandbox.run("import", "feed.xml", "--tag", "planet").status == 0)
    #expect(sandbox.folder.names(in: "texts").count == 2)
    let build = try sandbox.run("--now", "2025-06-01T00:00:00Z")
    #expect(build.status == 0)
    #expect(
      try sandbox.run(
        "validate",
        "--strict",
        "--now",
        "2025-06-01T00:00:00Z",
        "feeds/rss.xml",
        "feeds/atom.xml"
      ).status == 0
    )
    let rss = try #require(sandbox.folder.text("feeds/atom.xml"))
    #expect(rss.contains("<id>urn:test:1</id>"))
    #expect(rss.contains(#"<category term="planet"/>"#))
    #expect(rss.contains("<source>"))
  }

  @Test func `a feed that cannot be read does not keep the others from being done`() throws {
    let sandbox = try Sandbox()
    try sandbox.folder.write("feed.xml", Self.feed)
    try sandbox.folder.write("page.html", "<!doctype html><title>Sign in</title>")
    let outcome = try sandbox.run(
      "import",
      "page.html",
      "missing.xml",
      "feed.xml",
      "--output",
      "posts"
    )
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("page.html: error:"))
    #expect(outcome.errors.contains("missing.xml: error:"))
    #expect(outcome.text.hasSuffix("3 feeds: 2 new posts, 2 feeds failed\n"))
    #expect(sandbox.folder.names(in: "posts").count == 2)
  }

  @Test func `standard input, rules for files and a folder for each feed`() throws {
    let sandbox = try Sandbox()
    try sandbox.folder.write("feed.xml", Self.feed)
    let words = ["import", "-", "--output", "posts", "--limit", "1", "--by-feed", "--quiet"]
    let outcome = try sandbox.start(Command(arguments: words, input: "feed.xml")).finish()
    #expect(outcome.status == 0)
    #expect(outcome.text.isEmpty)
    #expect(sandbox.folder.names(in: "posts") == ["there"])
    #expect(sandbox.folder.names(in: "posts/there") == ["2025-03-02-two.md"])
  }

  @Test func `a dry run writes nothing`() throws {
    let sandbox = try Sandbox()
    try sandbox.folder.write("feed.xml", Self.feed)
    let outcome = try sandbox.run("import", "feed.xml", "--output", "posts", "--dry-run")
    #expect(outcome.text.hasSuffix("1 feed: 2 new posts; nothing is written\n"))
    #expect(sandbox.folder.names() == ["feed.xml"])
  }

  @Test func `a damaged state is told and rebuilt`() throws {
    let sandbox = try Sandbox()
    try sandbox.folder.write("feed.xml", Self.feed)
    #expect(try sandbox.run("import", "feed.xml", "--output", "posts").status == 0)
    try sandbox.folder.write(".feedgen/import.jsonl", "<<<<<<< mine\n")
    let outcome = try sandbox.run("import", "feed.xml", "--output", "posts")
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains(".feedgen/import.jsonl:1:1: warning:"))
    #expect(outcome.text == "1 feed: nothing new, 2 known\n")
    #expect(try sandbox.run("import", "feed.xml", "--output", "posts").errors.isEmpty)
  }

  @Test(arguments: [
    ["import", "https://there.example/feed.xml"], ["import", "--limit", "3"],
    ["import", "a.xml", "--insist"],
    ["import", "a.xml", "--output", "posts", "--limit", "0"],
  ])
  func `wrong usage ends with 64`(words: [String]) throws {
    #expect(try Sandbox().run(words).status == 64)
  }

  @Test func `without a configuration there has to be an output`() throws {
    let sandbox = try Sandbox()
    try sandbox.folder.write("feed.xml", Self.feed)
    let outcome = try sandbox.run("import", "feed.xml")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("[missing-configuration]"))
  }

  @Test func `a site without subscriptions has nothing to take in`() throws {
    let sandbox = try Sandbox()
    try sandbox.folder.write(
      "config.json",
      #"{"site": {"title": "A", "url": "https://a.example/"}}"#
    )
    let outcome = try sandbox.run("import")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("subscriptions"))
  }
}
