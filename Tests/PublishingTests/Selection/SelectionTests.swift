import FeedModel
import TestSupport
import Testing

@testable import Publishing

@Suite struct SelectionTests {
  private func loaded(_ path: String, _ frontMatter: String) throws -> LoadedPost {
    try sampleLoadedPost(frontMatter, path: path)
  }

  private func select(
    _ frontMatter: String,
    _ settings: PostSettings = PostSettings()
  ) throws -> Selection {
    Selection(
      among: [try loaded("a.md", frontMatter)],
      settings: settings,
      now: try moment("2025-06-01T12:00:00Z")
    )
  }

  @Test(arguments: [
    ("date: 2025-06-01T12:00:01Z", LeftOut.future), ("date: 2025-06-01T11:00:00-02:00", .future),
    ("date: 2025-01-01\ndraft: true", .draft), ("date: 2025-01-01\npublished: false", .draft),
    ("date: 2025-01-01\nfeed: false", .hidden),
    ("date: 2025-01-01\nexpiryDate: 2025-06-01T12:00:00Z", .expired),
    ("date: 2030-01-01\ndraft: true\nfeed: false", .draft),
  ])
  func `a post is left out for a reason`(frontMatter: String, reason: LeftOut) throws {
    let selection = try select(frontMatter)
    #expect(selection.posts.isEmpty)
    #expect(selection.leftOut == [reason: 1])
  }

  @Test(arguments: [
    "date: 2025-06-01T12:00:00Z", "date: 2025-06-01T13:00:00+01:00",
    "date: 2025-01-01\ndraft: false\nfeed: true",
    "date: 2025-01-01\nexpiryDate: 2025-06-01T12:00:01Z",
  ])
  func `a post is taken`(frontMatter: String) throws {
    let selection = try select(frontMatter)
    #expect(selection.posts.count == 1)
    #expect(selection.leftOut == [:])
  }

  @Test func `settings let drafts and future posts in, but nothing unpublished`() throws {
    var settings = PostSettings()
    settings.drafts = true
    settings.future = true
    #expect(try select("date: 2025-01-01\ndraft: true", settings).posts.count == 1)
    #expect(try select("date: 2030-01-01", settings).posts.count == 1)
    #expect(try select("date: 2025-01-01\npublished: false", settings).posts.isEmpty)
    #expect(try select("date: 2025-01-01\nfeed: false", settings).posts.isEmpty)
  }

  @Test func `posts come newest first, then by the bytes of their paths`() throws {
    let posts = try [
      loaded("é.md", "date: 2025-01-02"), loaded("old.md", "date: 2025-01-01T23:59:59Z"),
      loaded("a/z.md", "date: 2025-01-02"), loaded("Z.md", "date: 2025-01-02"),
      loaded("f.md", "date: 2025-01-02"), loaded("e\u{301}.md", "date: 2025-01-02"),
      loaded("new.md", "date: 2025-01-02T00:00:01Z"),
      loaded("zone.md", "date: 2025-01-02T08:00:00+08:00"),
    ]
    for order in [posts, posts.reversed()] {
      let selection = Selection(
        among: order,
        settings: PostSettings(),
        now: try moment("2025-06-01T12:00:00Z")
      )
      #expect(
        selection.posts.map { Array($0.location.path.utf8) }
          == ["new.md", "Z.md", "a/z.md", "e\u{301}.md", "f.md", "zone.md", "é.md", "old.md"]
          .map { Array($0.utf8) }
      )
    }
  }
}
