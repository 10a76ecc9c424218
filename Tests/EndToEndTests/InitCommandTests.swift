import TestSupport
import Testing

/// `feedgen init`: a starting point that works at once.
@Suite struct InitCommandTests {
  @Test func `what init writes is a site that builds`() throws {
    let sandbox = try Sandbox()
    try sandbox.folder.write("_posts/2025-01-01-a.md", "A text.\n")
    let outcome = try sandbox.run("init")
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    #expect(
      outcome.text == """
        config.json: written
        .gitattributes: written
        next: look at “site” in config.json, then run “feedgen --dry-run”

        """
    )
    #expect(sandbox.folder.text(".gitattributes") == ".feedgen/ledger.jsonl merge=union\n")
    let build = try sandbox.run()
    #expect(build.status == 0)
    #expect(build.errors.isEmpty)
    #expect(build.text.hasSuffix("1 post; 2 feeds: 2 written\n"))
  }

  @Test func `a Jekyll site is read where it lies, and init writes its equal`() throws {
    let sandbox = try Sandbox()
    let settings = "title: A site\nurl: https://example.org\ntimezone: UTC\nlang: en\n"
    try sandbox.folder.write("_config.yml", settings)
    try sandbox.folder.write("_posts/2025-01-01-A b.md", "A text.\n")
    let build = try sandbox.run()
    #expect(build.errors.isEmpty)
    #expect(build.status == 0)
    let feed = try #require(sandbox.folder.text("_site/feed.xml"))
    #expect(feed.contains("<id>https://example.org/2025/01/01/A%20b</id>"))
    #expect(try sandbox.run("init").status == 0)
    #expect(try sandbox.run().text.hasSuffix("1 post; 1 feed: 1 unchanged\n"))

    try sandbox.folder.write("site/_config.yml", "title: [A]\n")
    let broken = try sandbox.run("--config", "site/_config.yml")
    #expect(broken.status == 2)
    #expect(broken.errors.contains("site/_config.yml:1:8: error:"))
  }

  @Test func `a Jekyll site that cannot be read gets no configuration`() throws {
    let sandbox = try Sandbox()
    try sandbox.folder.write("_config.yml", "title: A site\n")
    let outcome = try sandbox.run("init")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("[missing-key]"))
    #expect(sandbox.folder.text("config.json") == nil)
  }

  @Test func `the site can be named`() throws {
    let sandbox = try Sandbox()
    try sandbox.folder.write("posts/2025-01-01-a.md", "A text.\n")
    let words = ["init", "--site-url", "https://example.net/blog/", "--site-title", "\"Quoted\""]
    #expect(try sandbox.run(words).status == 0)
    #expect(try sandbox.run().status == 0)
    let atom = try #require(sandbox.folder.text("feeds/atom.xml"))
    #expect(atom.contains("<title type=\"text\">\"Quoted\"</title>"))
    #expect(atom.contains("https://example.net/blog/2025/01/01/a/"))
  }

  @Test func `nothing that is there is overwritten`() throws {
    let sandbox = try Sandbox()
    try sandbox.folder.write("config.json", "mine\n")
    try sandbox.folder.write(".gitattributes", "mine too\n")
    let before = try sandbox.files
    let outcome = try sandbox.run("init")
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("config.json: is there already and was left as it is\n"))
    #expect(outcome.text.contains("it should say: .feedgen/ledger.jsonl merge=union\n"))
    #expect(try sandbox.files == before)
  }

  @Test func `a second init changes nothing`() throws {
    let sandbox = try Sandbox()
    _ = try sandbox.run("init")
    let before = try sandbox.files
    #expect(try sandbox.run("init", "--site-title", "Another").status == 0)
    #expect(try sandbox.files == before)
  }
}
