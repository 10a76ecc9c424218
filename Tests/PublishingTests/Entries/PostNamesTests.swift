import Concurrency
import Diagnostics
import FeedModel
import Posts
import TestSupport
import Testing

@testable import Publishing

@Suite struct PostNamesTests {
  private func names() throws -> PostNames {
    let folder = try TemporaryFolder()
    try folder.write("2020-01-02-name.md", "---\ntitle: A\n---\n")
    try folder.write("sub/2021-01-02-name.md", "---\ntitle: B\n---\n")
    try folder.write("page/index.md", "---\ndate: 2022-01-02\nslug: own\n---\n")
    let configuration = try sampleConfiguration()
    var diagnostics = DiagnosticList()
    let loader = PostLoader(
      reader: PostReader(timeZone: .utc),
      configuration: configuration,
      parallel: ParallelMap(jobs: 1)
    )
    let places = PostFinder(exclude: []).posts(below: [folder.path], &diagnostics)
    return PostNames(of: loader.posts(at: places, progress: { _ in }, &diagnostics))
  }

  @Test(arguments: [
    ("2020-01-02-name", "2020-01-02-name"), ("/2020-01-02-name.md", "2020-01-02-name"),
    ("_posts/2020-01-02-name.md", "2020-01-02-name"), ("name", "2020-01-02-name"),
    ("sub/2021-01-02-name", "sub/2021-01-02-name"), ("2021-01-02-name", "sub/2021-01-02-name"),
    ("posts/sub/2021-01-02-name.markdown", "sub/2021-01-02-name"), ("own", "page/index"),
    ("page/", "page/index"), ("page/index.md", "page/index"),
  ])
  func `finds a post by any of its names`(name: String, path: String) throws {
    #expect(try names().link(of: name)?.hasSuffix("/" + path) == true)
  }

  @Test(arguments: ["", "/", "none", "2020-01-02", "sub", "name/none", ".md"])
  func `finds nothing where no post has the name`(name: String) throws {
    #expect(try names().link(of: name) == nil)
  }
}
