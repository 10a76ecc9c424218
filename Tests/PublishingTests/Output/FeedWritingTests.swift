import Diagnostics
import FeedFormats
import FeedModel
import FileSystem
import Testing

@testable import Publishing

@Suite struct FeedWritingTests {
  private func draft(_ entry: Entry, _ format: FeedFormat) throws -> (FeedDraft, [Diagnostic]) {
    let settings = FeedSettings(format: format)
    let now = try #require(Timestamp(rfc3339: "2030-01-01T00:00:00Z"))
    let writing = FeedWriting(now: now, posts: PostSettings())
    var feed = try sampleFeed([entry], settings)
    feed.language = "en"
    let written = writing.written(feed, settings, path: "feeds/x")
    return (written, written.remarks.findings)
  }

  @Test(arguments: FeedFormat.allCases)
  func `a feed that keeps the promises of its format is sound`(format: FeedFormat) throws {
    let (draft, findings) = try draft(try sampleEntry(1), format)
    #expect(draft.isSound)
    #expect(draft.bytes.count > 0)
    #expect(findings.isEmpty)
  }

  @Test func `a feed whose head breaks them is not, and the list says where`() throws {
    let settings = FeedSettings(format: .atom)
    var feed = try sampleFeed([try sampleEntry(1)], settings)
    feed.language = "en"
    feed.id = "no IRI at all"
    let now = try #require(Timestamp(rfc3339: "2030-01-01T00:00:00Z"))
    let writing = FeedWriting(now: now, posts: PostSettings())
    let written = writing.written(feed, settings, path: "feeds/x")
    #expect(!written.isSound)
    #expect(written.feed.entries.count == 1)
    #expect(written.remarks.findings.map(\.file) == ["feeds/x"])
    #expect(written.remarks.findings.first?.position != nil)
  }
}
