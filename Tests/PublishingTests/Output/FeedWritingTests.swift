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

  @Test func `a feed whose head breaks them is not, and the list says where`() throws {
    let settings = FeedSettings(format: .atom)
    var feed = try sampleFeed([try sampleEntry(1)], settings)
    feed.language = "en"
    feed.id = "no IRI at all"
    let now = try #require(Timestamp(rfc3339: "2030-01-01T00:00:00Z"))
    var writing = FeedWriting(now: now, posts: PostSettings())
    var diagnostics = DiagnosticList()
    let draft = writing.draft(of: feed, settings, path: "feeds/x", &diagnostics)
    #expect(!draft.isSound)
    #expect(draft.feed.entries.count == 1)
    #expect(diagnostics.items.map(\.file) == ["feeds/x"])
    #expect(diagnostics.items.first?.position != nil)
  }
}
