import TestSupport
import Testing

/// `feedgen` in the folder of a Hugo site.
@Suite struct HugoSiteTests {
  private let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    try sandbox.folder.write(
      "hugo.toml",
      """
      baseURL = "https://example.org/blog/"
      title = "A site"
      [permalinks]
      notes = "/:year/:slug/"
      """
    )
    try write("about.md", "title = 'About'")
    try write("post/a.md", "title = 'A'\ndate = 2025-01-02\ntags = ['C++', 'Two Words']")
    try write("post/b/index.md", "title = 'B'\ndate = 2025-01-03\ntags = ['two words']")
    try write("post/b/part.md", "title = 'Part'\ndate = 2025-01-03")
    try write("notes/_index.md", "title = 'Notes'")
    try write("notes/c.md", "title = 'C is for'\ndate = 2025-01-04\nweight = 9")
    try write("notes/d.md", "title = 'D'\ndate = 2025-01-05\ndraft = true")
  }

  private func write(_ path: String, _ fields: String) throws {
    try sandbox.folder.write("content/\(path)", "+++\n\(fields)\n+++\n![p](p.png)\n")
  }

  private func feed(_ path: String) throws -> ReadFeed {
    try ReadFeed(Array(try #require(sandbox.folder.text("public/\(path)")).utf8))
  }

  @Test func `writes what Hugo would write`() throws {
    let outcome = try sandbox.run()
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("5 posts; left out: 1 draft, 1 hidden; 5 feeds: 5 written"))
    #expect(
      try feed("index.xml").ids == [
        "https://example.org/blog/2025/c-is-for/", "https://example.org/blog/post/b/",
        "https://example.org/blog/post/a/",
      ]
    )
    #expect(try feed("post/index.xml").titles == ["B", "A"])
    #expect(try feed("notes/index.xml").titles == ["C is for"])
    #expect(try feed("tags/two-words/index.xml").titles == ["B", "A"])
    #expect(try feed("tags/c++/index.xml").titles == ["A"])
    let text = try #require(sandbox.folder.text("public/index.xml"))
    #expect(text.contains("https://example.org/blog/post/b/p.png"))
  }

  @Test func `init writes the equal of Hugo's configuration`() throws {
    _ = try sandbox.run()
    let before = try FileTree(readingFrom: sandbox.folder.path("public"))
    #expect(try sandbox.run("init").status == 0)
    let written = try #require(sandbox.folder.text("config.json"))
    #expect(written.contains(#""dialect": "hugo""#))
    try sandbox.folder.write("hugo.toml", "title = 'Nobody reads this any more'")
    #expect(try sandbox.run().text.contains("5 unchanged"))
    #expect(try FileTree(readingFrom: sandbox.folder.path("public")) == before)
  }

  @Test func `Atom can be had as well, and elsewhere`() throws {
    let outcome = try sandbox.run("--format", "atom", "--output", "out")
    #expect(outcome.status == 0)
    let atom = try ReadFeed(Array(try #require(sandbox.folder.text("out/atom.xml")).utf8))
    #expect(Set(atom.titles) == ["A", "B", "C is for"])
    #expect(sandbox.folder.text("out/index.xml") == nil)
  }

  @Test func `a problem with Hugo's configuration has its place there`() throws {
    try sandbox.folder.write("hugo.toml", "baseURL = 'https://example.org/'\ntitle = []\n")
    let outcome = try sandbox.run()
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("hugo.toml:2:9: error: “title” is a list"))
    let start = try sandbox.run("init")
    #expect(start.status == 2)
    #expect(sandbox.folder.text("config.json") == nil)
  }

  @Test func `explain knows where a link came from`() throws {
    let outcome = try sandbox.run("explain", "content/post/b/index.md")
    #expect(outcome.text.contains("https://example.org/blog/post/b/"))
    #expect(outcome.text.contains("the path as Hugo has it"))
  }
}
