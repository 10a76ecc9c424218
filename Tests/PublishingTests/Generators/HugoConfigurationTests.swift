import Diagnostics
import FeedModel
import Notation
import Posts
import TestSupport
import Testing

@testable import Publishing

/// What the configuration of a Hugo site comes to.
struct HugoConfigurationTests {
  private let zones: Zones

  init() throws {
    zones = try Zones()
  }

  /// The configuration that a text means, and what is said about it.
  private func read(
    _ file: SourceFile,
    siteURL: AbsoluteURL? = nil
  ) -> (configuration: Configuration?, diagnostics: DiagnosticList) {
    var diagnostics = DiagnosticList()
    guard let settings = HugoConfigurationFile.settings(in: file, &diagnostics) else {
      return (nil, diagnostics)
    }
    var hugo = HugoConfiguration(settings, typedURL: siteURL)
    let root = hugo.root()
    diagnostics.append(contentsOf: hugo.settings.diagnostics)
    guard let root, !diagnostics.hasErrors else { return (nil, diagnostics) }
    let configuration = ConfigurationFile(path: file.path, zones: zones.zones)
      .configuration(root, in: file, BuildOptions(), &diagnostics)
    return (configuration, diagnostics)
  }

  private func read(_ text: String, path: String = "hugo.toml") throws -> Configuration {
    let file = SourceFile(path: path, bytes: Array(text.utf8))
    let (configuration, diagnostics) = read(file)
    #expect(diagnostics.items.map(\.message) == [])
    return try #require(configuration)
  }

  private static let address = "baseURL = 'https://example.org/blog/'\n"

