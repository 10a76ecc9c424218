import FeedModel
import Posts
import Testing

@Suite struct JekyllTermsTests {
  /// Categories, tags and what stands in a feed.
  private func terms(
    _ fields: String,
    path: String = "_posts/2025-02-19-a.md",
    defaults: String = ""
  ) throws -> [[String]] {
    let post = try jekyllPost(fields, path: path, defaults: defaults)
    return [post.ownCategories, post.tags, post.categories].map { $0.map(\.term) }
  }

  @Test(arguments: [
    ("categories: one  two\ntags: x y", ["one", "two"], ["x", "y"], ["one", "two", "x", "y"]),
    ("categories: [One Two, 3]\ntags: [x y]", ["One Two", "3"], ["x y"], ["One Two", "3", "x y"]),
    ("category: a b\ntag: c d", ["a b"], ["c d"], ["a b", "c d"]),
    ("category: a\ncategories: [b]", ["b", "a"], [], ["a"]),
    ("tag: a\ntags: [b]", [], ["a"], ["a"]),
    ("categories: [a, a]\ntags: [a, b]", ["a"], ["a", "b"], ["a", "b"]),
    ("categories: [A, a]", ["A", "a"], [], ["A", "a"]),
    ("categories: a,b", ["a,b"], [], ["a,b"]), ("categories:\ntags: []", [], [], []),
  ])
  func `the singular is one term and goes before the plural`(
    fields: String,
    categories: [String],
    tags: [String],
    subjects: [String]
  ) throws {
    #expect(try terms(fields) == [categories, tags, subjects])
  }

  @Test func `folders above the posts are categories, those below are not`() throws {
    #expect(
      try terms("categories: c", path: "a/B/_posts/sub/2025-02-19-a.md")[0] == ["a", "B", "c"]
    )
    let draft = try jekyllPost("date: 2025-01-01", path: "a/_drafts/sub/b.md")
    #expect(draft.ownCategories.map(\.term) == ["a"])
  }

  @Test func `folders of other collections are none`() throws {
    let reading = try JekyllPostReading(
      "date: 2025-01-01",
      path: "_recipes/sub/a.md",
      collection: "recipes"
    )
    #expect(reading.post?.ownCategories == [])
  }

  @Test func `categories of the defaults stay beside the post's, tags do not`() throws {
    let defaults = "categories: [d]\ntags: [t]"
    #expect(
      try terms("categories: c\ntags: u", defaults: defaults) == [
        ["d", "c"], ["u"], ["d", "c", "u"],
      ]
    )
    #expect(try terms("title: T", defaults: defaults) == [["d"], ["t"], ["d", "t"]])
  }
}
