import TestSupport
import Testing

/// What happens to the files that readers know.
@Suite struct PublishedFileTests {
  @Test func `an output that is a link is followed`() throws {
    let sandbox = try Sandbox(posts: 1)
    try sandbox.folder.write("public/feed.xml", "old\n")
    try sandbox.folder.makeFolder("feeds")
    try sandbox.folder.link("feeds/rss.xml", to: "../public/feed.xml")
    #expect(try sandbox.run().status == 0)
    let files = try sandbox.files.files
    #expect(files["feeds/rss.xml"] == nil, "the link became a file")
    #expect(try ReadFeed(try #require(files["public/feed.xml"])).titles == ["post-1"])
    #expect(sandbox.folder.names(in: "public") == ["feed.xml"])
  }

  @Test func `a file keeps its mode`() throws {
    let sandbox = try Sandbox(posts: 1)
    _ = try sandbox.run()
    try sandbox.folder.setMode(0o640, of: "feeds/rss.xml")
    try sandbox.write(1, body: "Another text.")
    #expect(try sandbox.run().text.contains("feeds/rss.xml: 1 entry, "))
    #expect(sandbox.folder.text("feeds/rss.xml")?.contains("Another text.") == true)
    #expect(try sandbox.folder.mode(of: "feeds/rss.xml") == 0o640)
  }

  @Test func `what killed runs left behind is swept away, and nothing else`() throws {
    let sandbox = try Sandbox(posts: 1)
    try sandbox.folder.write("feeds/.feedgen-4711.tmp", "<rss")
    try sandbox.folder.write(".feedgen/.feedgen-4712.tmp", "{")
    try sandbox.folder.write("feeds/.htaccess", "mine\n")
    try sandbox.folder.write("feeds/notes.tmp", "mine\n")
    #expect(try sandbox.run().status == 0)
    let names = sandbox.folder.names(in: "feeds")
    #expect(names == [".htaccess", "atom.xml", "notes.tmp", "rss.xml"])
    let state = sandbox.folder.names(in: ".feedgen").filter { !Sandbox.cache.contains($0) }
    #expect(state == ["ledger.jsonl"])
  }

  @Test func `a feed that is no longer configured is reported, and removed only on demand`() throws
  {
    let sandbox = try Sandbox(posts: 1)
    _ = try sandbox.run()
    try sandbox.folder.write("config.json", Sandbox.site(feeds: ["rss"]))
    let reported = try sandbox.run()
    #expect(reported.status == 0)
    #expect(reported.errors.hasPrefix("feeds/atom.xml: warning: is no longer configured"))
    #expect(sandbox.folder.names(in: "feeds") == ["atom.xml", "rss.xml"])
    let pruned = try sandbox.run("--prune", "--verbose")
    #expect(pruned.status == 0)
    #expect(pruned.errors.hasPrefix("feeds/atom.xml: note: was removed"))
    #expect(sandbox.folder.names(in: "feeds") == ["rss.xml"])
    #expect(try sandbox.run("--verbose").errors.isEmpty)
  }

  @Test func `pruning leaves files that feedgen did not write`() throws {
    let sandbox = try Sandbox(posts: 1, configuration: Sandbox.site(feeds: ["rss"]))
    try sandbox.folder.write("feeds/atom.xml", "mine\n")
    #expect(try sandbox.run("--prune").status == 0)
    #expect(sandbox.folder.text("feeds/atom.xml") == "mine\n")
  }

  @Test func `a feed that would flood its readers is refused until that is accepted`() throws {
    let sandbox = try Sandbox(posts: 3)
    _ = try sandbox.run()
    let old = try sandbox.files.files["feeds/rss.xml"]
    let moved = Sandbox.configuration.split(separator: "example.org").joined(
      separator: "example.net"
    )
    try sandbox.folder.write("config.json", moved)
    let refused = try sandbox.run()
    #expect(refused.status == 1)
    #expect(refused.errors.contains("feeds/rss.xml: error: the feed's own URL changed from "))
    #expect(refused.errors.contains("[refused-republish]"))
    #expect(refused.text.hasSuffix("3 posts; 2 feeds: 2 refused\n"))
    #expect(try sandbox.files.files["feeds/rss.xml"] == old)
    let accepted = try sandbox.run("--accept-republish")
    #expect(accepted.status == 0)
    #expect(accepted.text.hasSuffix("3 posts; 2 feeds: 2 written\n"))
    #expect(try sandbox.run().status == 0)
  }

  @Test func `a feed that lost all its entries is refused`() throws {
    let sandbox = try Sandbox(posts: 2)
    _ = try sandbox.run()
    let before = try sandbox.files.files["feeds/atom.xml"]
    try sandbox.folder.remove("posts/post-1.md")
    try sandbox.folder.remove("posts/post-2.md")
    let outcome = try sandbox.run()
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("all 2 entries would be gone [refused-republish]"))
    #expect(try sandbox.files.files["feeds/atom.xml"] == before)
  }
}