  @Test func `an address is enough`() throws {
    let configuration = try read(Self.address)
    #expect(configuration.site.title == "example.org")
    #expect(configuration.site.url.text == "https://example.org/blog/")
    #expect(configuration.posts.directories == ["content"])
    #expect(configuration.posts.dialect == .hugo)
    #expect(configuration.ids.scheme == .permalink)
    #expect(configuration.output == "public")
    #expect(configuration.index == .nothing)
    #expect(
      configuration.feeds.map(\.path) == [
        "index.xml", ":directory/index.xml", "tags/:tag/index.xml",
        "categories/:category/index.xml",
      ]
    )
    #expect(configuration.feeds.allSatisfy { $0.limit == 1_000_000 && $0.order == .weight })
    #expect(configuration.feeds.dropFirst().allSatisfy { $0.series?.spelling == .hugo })
  }

  @Test func `all three notations mean the same`() throws {
    let texts = [
      ("hugo.toml", "BaseURL = 'https://e.org/'\ntitle = 'T'\n[params.Author]\nname = 'N'\n"),
      ("config.yaml", "baseurl: https://e.org/\nTitle: T\nparams: {author: {Name: N}}\n"),
      ("hugo.json", #"{"baseURL": "https://e.org/", "title": "T", "params": {"author": "N"}}"#),
    ]
    for (path, text) in texts {
      let site = try read(text, path: path).site
      #expect(site.title == "T")
      #expect(site.author?.name == "N")
    }
  }

  @Test func `what the site says of itself is carried over`() throws {
    let configuration = try read(
      Self.address + """
        title = "T"
        languageCode = "de_AT"
        copyright = "© A"
        timeZone = "Europe/Berlin"
        contentDir = "pages"
        publishDir = "web"
        buildDrafts = true
        buildFuture = true
        buildExpired = true
        uglyURLs = true
        disablePathToLower = true
        removePathAccents = true
        defaultContentLanguage = "de"
        ignoreFiles = ["\\\\.html$", "^content/data/"]
        [author]
        name = "N"
        email = "n@example.org"
        [params]
        description = "D"
        author = "Another"
        [permalinks]
        Post = "/:year/:slug/"
        "/" = "/:title/"
        [frontmatter]
        date = [":filename", ":default"]
        """
    )
    let (site, posts) = (configuration.site, configuration.posts)
    #expect(site.language == "de-AT")
    #expect(site.copyright == "© A")
    #expect(site.description == "D")
    #expect(site.timeZone.name == "Europe/Berlin")
    #expect(site.author == Person(name: "N", email: "n@example.org", url: nil))
    #expect(posts.directories == ["pages"])
    #expect(configuration.output == "web")
    #expect(posts.drafts && posts.future && posts.expired)
    #expect(posts.hugo.uglyURLs)
    #expect(posts.hugo.path == HugoPath(lowerCase: false, removesAccents: true))
    #expect(posts.hugo.language == "de")
    #expect(posts.hugo.sections.map(\.name) == ["post", ""])
    #expect(posts.hugo.dateSources == [.fileName] + HugoDateSource.usual)
    #expect(posts.exclude == [PathPattern("**.html"), PathPattern("/data/**")])
  }

  @Test(arguments: [
    ("rssLimit = 7", 7), ("[services.rss]\nlimit = 9", 9), ("rssLimit = -1", 1_000_000),
    ("rssLimit = 5\n[services.rss]\nlimit = 0", 1_000_000),
  ])
  func `the limit is that of every feed`(text: String, limit: Int) throws {
    let configuration = try read(Self.address + text)
    #expect(configuration.feeds.allSatisfy { $0.limit == limit })
  }

  @Test(arguments: [
    ("disableKinds = ['RSS']", []),
    ("disableKinds = ['term', 'home']", [":directory/index.xml"]),
    ("[outputs]\nhome = ['html', 'rss']\nsection = ['HTML']\nterm = ['JSON']", ["index.xml"]),
    ("[taxonomies]\n[outputs]\nsection = []", ["index.xml"]),
    (
      "[taxonomies]\nlabel = 'tags'\n[outputFormats.RSS]\nbaseName = 'feed'",
      ["feed.xml", ":directory/feed.xml", "tags/:tag/feed.xml"]
    ),
  ])
  func `feeds that the site does without are not made`(text: String, paths: [String]) throws {
    #expect(try read(Self.address + text).feeds.map(\.path) == paths)
  }

  @Test(arguments: [
    ("①title = 1\n", DiagnosticCode.missingKey, "“baseURL” is missing"),
    ("baseURL = ①'example.org'\n", .configurationValue, "“site.url”"),
    ("baseURL = 'https://e.org/'\ntitle = ①['a']\n", .configurationType, "“title” is a list"),
    ("baseURL = 'https://e.org/'\nrssLimit = ①'9'\n", .configurationType, "whole number"),
    ("baseURL = 'https://e.org/'\nbuildDrafts = ①'maybe'\n", .configurationType, "true or false"),
    ("baseURL = 'https://e.org/'\ntimeZone = ①'Mars'\n", .unknownTimeZone, "Mars"),
    ("baseURL = 'https://e.org/'\npermalinks = ①1\n", .configurationType, "a map of sections"),
    (
      "baseURL = 'https://e.org/'\n[permalinks]\npost = ①'/:yaer/'\n", .invalidPattern,
      "did you mean “:year”?"
    ),
    ("baseURL = 'https://e.org/'\n[outputs]\nhome = ①'rss'\n", .configurationType, "a list"),
    ("baseURL ①'https://e.org/'\n", .invalidTOML, "expected “=”"),
  ])
  func `what cannot be read is an error at its place`(
    text: String,
    code: DiagnosticCode,
    message: String
  ) {
    let marked = MarkedText(text)
    let (configuration, diagnostics) = read(marked.file(path: "hugo.toml"))
    #expect(configuration == nil)
    let place = code == .missingKey ? MarkedText(text.filter { $0 != "①" }) : marked
    #expect(place.mismatches(diagnostics, expecting: [code]) == [])
    #expect(diagnostics.items.first?.message.contains(message) == true)
  }

  @Test(arguments: [
    ("[taxonomies]\nseries = ①'series'\n", "no feeds"),
    ("ignoreFiles = [①'(a|b)']\n", "too much of an expression"),
    ("languageCode = ①'english language'\n", "no language tag"),
    ("[frontmatter]\ndate = [①':git', ':default']\n", "not the same on every machine"),
    ("[permalinks]\npost = '/:title/'\nterm = ①{tags = '/t/:slug/'}\n", "“term”"),
    ("①[languages.en]\ntitle = 'T'\n[languages.fr]\ntitle = 'U'\n", "“en” alone"),
  ])
  func `what means something and is not followed is told`(text: String, message: String) {
    let marked = MarkedText(Self.address + text)
    let (configuration, diagnostics) = read(marked.file(path: "hugo.toml"))
    #expect(configuration != nil)
    #expect(diagnostics.items.map(\.code) == [.unsupportedSetting])
    let line = marked.file().position(ofOffset: marked.offsets[0]).line
    #expect(diagnostics.items.first?.position?.line == line)
    #expect(diagnostics.items.first?.message.contains(message) == true)
  }

  @Test func `the usual language is that of a site in several`() throws {
    let text =
      Self.address + """
        defaultContentLanguage = "EN"
        [languages.en]
        title = 'T'
        contentDir = 'content/en'
        [languages.fr]
        """
    let file = SourceFile(path: "hugo.toml", bytes: Array(text.utf8))
    let configuration = try #require(read(file).configuration)
    #expect(configuration.site.title == "T")
    #expect(configuration.posts.directories == ["content/en"])
    #expect(configuration.posts.exclude == [PathPattern("*.fr.*")])
  }

  @Test func `a URL that was typed stands in for one that is missing`() throws {
    let file = SourceFile(path: "hugo.toml", bytes: Array("title = 'T'\n".utf8))
    let (configuration, _) = read(file, siteURL: try url("https://example.net/"))
    #expect(configuration?.site.url.text == "https://example.net/")
  }

  @Test(arguments: [
    ("\\.foo$", "**.foo"), ("^content/data/", "/data/**"), ("content/x\\.md$", "/x.md"),
    ("draft-.*\\.md$", "**draft-**.md"), ("a.c", "**a?c**"), ("^x$", "x"),
  ])
  func `simple expressions are patterns`(expression: String, pattern: String) {
    #expect(HugoIgnorePattern.pattern(of: expression) == pattern)
  }

  @Test(arguments: ["(a)", "a+", "[ab]", "\\d", "a|b", "a{2}", "a\\"])
  func `expressions that are not simple are none`(expression: String) {
    #expect(HugoIgnorePattern.pattern(of: expression) == nil)
  }
}
