import FeedModel
import Testing

@testable import Publishing

@Suite struct RepublishGuardTests {
  private typealias Items = [(id: String, link: String)]

  private func objection(
    _ old: Items,
    _ new: Items,
    limit: Int = 50,
    from before: String? = nil,
    to after: String? = nil
  ) throws -> String? {
    RepublishGuard(
      old: try published(old, at: before),
      new: try published(new, at: after),
      limit: limit
    ).objection
  }

  private func items(_ range: Range<Int>, id: String = "urn:example:") -> Items {
    range.map { ("\(id)\($0)", "https://x.org/\($0)") }
  }

  @Test func `a feed that goes on is fine`() throws {
    #expect(try objection(items(0..<20), items(0..<20)) == nil)
    #expect(try objection(items(0..<20), items(5..<25)) == nil)
    #expect(try objection([], items(0..<20)) == nil)
    #expect(try objection([], []) == nil)
    #expect(try objection(items(0..<50), items(50..<100)) == nil)
  }

  @Test func `a feed that moved is not replaced`() throws {
    #expect(
      try objection(items(0..<3), items(0..<3), from: "https://a.org/f", to: "https://b.org/f")
        == "the feed's own URL changed from “https://a.org/f” to “https://b.org/f”"
    )
  }

  @Test func `a feed that loses everything is not replaced`() throws {
    #expect(try objection(items(0..<1), []) == "all 1 entries would be gone")
  }

  @Test(arguments: [(10, 4, false), (10, 5, true), (9, 4, true), (100, 50, true), (100, 49, false)])
  func `a feed that loses more than half is not replaced`(
    before: Int,
    after: Int,
    isFine: Bool
  ) throws {
    let objection = try objection(items(0..<before), items(0..<after), limit: 1000)
    #expect((objection == nil) == isFine)
    #expect(isFine || objection == "the feed would shrink from \(before) entries to \(after)")
  }

  @Test func `a lower limit may shorten a feed`() throws {
    #expect(try objection(items(0..<100), items(0..<10), limit: 10) == nil)
  }

  @Test(arguments: [(2, 2, true), (3, 3, false), (3, 14, false), (3, 15, true), (3, 16, true)])
  func `entries with other ids are counted`(changed: Int, all: Int, isFine: Bool) throws {
    let new = items(0..<changed, id: "urn:y:") + items(changed..<all)
    let objection = try objection(items(0..<all), new)
    #expect((objection == nil) == isFine)
    #expect(isFine || objection?.hasPrefix("\(changed) of \(all) entries that lead to") == true)
  }

  @Test func `entries that share a page say nothing`() throws {
    let old: Items = (0..<20).map { ("urn:example:\($0)", "https://x.org/") }
    let new: Items = (0..<20).map { ("urn:y:\($0)", "https://x.org/") }
    #expect(try objection(old, new) == nil)
  }

  @Test(arguments: [(0, 20, true), (2, 2, true), (3, 3, false), (3, 15, true), (4, 15, false)])
  func `entries with other dates are counted`(changed: Int, all: Int, isFine: Bool) throws {
    let old = try published(items(0..<all))
    let dated = { (number: Int, year: Int) throws in
      let date = try moment("\(year)-01-01T00:00:00Z")
      return PublishedFeed.Item(id: "\(number)", link: "https://x.org/\(number)", published: date)
    }
    var (before, after) = (old, old)
    before.items = try (0..<all).map { try dated($0, 2024) }
    after.items = try (0..<all).map { try dated($0, $0 < changed ? 2025 : 2024) }
    let objection = RepublishGuard(old: before, new: after, limit: 50).objection
    #expect((objection == nil) == isFine)
    #expect(
      isFine || objection?.hasPrefix("\(changed) of \(all) entries that stay would get") == true
    )
  }

  @Test func `the same moment in another zone is no other date`() throws {
    var (before, after) = (try published([]), try published([]))
    before.items = try (0..<9).map {
      PublishedFeed.Item(id: "\($0)", link: "", published: try moment("2025-01-01T00:00:00Z"))
    }
    after.items = try (0..<9).map {
      PublishedFeed.Item(id: "\($0)", link: "", published: try moment("2025-01-01T08:00:00+08:00"))
    }
    #expect(RepublishGuard(old: before, new: after, limit: 50).objection == nil)
  }
}
