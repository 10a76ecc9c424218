import FeedModel
import Testing

@testable import Publishing

@Suite struct PathClaimsTests {
  private func post(_ directory: String, _ path: String, day: Int, body: String = "x") throws
    -> LoadedPost
  {
    try sampleLoadedPost("date: 2025-01-0\(day)", body: body, path: path, directory: directory)
  }

  @Test func `posts of different paths have theirs`() throws {
    let claims = PathClaims(
      among: [try post("a", "x.md", day: 1), try post("b", "y.md", day: 2)],
      ledger: Ledger()
    )
    #expect(claims.posts.map(\.location.filePath) == ["a/x.md", "b/y.md"])
    #expect(claims.losers.isEmpty)
  }

  @Test(arguments: [(1, 2, "a/x.md"), (2, 1, "b/x.md"), (1, 1, "a/x.md")])
  func `the older one of two has the path, then the first`(
    first: Int,
    second: Int,
    holder: String
  ) throws {
    let posts = [try post("a", "x.md", day: first), try post("b", "x.md", day: second)]
    let claims = PathClaims(among: posts, ledger: Ledger())
    #expect(claims.posts.map(\.location.filePath) == [holder])
    #expect(claims.losers.map(\.holder.location.filePath) == [holder])
  }

  @Test func `the one that the ledger knows has the path`() throws {
    let known = try post("b", "x.md", day: 2, body: "known")
    var ledger = Ledger()
    ledger.register(known.identity.ledgerEntry(id: "urn:example:1"))
    let claims = PathClaims(among: [try post("a", "x.md", day: 1), known], ledger: ledger)
    #expect(claims.posts.map(\.location.filePath) == ["b/x.md"])
    #expect(claims.losers.map(\.post.location.filePath) == ["a/x.md"])
  }

  @Test func `paths that are one text in Unicode are one path`() throws {
    let posts = [try post("a", "e\u{301}.md", day: 1), try post("a", "\u{E9}.md", day: 2)]
    #expect(PathClaims(among: posts, ledger: Ledger()).losers.count == 1)
  }
}
