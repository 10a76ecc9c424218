import Concurrency
import Diagnostics
import FeedModel
import Posts
import TestSupport
import Testing

@testable import Publishing

@Suite struct PostLoaderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func load(jobs: Int = 1) throws -> (posts: [LoadedPost], diagnostics: DiagnosticList) {
    var diagnostics = DiagnosticList()
    let places = PostFinder(exclude: []).posts(below: [folder.path], &diagnostics)
    let loader = PostLoader(
      reader: PostReader(timeZone: .utc),
      configuration: try sampleConfiguration(),
      parallel: ParallelMap(jobs: jobs)
    )
    return (loader.posts(at: places, progress: { _ in }, &diagnostics), diagnostics)
  }

  @Test func `a post has its header, its links and a fingerprint of title and body`() throws {
    try folder.write("sub/a.md", "---\ntitle: T\ndate: 2025-01-02\n---\nBody.\n")
    let post = try #require(try load().posts.first)
    #expect(post.post.title?.value == "T")
    #expect(post.post.path == "sub/a.md")
    #expect(post.links.link.text == "https://example.org/blog/sub/a")
    #expect(
      post.fingerprint == SourceFingerprint(title: "T", body: Array("Body.\n".utf8)[...]).text
    )
  }

  @Test func `a bad post is reported and the others go on`() throws {
    try folder.write("a.md", "---\ntitle: [\n---\n")
    try folder.write("b.md", "")
    try folder.write("c.md", "No date.\n")
    try folder.write("d.md", "---\ndate: 2025-01-02\n---\nBody.\n")
    try folder.write("e.md", [0x61, 0xFF])
    let (posts, diagnostics) = try load()
    #expect(posts.map(\.post.path) == ["d.md"])
    #expect(
      diagnostics.items.map(\.file) == ["a.md", "b.md", "c.md", "e.md"].map { folder.path($0) }
    )
    #expect(diagnostics.items.allSatisfy { $0.severity == .error })
  }

  @Test(arguments: [
    ("guid: https://x.org/1", "https://x.org/1"),
    ("id: urn:isbn:0451450523", "urn:isbn:0451450523"),
    ("id: urn:uuid:1", nil), ("id: urn:x:1", nil), ("id: tag:x.org:a", nil),
    ("id: tag:x.org,2014:a", "tag:x.org,2014:a"), ("id: 42", nil), ("guid: /a/b", nil), ("", nil),
  ])
  func `only an absolute IRI that keeps the rules of its scheme is an id`(
    field: String,
    guid: String?
  ) throws {
    #expect(try sampleLoadedPost("date: 2025-01-02\n\(field)").identity.guid == guid)
  }

  @Test func `what decides the id is what the source says`() throws {
    let identity = try sampleLoadedPost(
      "date: 2025-01-02\ntitle: A &amp; B\nfrom: https://a.org/b",
      path: "x/y.md"
    ).identity
    #expect(identity.path == "x/y.md")
    #expect(identity.title == "A &amp; B")
    #expect(identity.from == "https://a.org/b")
    #expect(identity.published.rfc3339 == "2025-01-02T00:00:00Z")
  }

  @Test func `the number of jobs changes nothing`() throws {
    for number in 0..<100 {
      let date = number % 7 == 0 ? "never" : "2025-01-02"
      try folder.write(
        "\(number).md",
        "---\ndate: \(date)\nfrom: \(number)\n---\nBody \(number).\n"
      )
    }
    let one = try load(jobs: 1)
    #expect(one.posts.count == 85)
    for jobs in [2, 8] {
      let many = try load(jobs: jobs)
      #expect(many.posts.map(\.post.path) == one.posts.map(\.post.path))
      #expect(many.posts.map(\.fingerprint) == one.posts.map(\.fingerprint))
      #expect(many.diagnostics.items == one.diagnostics.items)
    }
  }
}
