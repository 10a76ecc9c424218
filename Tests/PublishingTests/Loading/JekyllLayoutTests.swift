import Diagnostics
import Posts
import TestSupport
import Testing

@testable import Publishing

@Suite struct JekyllLayoutTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func find(drafts: Bool = false, exclude: [String] = []) throws -> [String] {
    var settings = PostSettings()
    settings.dialect = .jekyll
    settings.drafts = drafts
    settings.collections = [
      CollectionSettings(name: "recipes", permalink: try JekyllPermalink("/:title"))
    ]
    let finder = PostFinder(
      exclude: exclude.map { PathPattern($0) },
      layout: JekyllLayout(of: settings)
    )
    var diagnostics = DiagnosticList()
    let posts = finder.posts(below: [folder.path], &diagnostics)
    #expect(diagnostics.items.isEmpty)
    return posts.map(\.path)
  }

  @Test(arguments: [
    "_posts/2025-01-01-a.md", "_posts/sub/2025-01-01-a.md", "a/b/_posts/25-1-1-a.txt",
    "_posts/2025-01-01-a.textile", "_recipes/a.md", "_recipes/sub/b.html",
  ])
  func `posts are in their folders`(path: String) throws {
    try folder.write(path, "---\n---\nText.\n")
    #expect(try find() == [path])
  }

  @Test(arguments: [
    "2025-01-01-a.md", "posts/2025-01-01-a.md", "_posts/a.md", "_posts/2025-01-01-a",
    "_posts/_2025-01-01-a.md", "_posts/_sub/2025-01-01-a.md", "_posts/.x/2025-01-01-a.md",
    "_posts/2025-01-01-a.md~", "_posts/#2025-01-01-a.md", "_posts/2025-01-01-a.png",
    "_site/_posts/2025-01-01-a.md", "_other/2025-01-01-a.md", "a/_recipes/a.md", "_drafts/a.md",
    "vendor/bundle/x/_posts/2025-01-01-a.md", "node_modules/_posts/2025-01-01-a.md",
  ])
  func `everything else is passed over`(path: String) throws {
    try folder.write(path, "---\n---\nText.\n")
    #expect(try find() == [])
  }

  @Test func `drafts are found where they are wanted`() throws {
    try folder.write("x/_drafts/a.md", "Text.\n")
    #expect(try find(drafts: true) == ["x/_drafts/a.md"])
    #expect(try find() == [])
  }

  @Test(arguments: [
    ("---\n---\n", 1), ("--- \r\n", 1), ("Text.\n", 0), ("abc\n", 0), ("----\n", 0), ("---", 0),
  ])
  func `a post of a collection has front matter`(text: String, count: Int) throws {
    try folder.write("_recipes/a.md", text)
    #expect(try find().count == count)
  }

  @Test func `what is excluded is not looked into`() throws {
    try folder.write("left/_posts/2025-01-01-a.md", "x")
    try folder.write("_posts/2025-01-01-b.md", "x")
    #expect(try find(exclude: ["/le*"]) == ["_posts/2025-01-01-b.md"])
  }
}
