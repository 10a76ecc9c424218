import FeedModel
import Posts
import TestSupport
import Testing

@testable import Publishing

@Suite struct PermalinkPatternTests {
  private func path(
    _ pattern: String,
    of name: String = "sub/2025-02-09-any-title.md",
    _ frontMatter: String = "date: 2025-02-09T20:05:07Z",
    in zone: TimeZone = .utc
  ) throws -> String {
    let post = try samplePost(frontMatter, path: name)
    return try PermalinkPattern(pattern).path(of: PermalinkSubject(of: post, in: zone))
  }

  @Test(arguments: [
    (":year", "2025"), (":short_year", "25"), (":month", "02"), (":i_month", "2"), (":day", "09"),
    (":i_day", "9"), (":hour", "20"), (":minute", "05"), (":second", "07"),
    (":title", "any-title"), (":slug", "any-title"), (":name", "2025-02-09-any-title"),
    (":path", "sub/2025-02-09-any-title"), (":categories", ""), (":lang", ""),
    ("/:year/:month/:day/:title/", "/2025/02/09/any-title/"), ("/:title.html", "/any-title.html"),
    (":year:month", "202502"), ("a:1", "a:1"), ("a::slug", "a:any-title"), ("plain", "plain"),
    ("a:", "a:"),
    ("/:categories/:title", "/any-title"), ("a//b", "a/b"), ("/日本/:title", "/日本/any-title"),
  ])
  func `a placeholder stands for something of the post`(pattern: String, path: String) throws {
    #expect(try self.path(pattern) == path)
  }

  @Test(arguments: ["yaer", "y_day", "title_", "c"])
  func `a word that is none is named`(word: String) throws {
    let failure = #expect(throws: PermalinkPattern.UnknownPlaceholder.self) {
      try PermalinkPattern("/:\(word)/")
    }
    #expect(failure?.name == word)
  }

  @Test func `days are those of the site's zone`() throws {
    let zones = try Zones()
    let shanghai = try #require(zones.zones.zone(named: "Asia/Shanghai"))
    let frontMatter = "date: 2025-12-31T20:00:00Z"
    #expect(try path("/:year/:month/:day/:hour", of: "a.md", frontMatter) == "/2025/12/31/20")
    #expect(
      try path("/:year/:month/:day/:hour", of: "a.md", frontMatter, in: shanghai)
        == "/2026/01/01/04"
    )
  }

  @Test func `a slug goes before the file name, and categories are folders`() throws {
    let frontMatter = """
      date: 2025-02-09
      slug: my slug
      categories: [b, a c]
      lang: en-GB
      """
    #expect(
      try path("/:lang/:categories/:title", of: "x.md", frontMatter) == "/en-GB/b/a c/my slug"
    )
  }

  @Test func `every placeholder has a meaning of its own`() {
    let meanings = PermalinkPlaceholder.allCases.map(\.meaning)
    #expect(Set(meanings).count == meanings.count)
    #expect(meanings.allSatisfy { !$0.isEmpty && !$0.hasSuffix(".") })
  }
}
