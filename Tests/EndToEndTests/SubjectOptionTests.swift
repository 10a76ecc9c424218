import TestSupport
import Testing

/// The options that say what is published.
@Suite struct SubjectOptionTests {
  @Test func `only feeds of a format that is asked for are written`() throws {
    let sandbox = try Sandbox(posts: 1)
    let outcome = try sandbox.run("--format", "atom")
    #expect(outcome.status == 0)
    #expect(sandbox.folder.names(in: "feeds") == ["atom.xml"])
    #expect(outcome.text.hasSuffix("1 post; 1 feed: 1 written\n"))
  }

  @Test func `a format that is not configured is made at its default path`() throws {
    let sandbox = try Sandbox(posts: 1, configuration: Sandbox.site(feeds: ["rss"]))
    let outcome = try sandbox.run("--format", "atom", "--format", "json")
    #expect(outcome.status == 0)
    #expect(sandbox.folder.names(in: "feeds") == ["atom.xml", "feed.json"])
  }

  @Test func `a format that is asked for twice is one feed`() throws {
    let sandbox = try Sandbox(posts: 1, configuration: Sandbox.site(feeds: ["rss"]))
    let outcome = try sandbox.run("--format", "json", "--format", "json", "--stdout")
    #expect(outcome.status == 0)
    #expect(outcome.errors.hasSuffix("1 post; 1 feed: 1 printed\n"))
  }

  @Test func `of two posts with one path below two folders the older one is published`() throws {
    let sandbox = try Sandbox(posts: 0)
    try sandbox.folder.write("one/a.md", "---\ntitle: A\ndate: 2025-01-02\n---\nText\n")
    try sandbox.folder.write("two/a.md", "---\ntitle: B\ndate: 2025-01-01\n---\nText\n")
    let outcome = try sandbox.run("--input", "one", "--input", "two")
    #expect(outcome.status == 1)
    #expect(
      outcome.errors.hasPrefix(
        "one/a.md: error: has the path of “two/a.md” below its posts directory, and so its id"
      )
    )
    #expect(outcome.text.hasSuffix("2 posts; left out: 1 with errors; 2 feeds: 2 written\n"))
    #expect(try ReadFeed(try #require(try sandbox.files.files["feeds/rss.xml"])).titles == ["B"])
  }

  @Test func `folders that are named replace those of the configuration`() throws {
    let sandbox = try Sandbox(posts: 3)
    try sandbox.folder.write("one/a.md", "---\ntitle: A\ndate: 2025-01-01\n---\nText\n")
    try sandbox.folder.write("two/b.md", "---\ntitle: B\ndate: 2025-01-02\n---\nText\n")
    let outcome = try sandbox.run("--input", "one", "--input", "two")
    #expect(outcome.status == 0)
    let feed = try ReadFeed(try #require(try sandbox.files.files["feeds/atom.xml"]))
    #expect(feed.titles == ["B", "A"])
  }

  @Test func `a limit that is typed holds for every feed, the newest first`() throws {
    let sandbox = try Sandbox(posts: 3)
    let outcome = try sandbox.run("--limit", "1")
    #expect(outcome.text.hasSuffix("3 posts; 2 feeds: 2 written\n"))
    for name in ["rss.xml", "atom.xml"] {
      let feed = try ReadFeed(try #require(try sandbox.files.files["feeds/\(name)"]))
      #expect(feed.titles == ["post-3"])
    }
  }

  @Test func `paths of the configuration are seen from its folder, typed ones from here`() throws {
    let sandbox = try Sandbox(posts: 0)
    try sandbox.folder.write("site/config.json", Sandbox.configuration)
    try sandbox.folder.write("site/posts/a.md", "---\ntitle: A\ndate: 2025-01-01\n---\nText\n")
    let outcome = try sandbox.run("--config", "site/config.json", "--output", "public")
    #expect(outcome.status == 0)
    #expect(outcome.text.hasPrefix("public/rss.xml: 1 entry, "))
    #expect(sandbox.folder.names() == ["config.json", "public", "site"])
    #expect(sandbox.folder.names(in: "site") == [".feedgen", "config.json", "posts"])
  }

  @Test func `a URL is enough to do without a configuration, and nothing but feeds is written`()
    throws
  {
    let sandbox = try Sandbox(posts: 1)
    try sandbox.folder.remove("config.json")
    let outcome = try sandbox.run("--site-url", "https://blog.example.net/")
    #expect(outcome.status == 0)
    #expect(sandbox.folder.names() == ["feeds", "posts"])
    let rss = try #require(sandbox.folder.text("feeds/rss.xml"))
    #expect(rss.contains("<title>blog.example.net</title>"))
    #expect(rss.contains("<link>https://blog.example.net/post-1</link>"))
  }

  @Test func `a title can be typed`() throws {
    let sandbox = try Sandbox(posts: 1)
    try sandbox.folder.remove("config.json")
    let words = ["--site-url", "https://example.org/", "--site-title", "Ada’s notes"]
    #expect(try sandbox.run(words).status == 0)
    let rss = try #require(sandbox.folder.text("feeds/rss.xml"))
    #expect(rss.contains("<title>Ada’s notes</title>"))
  }

  @Test func `without a configuration and without a URL there is nothing to run`() throws {
    let sandbox = try Sandbox()
    let outcome = try sandbox.run()
    #expect(outcome.status == 2)
    #expect(outcome.text.isEmpty)
    #expect(
      outcome.errors == """
        config.json: error: there is no such file, and no “--site-url” to do without it [missing-configuration]
          help: run “feedgen init” to write one, or name it with “--config PATH”

        """
    )
    #expect(sandbox.folder.names().isEmpty)
  }

  @Test func `every problem of a broken configuration has its place`() throws {
    let sandbox = try Sandbox(
      posts: 1,
      configuration: """
        {
          "site": { "titel": "T", "url": "https://example.org/" },
          "feeds": [{ "format": "rss", "limit": "many" }]
        }
        """
    )
    let outcome = try sandbox.run()
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("config.json:2:13: error: "))
    #expect(outcome.errors.contains("“title”"))
    #expect(outcome.errors.contains("config.json:3:41: error: "))
    #expect(sandbox.folder.names() == ["config.json", "posts"])
  }
}
