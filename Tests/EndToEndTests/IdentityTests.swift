import TestSupport
import Testing

/// Ids outlive paths, and the ledger outlives nothing that matters.
@Suite struct IdentityTests {
  private func ids(_ sandbox: Sandbox) throws -> [String] {
    let files = try sandbox.files.files
    let rss = try ReadFeed(try #require(files["feeds/rss.xml"])).ids
    #expect(try ReadFeed(try #require(files["feeds/atom.xml"])).ids == rss)
    return rss
  }

  @Test func `a post that is renamed keeps its id`() throws {
    let sandbox = try Sandbox(posts: 3)
    _ = try sandbox.run()
    let before = try ids(sandbox)
    try sandbox.folder.makeFolder("posts/archive")
    try sandbox.folder.rename("posts/post-2.md", to: "posts/archive/renamed.md")
    #expect(try sandbox.run().status == 0)
    #expect(try ids(sandbox) == before)
    #expect(sandbox.folder.text("feeds/rss.xml")?.contains("/archive/renamed</link>") == true)
  }

  @Test func `a copy gets an id of its own`() throws {
    let sandbox = try Sandbox(posts: 1)
    _ = try sandbox.run()
    let before = try ids(sandbox)
    try sandbox.folder.write("posts/copy.md", try #require(sandbox.folder.text("posts/post-1.md")))
    #expect(try sandbox.run().status == 0)
    let after = try ids(sandbox)
    #expect(after.count == 2)
    #expect(Set(after).count == 2)
    #expect(after.contains(before[0]))
  }

  @Test func `a lost ledger changes no id`() throws {
    let sandbox = try Sandbox(posts: 3)
    _ = try sandbox.run()
    let before = try ids(sandbox)
    try sandbox.folder.remove(".feedgen/ledger.jsonl")
    #expect(try sandbox.run().text.hasSuffix("2 unchanged\n"))
    #expect(try ids(sandbox) == before)
  }

  @Test func `lines of a ledger that cannot be read are reported and passed over`() throws {
    let sandbox = try Sandbox(posts: 1)
    _ = try sandbox.run()
    let ledger = try #require(sandbox.folder.text(".feedgen/ledger.jsonl"))
    try sandbox.folder.write(".feedgen/ledger.jsonl", "<<<<<<< HEAD\n" + ledger + ledger)
    let outcome = try sandbox.run()
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains(".feedgen/ledger.jsonl:1:1: warning: "))
    #expect(outcome.text.hasSuffix("1 post; 2 feeds: 2 unchanged\n"))
    #expect(sandbox.folder.text(".feedgen/ledger.jsonl") == ledger)
  }
}
