import Diagnostics
import TestSupport
import Testing

@testable import Publishing

/// Feeds that are made by rule.
@Suite struct FeedSeriesTests {
  private func site(_ feed: String, _ posts: KeyValuePairs<String, String>) throws -> TemporarySite
  {
    let keys = #""feeds": [{"format": "atom", \#(feed)}]"#
    let site = try TemporarySite(PublishingTests.site(keys, inSite: #""language": "en""#))
    var day = 10
    for (path, fields) in posts {
      try site.post(path, date: "2025-01-\(day)T12:00:00Z", title: path, fields)
      day += 1
    }
    return site
  }

  /// The path below the output, and the entries, of each feed of a run.
  private func feeds(_ site: TemporarySite) throws -> [String: Int] {
    let output = site.folder.path("feeds/")
    let report = try site.build().report
    let pairs = report.feeds.map { (String($0.path.dropFirst(output.utf8.count)), $0.entries) }
    return Dictionary(pairs) { $1 }
  }

  private func problems(_ site: TemporarySite, _ code: DiagnosticCode) throws -> [String] {
    try site.build().diagnostics.items.filter { $0.code == code }.map(\.message)
  }

  @Test func `each tag has a feed, whatever its spelling`() throws {
    let site = try site(
      #""path": "tags/:tag.xml", "each": "tag""#,
      [
        "a.md": "tags: [Swift, 日本]", "b.md": "tags: swift", "c.md": "categories: notes",
        "d.md": "tags: Swift",
      ]
    )
    #expect(try feeds(site) == ["tags/swift.xml": 3, "tags/日本.xml": 1])
    let text = try #require(site.folder.text("feeds/tags/swift.xml"))
    #expect(text.contains("<title type=\"text\">Swift – "))
    #expect(text.contains("/tags/swift.xml\"/>"))
  }

  @Test(arguments: [
    (#""path": ":category.xml", "each": "category""#, ["notes.xml": 1]),
    (#""path": ":author.xml", "each": "author""#, ["ada-b.xml": 1, "bob.xml": 1]),
    (#""path": ":language/a.xml", "each": "language""#, ["en/a.xml": 2, "de-at/a.xml": 1]),
    (#""path": ":directory.xml", "each": "directory""#, ["sub.xml": 2]),
    (#""path": "y:year.xml", "each": "year""#, ["y2025.xml": 3]),
  ])
  func `whatever posts have in common can have feeds`(feed: String, expected: [String: Int]) throws
  {
    let site = try site(
      feed,
      [
        "a.md": "categories: notes\nauthor: [Ada B, Bob]", "sub/b.md": "lang: de-AT",
        "sub/deeper/c.md": "tags: x",
      ]
    )
    #expect(try feeds(site) == expected)
  }

  @Test func `title and description name the term`() throws {
    let site = try site(
      #""path": ":tag.xml", "each": "tag", "title": "All of :tag", "description": ":tag and :tag""#,
      ["a.md": "tags: x"]
    )
    _ = try site.build()
    let text = try #require(site.folder.text("feeds/x.xml"))
    #expect(text.contains(">All of x</title>") && text.contains(">x and x</subtitle>"))
  }

  @Test func `only and except choose terms, and one that no post has is told`() throws {
    let posts: KeyValuePairs = ["a.md": "tags: [a, b, c]"]
    let only = try site(#""path": ":tag.xml", "each": "tag", "only": ["A", "zz"]"#, posts)
    #expect(try feeds(only) == ["a.xml": 1])
    #expect(
      try problems(only, .unusedTerm) == ["no post has the tag “zz”, which the configuration names"]
    )
    let except = try site(#""path": ":tag.xml", "each": "tag", "except": ["B"]"#, posts)
    #expect(try feeds(except) == ["a.xml": 1, "c.xml": 1])
  }

  @Test func `terms with too few posts have no feed, and that is told`() throws {
    let site = try site(
      #""path": ":tag.xml", "each": "tag", "minimum": 2"#,
      ["a.md": "tags: [a, b]", "b.md": "tags: [a, c]"]
    )
    #expect(try feeds(site) == ["a.xml": 2])
    #expect(try problems(site, .rareTerm) == ["2 tags with a single post have no feed"])
  }

  @Test func `terms that are written alike get paths that later terms do not take`() throws {
    let posts: KeyValuePairs = ["a.md": "tags: C#", "b.md": "tags: C++", "c.md": "tags: '!!'"]
    let mark = Slug.mark(of: "c++")
    let empty = "tag-\(Slug.mark(of: "!!")).xml"
    var site = try site(#""path": ":tag.xml", "each": "tag""#, posts)
    #expect(try feeds(site) == ["c.xml": 1, "c-\(mark).xml": 1, empty: 1])
    #expect(try problems(site, .slugCollision).count == 1)
    #expect(site.folder.text("feeds/c.xml")?.contains("C# – ") == true)

    try site.post("z.md", date: "2025-02-01", "tags: 'C?'")
    site.options.acceptsRepublish = true
    #expect(try feeds(site).keys.contains("c-\(Slug.mark(of: "c?")).xml"))
    #expect(site.folder.text("feeds/c.xml")?.contains("C# – ") == true)
  }

  @Test func `a feed of its own keeps its path`() throws {
    let keys =
      #""feeds": [{"format": "atom", "path": ":tag.xml", "each": "tag"}, {"format": "rss", "path": "a.xml"}]"#
    let site = try TemporarySite(PublishingTests.site(keys))
    try site.post("a.md", "tags: [a, b]")
    #expect(try feeds(site) == ["a.xml": 1, "a-\(Slug.mark(of: "a")).xml": 1, "b.xml": 1])
    #expect(site.folder.text("feeds/a.xml")?.contains("<rss") == true)
  }

  @Test func `a term does not take the path of a file beside the feeds`() throws {
    let keys =
      #""feeds": [{"format": "atom", "path": ":tag.html", "each": "tag"}], "index": {"html": true}"#
    let site = try TemporarySite(PublishingTests.site(keys))
    try site.post("a.md", "tags: [index, b]")
    #expect(try feeds(site) == ["b.html": 1, "index-\(Slug.mark(of: "index")).html": 1])
    #expect(try problems(site, .slugCollision).count == 1)
    #expect(site.folder.text("feeds/index.html")?.contains("<!DOCTYPE html>") == true)
  }

  @Test func `a term keeps its path when another one becomes more common, or its namesake comes`()
    throws
  {
    let site = try site(
      #""path": ":tag.xml", "each": "tag", "minimum": 2"#,
      ["a.md": "tags: 'C++'", "b.md": "tags: 'C#'", "c.md": "tags: 'C#'"]
    )
    #expect(try feeds(site) == ["c.xml": 2])
    try site.post("d.md", date: "2025-03-01", "tags: ['C++', C]")
    try site.post("e.md", date: "2025-03-02", "tags: C")
    let marked = ["c++", "c"].map { "c-\(Slug.mark(of: $0)).xml" }
    #expect(try feeds(site) == ["c.xml": 2, marked[0]: 2, marked[1]: 2])
    #expect(site.folder.text("feeds/c.xml")?.contains(">C# – ") == true)
    #expect(site.folder.text(".feedgen/ledger.jsonl")?.contains(#""term":"tag:c#""#) == true)
  }

  @Test func `a term is one whatever its normal form`() throws {
    let site = try site(#""path": ":tag.xml", "each": "tag""#, ["a.md": "tags: \"caf\u{E9}\""])
    _ = try site.build()
    try site.post("b.md", date: "2025-03-01", "tags: \"cafe\u{301}\"")
    _ = try site.build()
    #expect(site.folder.names(in: "feeds").filter { $0.hasPrefix("caf") }.count == 1)
  }

  @Test func `a term whose path something else has gets a path of its own`() throws {
    let keys =
      #""feeds": [{"format": "rss"}, {"format": "atom", "path": ":tag.xml", "each": "tag"}]"#
    let site = try TemporarySite(PublishingTests.site(keys, inSite: #""language": "en""#))
    try site.post("a.md", "tags: rss")
    #expect(try feeds(site) == ["rss.xml": 1, "rss-\(Slug.mark(of: "rss")).xml": 1])
    #expect(try problems(site, .slugCollision).count == 1)
  }

  @Test func `a term never replaces a file that is no feed, nor has it removed`() throws {
    let keys =
      #""output": ".", "feeds": [{"format": "json", "path": ":tag.json", "each": "tag"}]"#
    var site = try TemporarySite(PublishingTests.site(keys, inSite: #""language": "en""#))
    let configuration = try #require(site.folder.text("config.json"))
    try site.post("a.md", "tags: [config, b]")
    #expect(try problems(site, .foreignFile).count == 1)
    #expect(site.folder.text("config.json") == configuration)
    try site.post("a.md", "tags: b")
    site.options.prunes = true
    #expect(try problems(site, .removedFeed) == [])
    #expect(site.folder.text("config.json") == configuration)
  }

  @Test(arguments: ["tags: [", "tags: b\ndate: ["])
  func `no feed of a term is removed while a post cannot be read`(fields: String) throws {
    var site = try site(
      #""path": ":tag.xml", "each": "tag""#,
      ["a.md": "tags: a", "b.md": "tags: b"]
    )
    _ = try site.build()
    try site.folder.write("posts/b.md", "---\n\(fields)\n---\nText.\n")
    site.options.prunes = true
    #expect(try problems(site, .staleFeed).count == 1)
    #expect(site.folder.text("feeds/b.xml") != nil)
    try site.post("b.md", date: "2025-01-11T12:00:00Z", title: "b.md", "tags: a")
    _ = try site.build()
    #expect(site.folder.text("feeds/b.xml") == nil)
  }

  @Test func `tags and categories with one name are listed apart`() throws {
    let keys = #"""
      "feeds": [
        {"format": "atom", "path": "t/:tag.xml", "each": "tag"},
        {"format": "rss", "path": "c/:category.xml", "each": "category"}
      ],
      "index": {"opml": true}
      """#
    let site = try TemporarySite(PublishingTests.site(keys, inSite: #""language": "en""#))
    try site.post("a.md", "tags: x\ncategories: x")
    _ = try site.build()
    #expect(site.folder.text("feeds/feeds.opml")?.ranges(of: "<outline").count == 2)
  }

  @Test func `a series takes what its filter lets through`() throws {
    let site = try site(
      #""path": ":tag.xml", "each": "tag", "where": "not lang:de""#,
      ["a.md": "tags: [a, b]\nlang: de", "b.md": "tags: a"]
    )
    #expect(try feeds(site) == ["a.xml": 1])
  }

  @Test func `the page beside the feeds lists those of a series`() throws {
    let keys = #"""
      "feeds": [
        {"format": "atom", "path": "t/:tag.atom", "each": "tag"}, {"format": "rss", "path": "t/:tag.rss", "each": "tag"}
      ],
      "index": {"html": true, "opml": true}
      """#
    let site = try TemporarySite(PublishingTests.site(keys, inSite: #""language": "en""#))
    try site.post("a.md", "tags: [a, b]")
    _ = try site.build()
    let page = try #require(site.folder.text("feeds/index.html"))
    #expect(page.contains("/t/a.atom") && page.contains("/t/b.rss") && !page.contains(":tag"))
    let list = try #require(site.folder.text("feeds/feeds.opml"))
    #expect(list.ranges(of: "<outline").count == 2)
    #expect(list.contains("/t/a.atom\"") && !list.contains("/t/a.rss"))
  }

  @Test func `a feed that a series no longer makes is told, and not forgotten`() throws {
    let site = try site(#""path": ":tag.xml", "each": "tag""#, ["a.md": "tags: [a, b]"])
    _ = try site.build()
    #expect(try problems(site, .staleFeed) == [])
    try site.post("a.md", date: "2025-01-10T12:00:00Z", title: "a.md", "tags: a")
    #expect(try problems(site, .staleFeed).count == 1)
    #expect(site.folder.text("feeds/b.xml") != nil)
  }
}
