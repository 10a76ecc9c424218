import Diagnostics
import FeedFormats
import FeedModel
import FileSystem
import Posts
import TestSupport
import Testing

@testable import Publishing

/// Whole runs over sites of Jekyll.
@Suite struct JekyllBuildTests {
  private let folder: TemporaryFolder
  private let settings =
    "title: T\nurl: https://example.org\ntimezone: UTC\nlang: en\nauthor: Ada\n"

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("_config.yml", settings)
    try folder.write("_posts/2025-01-01-A b.md", "---\ntitle: It's -- \"one\"\n---\nText.\n")
    try folder.write("_posts/2025-01-02-c.md", "Text.\n")
  }

  private func build(
    _ change: (inout BuildOptions) -> Void = { _ in }
  ) throws -> (report: BuildReport, diagnostics: DiagnosticList) {
    var options = BuildOptions()
    options.configurationPath = folder.path("_config.yml")
    change(&options)
    var diagnostics = DiagnosticList()
    let report = try Build(options, now: try moment("2025-06-01T00:00:00Z")).run(&diagnostics)
    return (report, diagnostics)
  }

  private func items(_ name: String = "_site/feed.xml") throws -> [PublishedFeed.Item] {
    let bytes = try FeedFile(path: folder.path(name)).bytes() ?? []
    return PublishedFeed(reading: .memory(bytes), as: .atom)?.items ?? []
  }

  @Test func `a site is published as jekyll-feed would`() throws {
    let (report, diagnostics) = try build()
    #expect(diagnostics.items.map(\.message) == [])
    #expect(report.summary == "2 posts; 1 feed: 1 written")
    #expect(
      try items().map(\.id) == [
        "https://example.org/2025/01/02/c", "https://example.org/2025/01/01/A%20b",
      ]
    )
    #expect(
      try items().map(\.link) == [
        "https://example.org/2025/01/02/c.html", "https://example.org/2025/01/01/A-b.html",
      ]
    )
    #expect(try items().map(\.title) == ["C", "It’s – “one”"])
    #expect(folder.names() == [".feedgen", "_config.yml", "_posts", "_site"])
    #expect(try build().report.summary == "2 posts; 1 feed: 1 unchanged")
  }

  @Test func `what init writes makes the same feeds`() throws {
    try folder.write("_data/authors.yml", "Ada: {name: Ada Example}\n")
    _ = try build()
    let first = folder.text("_site/feed.xml")
    #expect(first?.contains("<name>Ada Example</name>") == true)
    var diagnostics = DiagnosticList()
    _ = try StartingPoint(folder: folder.path, siteURL: nil, siteTitle: "Other").write(&diagnostics)
    #expect(diagnostics.items.isEmpty)
    let (report, _) = try build { $0.configurationPath = folder.path("config.json") }
    #expect(report.summary == "2 posts; 1 feed: 1 unchanged")
    #expect(folder.text("_site/feed.xml") == first)
  }

  @Test func `an author of whom the site says more is looked up nowhere`() throws {
    try folder.write("_data/authors.yml", "Ada: {name: Ada Example}\n")
    let author = "author: {name: Ada, email: ada@example.org}\n"
    try folder.write("_config.yml", settings.replacing("author: Ada\n", with: author))
    _ = try build()
    let text = try #require(folder.text("_site/feed.xml"))
    #expect(!text.contains("Ada Example"))
    #expect(text.contains("<name>Ada</name>"))
  }

  @Test func `init writes nothing where the settings have errors`() throws {
    try folder.write("_config.yml", "title: T\n")
    var diagnostics = DiagnosticList()
    let start = StartingPoint(folder: folder.path, siteURL: nil, siteTitle: "T")
    #expect(try start.write(&diagnostics) == [])
    #expect(diagnostics.hasErrors)
    #expect(folder.text("config.json") == nil)
  }

  @Test func `collections and tags have feeds of their own, and RSS has the posts`() throws {
    let feed = "feed: {collections: [r], tags: true, categories: [x]}\n"
    try folder.write("_config.yml", settings + feed)
    try folder.write("_r/a.md", "---\ndate: 2025-01-03\ntags: Other\n---\nText.\n")
    try folder.write(
      "_posts/2025-01-04-d.md",
      "---\ntags: [Tag_1, tag_1, t-2, 日]\ncategories: x\n---\nText.\n"
    )
    let (report, diagnostics) = try build { $0.formats = [.atom, .rss] }
    #expect(diagnostics.items.map(\.message) == [])
    let start = folder.path("_site/").count
    let feeds = report.feeds.map { "\($0.path.dropFirst(start)) \($0.entries)" }
    #expect(
      feeds == [
        "feed.xml 3", "feed/x.xml 1", "feed/r.xml 1", "feed/by_tag/Tag_1.xml 1",
        "feed/by_tag/tag_1.xml 1", "rss.xml 3",
      ]
    )
    #expect(try items("_site/feed/r.xml").map(\.link) == ["https://example.org/r/a.html"])
    let text = try #require(folder.text("_site/feed/by_tag/Tag_1.xml"))
    #expect(text.contains("<title type=\"text\">T</title>"))
  }

  @Test func `of two posts with one id the older one has it`() throws {
    try folder.write("_posts/sub/2025-01-02-c.md", "---\ndate: 2025-01-02 01:00\n---\nOther.\n")
    let (report, diagnostics) = try build()
    #expect(diagnostics.items.map(\.code) == [.sharedID])
    #expect(report.summary == "3 posts; 1 feed: 1 written")
    let id = "https://example.org/2025/01/02/c"
    #expect(try items().map(\.id).prefix(2) == [id + "#2", id])
    let again = try build()
    #expect(again.report.feeds.map(\.outcome) == [.unchanged])
    #expect(again.diagnostics.items.isEmpty)
  }

  @Test(arguments: [
    ("feed.xml", "anything"), ("atom.xml", "---\n---\n<feed/>"), ("rss.xml", "---\n"),
  ])
  func `a template of somebody's own is told`(name: String, text: String) throws {
    try folder.write(name, text)
    let diagnostics = try build().diagnostics
    #expect(diagnostics.items.map(\.code) == [.handwrittenFeed])
    #expect(diagnostics.items.first?.remedy.contains("feedgen adopt") == true)
  }

  @Test func `a site is read where nothing is named, unless all is typed`() throws {
    var source = ConfigurationSource(options: BuildOptions(), zones: ZoneInfo(folder: "/nowhere"))
    source.standardPath = folder.path("config.json")
    var diagnostics = DiagnosticList()
    let configuration = try source.configuration(&diagnostics)
    #expect(configuration.posts.dialect == .jekyll)
    #expect(configuration.stateFolder == folder.path(".feedgen"))
    #expect(configuration.output == folder.path("_site"))

    var options = BuildOptions()
    options.siteURL = try url("https://example.net/")
    options.inputs = ["posts"]
    var typed = ConfigurationSource(options: options, zones: ZoneInfo(folder: "/nowhere"))
    typed.standardPath = folder.path("config.json")
    #expect(try typed.configuration(&diagnostics).posts.dialect == .feedgen)

    try folder.write("config.json", site())
    #expect(try source.configuration(&diagnostics).posts.dialect == .feedgen)
  }

  @Test func `a URL that is typed stands in for one that is missing`() throws {
    try folder.write("_config.yml", "title: T\ntimezone: UTC\n")
    #expect(throws: PublishingFailure.self) { try build() }
    _ = try build { $0.siteURL = AbsoluteURL("https://example.net/b/") }
    #expect(try items().first?.id == "https://example.net/b/2025/01/02/c")
  }

  @Test(arguments: [
    (#""posts": {"collections": [{"name": "r"}]}"#, "posts.collections"),
    (#""posts": {"people": "a.yml"}"#, "posts.people"),
    (#""feeds": [{"format": "atom", "collection": "r"}]"#, "feeds[0].collection"),
    (#""feeds": [{"format": "atom", "spelling": "exact"}]"#, "feeds[0].spelling"),
  ])
  func `what means nothing is told`(keys: String, name: String) throws {
    let reading = ConfigurationReading(site(keys), zones: ZoneInfo(folder: "/nowhere"))
    #expect(reading.diagnostics.items.map(\.code) == [.configurationValue])
    #expect(reading.messages.first?.contains("“\(name)”") == true)
  }

  @Test func `a pattern is held against the placeholders of its dialect`() throws {
    let keys = #""posts": {"dialect": "jekyll", "permalink": "/:catgories/"}"#
    let reading = ConfigurationReading(site(keys), zones: ZoneInfo(folder: "/nowhere"))
    #expect(
      reading.messages == [
        "“posts.permalink” has the unknown placeholder “:catgories”; did you mean “:categories”?"
      ]
    )
  }
}
