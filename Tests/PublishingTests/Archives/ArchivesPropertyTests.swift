import FeedFormats
import FeedModel
import FileSystem
import TestSupport
import Testing

@testable import Publishing

/// Whatever happens to the posts, whoever follows the links has all of them, and archives change with their own entries alone.
@Suite struct ArchivesPropertyTests {
  private static let limit = 6

  /// A post as the test keeps it.
  private struct Written {
    var title: String
    var date: String
    var updated: String?
  }

  private static func day(_ number: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    return "20\(two(number / 336))-\(two(1 + number % 336 / 28))-\(two(1 + number % 28))T00:00:00Z"
  }

  @Test(arguments: 1...4)
  func `a client has every post in its newest version after any change`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var site = try TemporarySite(
      PublishingTests.site(
        #""index": false, "feeds": [{"format": "atom", "limit": \#(Self.limit), "archive": true}]"#,
        inSite: #""language": "en""#
      )
    )
    site.options.acceptsRepublish = true
    site.options.acceptsDeletions = true
    var posts: [String: Written] = [:]
    var before: [String: [UInt8]] = [:]
    var touched: Set<String> = []
    for step in 0..<60 {
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        touched.formUnion(try change(&posts, at: step, on: site, &random))
      }
      site.now = Self.day(8000 + step)
      _ = try site.build()
      let crawler = try FeedCrawler(site, from: "atom.xml", as: .atom)
      let titles = crawler.newest.values.map(\.title).sorted()
      try #require(titles == posts.values.map(\.title).sorted(), "seed \(seed), step \(step)")
      let updates = crawler.newest.values.map { $0.updated?.rfc3339 ?? "" }.sorted()
      try #require(updates == posts.values.map { $0.updated ?? $0.date }.sorted())
      try #require(crawler.documents[0].items.count <= Self.limit)
      for document in crawler.documents.dropFirst(2) {
        let members = Set(document.items.map(\.title))
        guard let old = before[document.path], old != document.bytes else { continue }
        let had = Set(PublishedFeed(reading: .memory(old), as: .atom)?.items.map(\.title) ?? [])
        let isOwn = !had.union(members).isDisjoint(with: touched)
        let isLinked = !String(decoding: old, as: UTF8.self).contains("next-archive")
        #expect(isOwn || isLinked, "seed \(seed), step \(step): \(document.path)")
      }
      before = crawler.archives
    }
  }

  /// Writes, edits, back-dates, renames or removes a post; tells the titles of those that it was about.
  private func change(
    _ posts: inout [String: Written],
    at step: Int,
    on site: TemporarySite,
    _ random: inout SeededRandom
  ) throws -> Set<String> {
    let some = posts.keys.sorted().randomElement(using: &random)
    switch (Int.random(in: 0..<10, using: &random), some) {
    case (0, let path?):
      try site.folder.remove("posts/\(path)")
      return Set([posts.removeValue(forKey: path)?.title].compactMap { $0 })
    case (1, let path?), (2, let path?):
      guard var post = posts[path] else { return [] }
      post.updated = Self.day(7000 + step)
      posts[path] = post
      try write(post, path, on: site)
      return [post.title]
    case (3, let path?):
      guard let post = posts.removeValue(forKey: path) else { return [] }
      let other = "renamed-\(step)-\(path)"
      posts[other] = post
      try site.folder.rename("posts/\(path)", to: "posts/\(other)")
      return [post.title]
    default:
      let number = Int.random(in: 0..<5, using: &random) == 0 ? step : 3000 + 10 * step
      let title = "Post \(step) \(posts.count) \(random.next() % 1_000_000)"
      let post = Written(title: title, date: Self.day(number))
      let path = "\(title.filter { $0 != " " }).md"
      posts[path] = post
      try write(post, path, on: site)
      return []
    }
  }

  private func write(_ post: Written, _ path: String, on site: TemporarySite) throws {
    let updated = post.updated.map { "updated: \($0)" } ?? ""
    try site.post(
      path,
      date: post.date,
      title: post.title,
      updated,
      body: "\(post.title) says it.\n"
    )
  }
}
