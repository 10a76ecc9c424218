import TestSupport
import Testing

/// The files beside the feeds, as somebody sees them who runs the command.
@Suite struct IndexTests {
  private static let configuration = Sandbox.site(
    feeds: ["rss", "atom"],
    more: #", "index": {"html": true, "opml": true, "snippets": true}"#
  )

  @Test func `each file has a line, and a second run leaves all as they are`() throws {
    let sandbox = try Sandbox(posts: 1, configuration: Self.configuration)
    let outcome = try sandbox.run()
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    let lines = outcome.text.split(separator: "\n").map { String($0.prefix { $0 != ":" }) }
    #expect(
      lines == [
        "feeds/rss.xml", "feeds/atom.xml", "feeds/index.html", "feeds/feed.css", "feeds/feeds.opml",
        "feeds/snippets/head.html", "feeds/snippets/nginx.conf", "feeds/snippets/Caddyfile",
        "feeds/snippets/apache.htaccess", "feeds/snippets/_headers", "1 post; 2 feeds",
      ]
    )
    let files = try sandbox.files
    let second = try sandbox.run()
    #expect(
      second.text.split(separator: "\n").dropLast().allSatisfy { $0.hasSuffix(", unchanged") }
    )
    #expect(try sandbox.files == files)
  }

  @Test func `feeds with a style sheet and the list of feeds have nothing to be warned of`() throws
  {
    let sandbox = try Sandbox(posts: 2, configuration: Self.configuration)
    _ = try sandbox.run()
    let names = ["rss.xml", "atom.xml", "feeds.opml"].map { "feeds/\($0)" }
    let outcome = try sandbox.run(["validate", "--strict"] + names)
    #expect(outcome.status == 0)
    #expect(outcome.text.split(separator: "\n").allSatisfy { $0.hasSuffix("no problems") })
  }

  @Test func `the site's own page is not overwritten, and the remedy is told`() throws {
    let sandbox = try Sandbox(posts: 1, configuration: Self.configuration)
    try sandbox.folder.write("feeds/index.html", "<h1>Mine</h1>\n")
    let outcome = try sandbox.run()
    #expect(outcome.status == 1)
    #expect(
      outcome.errors == """
        feeds/index.html: error: is there already, and feedgen has not made it [foreign-file]
          help: move the file away, or name another path or false in “index” of the configuration

        """
    )
    #expect(sandbox.folder.text("feeds/index.html") == "<h1>Mine</h1>\n")
    #expect(outcome.text.hasSuffix("1 post; 2 feeds: 2 written\n"))
  }
}
