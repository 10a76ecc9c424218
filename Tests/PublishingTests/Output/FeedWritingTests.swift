import Diagnostics
import FeedFormats
import FeedModel
import Testing

@testable import Publishing

@Suite struct FeedWritingTests {
  private func draft(_ entry: Entry, _ format: FeedFormat) throws -> (FeedDraft, DiagnosticList) {
    let settings = FeedSettings(format: format)
    var diagnostics = DiagnosticList()
    let now = try #require(Timestamp(rfc3339: "2030-01-01T00:00:00Z"))
    var writing = FeedWriting(now: now, posts: PostSettings())
    var feed = try sampleFeed([entry], settings)
    feed.language = "en"
    let draft = writing.draft(
      of: feed,
      settings,
      path: "feeds/x",
      &diagnostics
    )
    return (draft, diagnostics)
  }

  @Test(arguments: FeedFormat.allCases)
  func `a feed that keeps the promises of its format is sound`(format: FeedFormat) throws {
    let (draft, diagnostics) = try draft(try sampleEntry(1), format)
    #expect(draft.isSound)
    #expect(!draft.bytes.isEmpty)
    #expect(diagnostics.items.isEmpty)
  }

  @Test func `a feed that breaks them is not, and the list says where`() throws {
    var entry = try sampleEntry(1)
    entry.id = "no IRI at all"
    let (draft, diagnostics) = try draft(entry, .atom)
    #expect(!draft.isSound)
    #expect(diagnostics.hasErrors)
    #expect(diagnostics.items.map(\.file) == ["feeds/x"])
    #expect(diagnostics.items.first?.position != nil)
  }
}
