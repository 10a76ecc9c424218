import Concurrency
import Diagnostics
import FeedModel
import Posts
import TestSupport
import Testing

@testable import Publishing

@Suite struct EntryMakerTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func load(_ configuration: Configuration) throws -> LoadedPost {
    var diagnostics = DiagnosticList()
    let finder = PostFinder(exclude: [])
    let loader = PostLoader(
      reader: PostReader(timeZone: .utc),
      configuration: configuration,
      parallel: ParallelMap(jobs: 1)
    )
    let places = finder.posts(below: [folder.path], &diagnostics)
    let posts = loader.posts(at: places, progress: { _ in }, &diagnostics)
    return try #require(posts.first, "\(diagnostics.items)")
  }

  private func entry(
    _ frontMatter: String,
    body: String = "Hello *there*.\n",
    _ keys: String = "",
    inSite: String = "",
    in modes: Set<ContentMode> = [.full]
  ) throws -> Entry {
    try folder.write("a.md", "---\ndate: 2025-01-02T03:04:05Z\n\(frontMatter)\n---\n\(body)")
    let configuration = try sampleConfiguration(keys, inSite: inSite)
    var diagnostics = DiagnosticList()
    let entry = EntryMaker(configuration: configuration)
      .entry(of: try load(configuration), id: "urn:example:1", in: modes, &diagnostics)
    return try #require(entry, "\(diagnostics.items)")
  }

  @Test func `an entry is what the front matter says`() throws {
    let entry = try entry(
      """
      title: A &amp; <b>B</b>
      updated: 2025-02-03
      summary: In &lt;short&gt;
      tags: [x, y]
      lang: de
      from: https://a.org/b
      permalink: /p/
      author: Ada
      """
    )
    #expect(entry.id == "urn:example:1")
    #expect(entry.title == "A & B")
    #expect(entry.published.rfc3339 == "2025-01-02T03:04:05Z")
    #expect(entry.updated.rfc3339 == "2025-02-03T00:00:00Z")
    #expect(entry.summary == "In <short>")
    #expect(entry.categories.map(\.term) == ["x", "y"])
    #expect(entry.language == "de")
    #expect(entry.link.text == "https://example.org/blog/p/")
    #expect(entry.original?.text == "https://a.org/b")
    #expect(entry.base.text == "https://a.org/b")
    #expect(entry.authors == [Person(name: "Ada")])
  }

  @Test func `what is not said has its defaults`() throws {
    let entry = try entry("", inSite: #""author": {"name": "Site"}, "language": "en""#)
    #expect(entry.title == nil)
    #expect(entry.updated == entry.published)
    #expect(entry.summary == "Hello there.")
    #expect(entry.authors == [Person(name: "Site")])
    #expect(entry.language == nil)
    #expect(entry.image == nil)
    #expect(entry.enclosures == [])
  }

  @Test func `the language of the site is not repeated`() throws {
    #expect(try entry("lang: en", inSite: #""language": "en""#).language == nil)
    #expect(try entry("lang: en").language == "en")
  }

  @Test func `an empty title is none`() throws {
    #expect(try entry("title: \"\"").title == nil)
    #expect(try entry("title: \"<b></b>\"").title == nil)
  }

  @Test(
    arguments: [
      (Set([ContentMode.full]), true, true), ([.summary], true, false), ([.content], false, true),
      ([.summary, .content], true, true),
    ] as [(Set<ContentMode>, Bool, Bool)]
  )
  func `an entry has what the modes of its feeds ask for`(
    modes: Set<ContentMode>,
    hasSummary: Bool,
    hasContent: Bool
  ) throws {
    let entry = try entry("", in: modes)
    #expect((entry.summary != nil) == hasSummary)
    #expect((entry.content != nil) == hasContent)
  }

  @Test func `the mode of a post goes before those of its feeds`() throws {
    let short = try entry("feed: {mode: summary}", in: [.full, .content])
    #expect(short.content == nil)
    #expect(short.summary == "Hello there.")
    #expect(try entry("feed: {mode: content}", in: [.summary]).content != nil)
  }

  @Test(arguments: [
    ("summary: S\nimage: /i.png", ContentMode.summary, true, false),
    ("summary: S", .summary, false, false), ("summary: S", .summary, true, true),
    ("image: /i.png", .summary, true, true), ("summary: S\nimage: /i.png", .full, true, true),
  ])
  func `a body is rendered only if something of it is wanted`(
    fields: String,
    mode: ContentMode,
    leadImage: Bool,
    isRendered: Bool
  ) throws {
    try folder.write("a.md", "---\ndate: 2025-01-02\n\(fields)\n---\n<a href=\"http://\">x</a>\n")
    let configuration = try sampleConfiguration(#""content": {"leadImage": \#(leadImage)}"#)
    var diagnostics = DiagnosticList()
    _ = EntryMaker(configuration: configuration)
      .entry(of: try load(configuration), id: "urn:example:1", in: [mode], &diagnostics)
    #expect(diagnostics.items.map(\.code) == (isRendered ? [.unusableURL] : []))
  }

  @Test func `the first good picture stands for an entry that names none`() throws {
    let body = "![x](/small/icon.png) ![A boat](/boat.jpg)\n"
    let boat = try url("https://example.org/boat.jpg")
    #expect(try entry("", body: body).image == Image(url: boat, alternative: "A boat"))
    #expect(try entry("", body: body, in: [.summary]).image?.url == boat)
    #expect(try entry("image: /i.png", body: body).image?.url.path == "/i.png")
    #expect(try entry("", body: body, #""content": {"leadImage": false}"#).image == nil)
  }

  @Test(arguments: [
    ("excerpt_separator: \"==\"", "", "One."),
    ("", #""content": {"excerptSeparator": "=="}"#, "One."),
    ("excerpt_separator: \"==\"", #""content": {"excerptSeparator": "O"}"#, "One."),
    ("excerpt_separator: \"\"", #""content": {"excerptSeparator": "=="}"#, "One. == Two."),
    ("", "", "One. == Two."),
  ])
  func `the separator of the post, else that of the site, ends the excerpt`(
    fields: String,
    keys: String,
    summary: String
  ) throws {
    #expect(try entry(fields, body: "One. == Two.\n", keys).summary == summary)
  }

  @Test func `the body is rendered from its base`() throws {
    let entry = try entry("from: https://a.org/b/", body: "[x](c.html)\n")
    let content = String(decoding: entry.content?.bytes ?? [], as: UTF8.self)
    #expect(content.contains(#"href="https://a.org/b/c.html""#))
  }

  @Test func `a body can name the site, the post and other posts`() throws {
    let entry = try entry(
      "title: T\npermalink: /t/",
      body: "{{ site.title }} {{ page.title }} {{ page.url }} {{ page.date | date: '%Y' }}\n"
    )
    let content = String(decoding: try #require(entry.content).bytes, as: UTF8.self)
    #expect(content == "<p>T T /t/ 2025</p>\n")
  }

  @Test(arguments: ["a longer text\n", "Texd.\n", ""])
  func `a post that changes while it is read is left out`(body: String) throws {
    let head = "---\ndate: 2025-01-02\n---\n"
    try folder.write("a.md", head + "Text.\n")
    let configuration = try sampleConfiguration()
    let loaded = try load(configuration)
    try folder.write("a.md", head + body)
    var diagnostics = DiagnosticList()
    let maker = EntryMaker(configuration: configuration)
    #expect(maker.entry(of: loaded, id: "urn:example:1", in: [.full], &diagnostics) == nil)
    #expect(diagnostics.items.map(\.code) == [.postChanged])
    #expect(diagnostics.items.map(\.file) == [folder.path("a.md")])
  }

  @Test func `a post that is gone is left out`() throws {
    try folder.write("a.md", "---\ndate: 2025-01-02\n---\nText.\n")
    let configuration = try sampleConfiguration()
    let loaded = try load(configuration)
    try folder.remove("a.md")
    var diagnostics = DiagnosticList()
    let maker = EntryMaker(configuration: configuration)
    #expect(maker.entry(of: loaded, id: "urn:example:1", in: [.full], &diagnostics) == nil)
    #expect(diagnostics.items.map(\.code) == [.unreadablePost])
  }
}
