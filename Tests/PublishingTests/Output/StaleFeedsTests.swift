import Diagnostics
import FeedFormats
import FeedModel
import TestSupport
import Testing

@testable import Publishing

@Suite struct StaleFeedsTests {
  private let folder: TemporaryFolder
  private var ledger = Ledger()

  private static let feed = """
    <feed xmlns="http://www.w3.org/2005/Atom"><link rel="self" href="https://example.org/"/></feed>
    """

  init() throws {
    folder = try TemporaryFolder()
    for path in ["rss.xml", "old.xml", "sub/older.xml", "gone.xml"] {
      ledger.register(LedgerFeed(path: path, id: path, updated: .epoch))
      if path != "gone.xml" { try folder.write(path, Self.feed) }
    }
    try folder.write("never-ours.xml", "x")
  }

  private func settle(_ ledger: inout Ledger, prunes: Bool) -> DiagnosticList {
    var diagnostics = DiagnosticList()
    StaleFeeds(output: folder.path, prunes: prunes)
      .settle(
        in: &ledger,
        configured: [FeedSettings(format: .rss)],
        files: ["feed.css"],
        &diagnostics
      )
    return diagnostics
  }

  @Test func `a stale feed is reported and stays`() {
    var ledger = ledger
    let diagnostics = settle(&ledger, prunes: false)
    #expect(diagnostics.items.map(\.code) == [.staleFeed, .staleFeed])
    #expect(
      diagnostics.items.map(\.file) == [folder.path("old.xml"), folder.path("sub/older.xml")]
    )
    #expect(ledger.feeds.keys.sorted() == ["old.xml", "rss.xml", "sub/older.xml"])
    #expect(folder.names() == ["never-ours.xml", "old.xml", "rss.xml", "sub"])
  }

  @Test func `a dry run says what would be removed and leaves it`() {
    var ledger = ledger
    var diagnostics = DiagnosticList()
    StaleFeeds(output: folder.path, prunes: true, isDryRun: true)
      .settle(in: &ledger, configured: [], files: [], &diagnostics)
    #expect(diagnostics.items.map(\.code) == [.removedFeed, .removedFeed, .removedFeed])
    #expect(diagnostics.items.allSatisfy { $0.message == "would be removed" })
    #expect(folder.names() == ["never-ours.xml", "old.xml", "rss.xml", "sub"])
  }

  @Test func `what is no feed any more is not removed`() throws {
    var ledger = ledger
    try folder.write("old.xml", "<html>mine</html>")
    let diagnostics = settle(&ledger, prunes: true)
    #expect(diagnostics.items.map(\.code) == [.staleFeed, .removedFeed])
    #expect(folder.text("old.xml") == "<html>mine</html>")
    #expect(ledger.feeds.keys.sorted() == ["rss.xml"])
  }

  @Test func `a stale feed is removed if that was asked for`() {
    var ledger = ledger
    let diagnostics = settle(&ledger, prunes: true)
    #expect(diagnostics.items.map(\.code) == [.removedFeed, .removedFeed])
    #expect(ledger.feeds.keys.sorted() == ["rss.xml"])
    #expect(folder.names() == ["never-ours.xml", "rss.xml", "sub"])
    #expect(folder.names(in: "sub") == [])
  }

  @Test
  func `a stale file beside the feeds goes like a feed, but not if somebody has written over it`()
    throws
  {
    var ledger = Ledger()
    for path in ["feed.css", "old.css", "gone.css", "theirs.html"] { ledger.register(file: path) }
    try folder.write("old.css", "/* Made by feedgen; changes are overwritten. */")
    try folder.write("theirs.html", "<p>The site's own page")
    #expect(settle(&ledger, prunes: false).items.map(\.file) == [folder.path("old.css")])
    #expect(ledger.files == ["feed.css", "old.css"])
    #expect(settle(&ledger, prunes: true).items.map(\.code) == [.removedFeed])
    #expect(ledger.files == ["feed.css"])
    #expect(folder.text("old.css") == nil)
    #expect(folder.text("theirs.html") == "<p>The site's own page")
  }

  @Test func `a file that has become a feed stays`() throws {
    var ledger = Ledger()
    ledger.register(file: "rss.xml")
    try folder.write("rss.xml", "<!-- Made by feedgen -->")
    #expect(settle(&ledger, prunes: true).items.isEmpty)
    #expect(ledger.files == [])
    #expect(folder.text("rss.xml") != nil)
  }

  @Test func `what cannot be removed is not said to be`() throws {
    var ledger = ledger
    try folder.remove("old.xml")
    try folder.write("old.xml/inside", "x")
    let diagnostics = settle(&ledger, prunes: true)
    #expect(diagnostics.items.map(\.code) == [.unwritableFeed, .removedFeed])
    #expect(ledger.feeds["old.xml"] != nil)
  }
}
