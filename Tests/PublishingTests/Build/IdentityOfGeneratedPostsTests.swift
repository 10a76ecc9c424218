import Diagnostics
import TestSupport
import Testing

@testable import Publishing

/// Sites of many generated posts that are turned inside out between two runs: no id changes, and `updated` follows the policy.
@Suite struct IdentityOfGeneratedPostsTests {
  private static let count = 60

  /// A site in many languages with everything that ids could be mistaken to depend on.
  private struct GeneratedSite {
    var site: TemporarySite
    var paths: [String] = []
    var random = SeededRandom(seed: 11)
    static let titles = ["A day", "一日", "Ein Tag", "يوم", "День", "1 < 2", ""]

    init(_ configuration: String) throws {
      site = try TemporarySite(configuration)
      site.options.acceptsRepublish = true
      site.now = "2025-06-01T00:00:00Z"
      for number in 0..<IdentityOfGeneratedPostsTests.count {
        let title = Self.titles[number % Self.titles.count]
        paths.append("\(number % 5)/2025-01-\(10 + number % 20)-post-\(number).md")
        let text = Prose.words(60, &random).joined(separator: " ") + " \(number)"
        try site.folder.write("posts/" + paths[number], Self.post(title, number, text))
      }
    }

    static func post(_ title: String, _ number: Int, _ text: String) -> String {
      """
      ---
      title: "\(title)"
      date: 2025-01-\(10 + number % 20) 10:\(10 + number % 50)
      tags: [a, b]
      ---
      \(text)

      """
    }

    /// The ids of all posts after a run, by the last word of their text.
    mutating func ids() throws -> [String: String] {
      let diagnostics = try site.build().diagnostics
      #expect(diagnostics.items.map(\.message) == [])
      return Dictionary(
        try site.items().map { ($0.link.split(separator: "-").last.map(String.init) ?? "", $0.id) }
      ) { first, _ in first }
    }

    mutating func move(_ number: Int, to path: String) throws {
      let folder = path.split(separator: "/").dropLast().joined(separator: "/")
      try site.folder.makeFolder("posts/" + folder)
      try site.folder.rename("posts/" + paths[number], to: "posts/" + path)
      paths[number] = path
    }

    mutating func configure(_ configuration: String) throws {
      try site.folder.write("config.json", configuration)
    }
  }

  private static func configuration(
    url: String = "https://example.org/blog/",
    more: String = ""
  ) -> String {
    """
    {"site": {"title": "T", "url": "\(url)", "language": "en"},
      "feeds": [{"format": "atom", "limit": 1000}]\(more)}
    """
  }

  @Test func `no id changes when posts are renamed, moved and get other slugs`() throws {
    var posts = try GeneratedSite(Self.configuration())
    let before = try posts.ids()
    #expect(Set(before.values).count == Self.count)
    for number in 0..<Self.count {
      try posts.move(
        number,
        to: "moved/\(number % 3)/2025-01-\(10 + number % 20)-other-\(number).md"
      )
    }
    #expect(try posts.ids() == before)
    for number in 0..<Self.count {
      let path = "posts/" + posts.paths[number]
      let text = try #require(posts.site.folder.text(path))
      try posts.site.folder.write(path, text.replacing("tags:", with: "slug: s-\(number)\ntags:"))
    }
    #expect(try posts.ids() == before)
  }

  @Test(arguments: [
    configuration(url: "http://example.org/blog/"),
    configuration(url: "https://new.example.net/", more: #", "ids": {"authority": "example.org"}"#),
    configuration(url: "https://new.example.net/"),
    configuration(more: #", "posts": {"permalink": "/:year/:month/:title-:slug/"}"#),
    configuration(more: #", "posts": {"permalink": "/p/:name.html"}, "ids": "permalink""#),
  ])
  func `no id changes with host, scheme, pattern or the way ids are made`(
    configuration: String
  ) throws {
    var posts = try GeneratedSite(Self.configuration())
    _ = try posts.ids()
    let before = Set(try posts.site.items().map(\.id))
    try posts.configure(configuration)
    _ = try posts.site.build()
    #expect(Set(try posts.site.items().map(\.id)) == before)
    #expect(try posts.site.items().count == Self.count)
  }

  @Test(arguments: [UpdateMode.manual, .auto])
  func `no id changes when half of the posts are edited, and updated follows the policy`(
    mode: UpdateMode
  ) throws {
    var posts = try GeneratedSite(Self.configuration(more: #", "updates": "\#(mode.rawValue)""#))
    let before = try posts.ids()
    let edited = Array(0..<Self.count).shuffled(using: &posts.random).prefix(Self.count / 2)
    for number in edited {
      let words = Prose.words(40, &posts.random).joined(separator: " ")
      let path = "posts/" + posts.paths[number]
      let text = try #require(posts.site.folder.text(path))
      try posts.site.folder.write(path, text + words + "\n")
    }
    posts.site.now = "2025-06-02T00:00:00Z"
    #expect(try posts.ids() == before)
    let feed = try #require(posts.site.folder.text("feeds/atom.xml"))
    let moved = feed.ranges(of: "    <updated>2025-06-02T00:00:00Z</updated>").count
    #expect(moved == (mode == .auto ? Self.count / 2 : 0))
    #expect(feed.ranges(of: "    <updated>").count == Self.count)
  }
}
