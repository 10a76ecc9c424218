import FeedModel
import TestSupport
import Testing

@testable import Publishing

/// What is found out without a search is what a search comes to.
@Suite struct UnmovedIdentitiesTests {
  private static let names = ["a", "b", "c", "d/e", "d/f"]

  private func post(_ path: String, _ random: inout SeededRandom) throws -> LoadedPost {
    let title = ["x", "y", "“z”"].randomElement(using: &random) ?? ""
    let guid = Int.random(in: 0..<9, using: &random) == 0 ? "\nguid: urn:example:own" : ""
    let day = Int.random(in: 1...2, using: &random)
    return try sampleLoadedPost(
      "title: \(title)\ndate: 2025-01-0\(day)\(guid)",
      body: "\(title) \(Int.random(in: 0..<9, using: &random))",
      path: path
    )
  }

  /// Some of the posts there might be, in the order of their paths; most are as they were.
  private func posts(
    _ before: [LoadedPost],
    _ random: inout SeededRandom
  ) throws -> [LoadedPost] {
    var posts: [LoadedPost] = []
    for name in Self.names {
      let path = name + (Int.random(in: 0..<20, using: &random) == 0 ? ".html" : ".md")
      let old = before.first { $0.path.text == path }
      switch Int.random(in: 0..<10, using: &random) {
      case 0: posts.append(try post(path, &random))
      case 1 where old == nil: break
      case 2: break
      default: posts.append(try old ?? post(path, &random))
      }
    }
    return posts
  }

  @Test func `the ids and the ledger are the same as those of a search`() throws {
    var random = SeededRandom(seed: 3)
    let mint = IDMint(settings: IdentitySettings(siteURL: try url("https://example.org/blog/")))
    var (found, refused) = (0, 0)
    for _ in 0..<60 {
      var ledger = Ledger()
      var before: [LoadedPost] = []
      for _ in 0..<12 {
        let posts = try posts(before, &random)
        let resolution = IdentityResolution(
          of: posts.map(\.identity),
          presentPaths: Set(posts.map(\.path)),
          ledger: ledger,
          mint: mint
        )
        if let unmoved = UnmovedIdentities(of: posts, ledger: ledger, mint: mint) {
          found += 1
          try #require(unmoved.ledger == resolution.ledger)
          try #require(resolution.conflicts.isEmpty && resolution.substitutes.isEmpty)
          for post in posts {
            try #require(unmoved.ledger.entries[post.path]?.id == resolution.ids[post.path])
            try #require(unmoved.ledger.entries[post.path]?.sign == post.sign)
            try #require(unmoved.known.entries[post.path] == resolution.known[post.path])
          }
          let paths = Set(posts.map(\.path))
          try #require(unmoved.coverLedger == (ledger.entries.keys.subtracting(paths) == []))
        } else {
          refused += 1
        }
        (ledger, before) = (resolution.ledger, posts)
      }
    }
    #expect(found > 100)
    #expect(refused > 20)
  }
}
