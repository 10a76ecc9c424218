import TestSupport
import Testing

/// `feedgen` and `feedgen build`: files, lines and exit status.
@Suite struct BuildCommandTests {
  @Test(arguments: [[], ["build"]])
  func `every feed is written and has a line`(arguments: [String]) throws {
    let sandbox = try Sandbox(posts: 2)
    let outcome = try sandbox.run(arguments)
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    let files = try sandbox.files.files
    let rss = try #require(files["feeds/rss.xml"])
    let atom = try #require(files["feeds/atom.xml"])
    #expect(
      outcome.text == """
        feeds/rss.xml: 2 entries, \(rss.count) bytes, written
        feeds/atom.xml: 2 entries, \(atom.count) bytes, written
        2 posts; 2 feeds: 2 written

        """
    )
    #expect(
      files.keys.sorted() == [
        ".feedgen/ledger.jsonl", "config.json", "feeds/atom.xml", "feeds/rss.xml",
        "posts/post-1.md", "posts/post-2.md",
      ]
    )
  }

  @Test func `a second run says unchanged and touches no file`() throws {
    let sandbox = try Sandbox(posts: 2)
    _ = try sandbox.run()
    let names = ["feeds/rss.xml", "feeds/atom.xml", ".feedgen/ledger.jsonl"]
    for name in names { try sandbox.folder.setTime(1_000_000_000, of: name) }
    let before = try sandbox.files
    let outcome = try sandbox.run()
    #expect(outcome.status == 0)
    #expect(outcome.text.hasSuffix("2 posts; 2 feeds: 2 unchanged\n"))
    #expect(try sandbox.files == before)
    for name in names { #expect(try sandbox.folder.time(of: name) == 1_000_000_000) }
  }

  @Test func `a changed post is written, and what it does not concern is left`() throws {
    let sandbox = try Sandbox(posts: 2, configuration: Sandbox.site(feeds: ["rss", "atom"]))
    _ = try sandbox.run()
    try sandbox.write(2, body: "Another text.")
    let outcome = try sandbox.run()
    #expect(outcome.text.hasSuffix("2 posts; 2 feeds: 2 written\n"))
    #expect(sandbox.folder.text("feeds/rss.xml")?.contains("Another text.") == true)
  }

  @Test func `a dry run says what would change and leaves the disk as it is`() throws {
    let sandbox = try Sandbox(posts: 1)
    let outcome = try sandbox.run("--dry-run")
    #expect(outcome.status == 0)
    #expect(outcome.text.hasSuffix("1 post; 2 feeds: 2 would change\n"))
    #expect(sandbox.folder.names() == ["config.json", "posts"])
  }

  @Test func `a dry run names entries, ten of a feed unless it is verbose`() throws {
    let sandbox = try Sandbox(posts: 12, configuration: Sandbox.site(feeds: ["rss"]))
    _ = try sandbox.run()
    for number in 1...11 { try sandbox.write(number, body: "Another text.") }
    try sandbox.folder.remove("posts/post-12.md")
    let few = try sandbox.run("--dry-run").text.split(separator: "\n")
    #expect(few.count == 13)
    #expect(few[1].hasPrefix("  changed  post-11 (urn:uuid:"))
    #expect(few[11] == "  … in all 11 changed, 1 gone; --verbose names them")
    let all = try sandbox.run("--dry-run", "--verbose").text.split(separator: "\n")
    #expect(all.count == 14)
    #expect(all[12].hasPrefix("  gone     post-12 (urn:uuid:"))
  }

  @Test func `a bad post is reported and left out, the others are published`() throws {
    let sandbox = try Sandbox(posts: 2)
    try sandbox.writePost("bad", date: "2025-02-30")
    let outcome = try sandbox.run()
    #expect(outcome.status == 1)
    #expect(
      outcome.errors == """
        posts/bad.md:3:7: error: “2025-02-30” is not a calendar date [invalid-date]
          help: write the date as “2025-02-19” or “2025-02-19 20:00:00 +0800”

        """
    )
    #expect(outcome.text.hasSuffix("3 posts; left out: 1 with errors; 2 feeds: 2 written\n"))
    #expect(try ReadFeed(try #require(try sandbox.files.files["feeds/rss.xml"])).titles.count == 2)
  }

  @Test func `a feed that cannot be written fails alone`() throws {
    let sandbox = try Sandbox(posts: 1)
    try sandbox.folder.makeFolder("feeds/rss.xml")
    let outcome = try sandbox.run()
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasPrefix("feeds/rss.xml: error: cannot "))
    #expect(outcome.errors.contains("Is a directory [unwritable-feed]"))
    #expect(outcome.text.hasSuffix("1 post; 2 feeds: 1 written, 1 failed\n"))
  }

  @Test func `an output that is no folder stops the run`() throws {
    let sandbox = try Sandbox(posts: 1)
    try sandbox.folder.write("feeds", "not a folder\n")
    let outcome = try sandbox.run()
    #expect(outcome.status == 2)
    #expect(outcome.text.isEmpty)
    #expect(outcome.errors.contains("[unusable-file]"))
    #expect(sandbox.folder.text("feeds") == "not a folder\n")
  }

  @Test func `a site without feeds is fine, and has nothing to say of them`() throws {
    let sandbox = try Sandbox(posts: 1, configuration: Sandbox.site(feeds: []))
    let outcome = try sandbox.run()
    #expect(outcome.status == 0)
    #expect(outcome.text == "1 post; 0 feeds\n")
  }
}
