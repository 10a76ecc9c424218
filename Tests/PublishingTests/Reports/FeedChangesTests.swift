import FeedFormats
import TestSupport
import Testing

@testable import Publishing

/// What a dry run says of each feed.
@Suite struct FeedChangesTests {
  private static let formats = FeedFormat.allCases.map { #"{"format": "\#($0.rawValue)"}"# }

  private func site(posts count: Int) throws -> TemporarySite {
    var site = try TemporarySite(
      PublishingTests.site(
        #""feeds": [\#(Self.formats.joined(separator: ", "))]"#,
        inSite: #""language": "en""#
      )
    )
    for number in 0..<count { try site.post("\(number).md", title: "T\(number)") }
    _ = try site.build()
    site.options.isDryRun = true
    return site
  }

  /// The lines of each feed, with the paths of posts in place of ids.
  private func lines(_ site: TemporarySite, all: Bool = false) throws -> [[String]] {
    let names = Dictionary(
      uniqueKeysWithValues: try site.items().map {
        ("(\($0.id))", $0.link.split(separator: "/").last.map(String.init) ?? "")
      }
    )
    return try site.build().report.feeds.map { feed in
      (feed.changes?.lines(all: all) ?? []).map { line in
        names.reduce(line) { $0.replacing($1.key, with: "(\($1.value))") }
      }
    }
  }

  @Test func `every format names the entries that are added, changed and gone`() throws {
    let site = try site(posts: 4)
    try site.post("1.md", title: "T1", body: "Another text.\n")
    try site.post("2.md", title: "New title")
    try site.folder.remove("posts/3.md")
    try site.post("new.md", title: "N", "id: urn:example:n")
    let expected = [
      "  added    N (urn:example:n)", "  changed  T1 (1)", "  changed  New title (2)",
      "  gone     T3 (3)",
    ]
    #expect(try lines(site) == Array(repeating: expected, count: Self.formats.count))
  }

  @Test func `an entry without a title is named by its link`() throws {
    let site = try site(posts: 1)
    try site.folder.write("posts/x.md", "---\ndate: 2025-01-01\nid: urn:example:x\n---\nText.\n")
    let expected = ["  added    https://example.org/blog/x (urn:example:x)"]
    #expect(try lines(site) == Array(repeating: expected, count: Self.formats.count))
  }

  @Test func `no more than ten are named unless all are wanted`() throws {
    let site = try site(posts: 30)
    for number in 0..<12 { try site.post("\(number).md", title: "T\(number)", body: "New.\n") }
    for number in 12..<14 { try site.folder.remove("posts/\(number).md") }
    let few = try lines(site)[0]
    #expect(few.count == 11)
    #expect(few.last == "  … in all 12 changed, 2 gone; --verbose names them")
    #expect(try lines(site, all: true)[0].count == 14)
  }

  @Test func `a feed that does not change says nothing, and a new one that all is added`() throws {
    let site = try site(posts: 2)
    #expect(try lines(site) == [[], [], []])
    try site.folder.remove("feeds/rss.xml")
    #expect(try lines(site)[0] == ["  added    T0 (0)", "  added    T1 (1)"])
  }

  @Test func `what changes beside the entries is told in a word`() throws {
    let site = try site(posts: 2)
    let keys = #""feeds": [\#(Self.formats.joined(separator: ", "))]"#
    let more = #""language": "en", "description": "New.""#
    try site.folder.write("config.json", PublishingTests.site(keys, inSite: more))
    let expected = ["  changed  the feed itself, or the order of its entries"]
    #expect(try lines(site)[1] == expected)
  }

  @Test func `what a refused republish would change is told as well`() throws {
    let site = try site(posts: 5)
    for number in 0..<5 {
      try site.post("\(number).md", title: "T\(number)", "guid: urn:example:\(number)")
    }
    let lines = try lines(site)[0]
    #expect(lines.count == 10)
    #expect(lines.first == "  added    T0 (urn:example:0)")
    #expect(lines.last == "  gone     T4 (4)")
  }

  @Test func `a run that writes compares nothing`() throws {
    var site = try site(posts: 2)
    try site.post("new.md")
    site.options.isDryRun = false
    #expect(try site.build().report.feeds.allSatisfy { $0.changes == nil })
  }
}
