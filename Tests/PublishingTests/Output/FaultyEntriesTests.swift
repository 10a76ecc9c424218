import Diagnostics
import FeedFormats
import FeedModel
import Testing

@testable import Publishing

@Suite struct FaultyEntriesTests {
  private func faults(_ format: FeedFormat, ids: [String]) throws -> (FeedDraft, [Diagnostic]) {
    let settings = FeedSettings(format: format)
    let entries = try ids.enumerated().map { number, id in
      var entry = try sampleEntry(number + 1)
      entry.id = id
      return entry
    }
    let now = try #require(Timestamp(rfc3339: "2030-01-01T00:00:00Z"))
    let writing = FeedWriting(now: now, posts: PostSettings(), files: ["urn:x:1": "posts/bad.md"])
    let feed = try sampleFeed(entries, settings)
    let written = writing.written(feed, settings, path: "feeds/x")
    let said = written.remarks.faults + written.remarks.findings
    return (written, said.filter { $0.severity == .error })
  }

  @Test func `an entry that does not pass is left out, and its post is named`() throws {
    let (draft, errors) = try faults(
      .atom,
      ids: ["urn:example:1", "urn:x:1", "urn:example:3"]
    )
    #expect(draft.isSound)
    #expect(draft.feed.entries.map(\.id) == ["urn:example:1", "urn:example:3"])
    #expect(errors.map(\.file) == ["posts/bad.md"])
    #expect(errors.map(\.code.name) == ["invalid-urn"])
  }

  @Test func `a feed of sound entries loses none`() throws {
    let (draft, errors) = try faults(.atom, ids: ["urn:example:1", "urn:example:2"])
    #expect(draft.isSound)
    #expect(draft.feed.entries.count == 2)
    #expect(errors.isEmpty)
  }
}
