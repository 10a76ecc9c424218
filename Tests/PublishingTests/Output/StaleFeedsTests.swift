import Diagnostics
import FeedFormats
import FeedModel
import TestSupport
import Testing

@testable import Publishing

@Suite struct StaleFeedsTests {
  private let folder: TemporaryFolder
  private var ledger = Ledger()

  init() throws {
    folder = try TemporaryFolder()
    for path in ["rss.xml", "old.xml", "sub/older.xml", "gone.xml"] {
      ledger.register(LedgerFeed(path: path, id: path, updated: .epoch))
      if path != "gone.xml" { try folder.write(path, "x") }
    }
    try folder.write("never-ours.xml", "x")
  }

  private func settle(_ ledger: inout Ledger, prunes: Bool) -> DiagnosticList {
    var diagnostics = DiagnosticList()
    StaleFeeds(output: folder.path, prunes: prunes)
      .settle(in: &ledger, configured: [FeedSettings(format: .rss)], &diagnostics)
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

  @Test func `a stale feed is removed if that was asked for`() {
    var ledger = ledger
    let diagnostics = settle(&ledger, prunes: true)
    #expect(diagnostics.items.map(\.code) == [.removedFeed, .removedFeed])
    #expect(ledger.feeds.keys.sorted() == ["rss.xml"])
    #expect(folder.names() == ["never-ours.xml", "rss.xml", "sub"])
    #expect(folder.names(in: "sub") == [])
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
