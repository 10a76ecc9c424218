import Diagnostics
import FeedFormats
import FeedModel
import FileSystem
import Markup
import Posts
import TestSupport
import Testing

@testable import Publishing

/// What the settings are that a configuration stands for.
@Suite struct ConfigurationReaderTests {
  private let zones: Zones

  init() throws {
    zones = try Zones()
  }

  private func read(
    _ text: String,
    path: String = "site/config.json",
    _ options: BuildOptions = BuildOptions()
  ) throws -> Configuration {
    let file = SourceFile(path: path, bytes: Array(text.utf8))
    let reading = ConfigurationReading(file, options: options, zones: zones.zones)
    return try #require(reading.configuration, "\(reading.messages)")
  }

  @Test func `title and URL are enough`() throws {
    let configuration = try read(site())
    #expect(configuration.site.title == "T")
    #expect(configuration.site.url.text == "https://example.org/blog/")
    #expect(configuration.site.feedsURL == configuration.site.url)
    #expect(configuration.site.timeZone.name == "UTC")
    #expect(configuration.site.author == nil)
    #expect(configuration.site.language == nil)
    #expect(configuration.posts.permalink == nil)
    #expect(!configuration.posts.future)
    #expect(!configuration.posts.drafts)
    #expect(configuration.posts.exclude == [])
    #expect(configuration.content == ContentSettings())
    #expect(configuration.content.mode == .full)
    #expect(configuration.content.summaryLength == 280)
    #expect(configuration.ids.scheme == .uuid)
    #expect(configuration.ids.authority == "example.org")
    #expect(
      configuration.feeds == [
        FeedSettings(path: "rss.xml", format: .rss, limit: 50),
        FeedSettings(path: "atom.xml", format: .atom, limit: 50),
      ]
    )
  }

  @Test func `updates and deletions are read`() throws {
    let standard = try read(site())
    #expect(standard.updates == .manual)
    #expect(standard.deletions == DeletionSettings())
    let text = site(#""updates": "auto", "deletions": {"keepDays": 7, "maxPercent": 50}"#)
    let configuration = try read(text)
    #expect(configuration.updates == .auto)
    #expect(configuration.deletions == DeletionSettings(keepDays: 7, maxPercent: 50))
  }

  @Test(arguments: [
    ("config.json", "posts", "feeds", ".feedgen"),
    ("./config.json", "./posts", "./feeds", "./.feedgen"),
    ("a/b/config.json", "a/b/posts", "a/b/feeds", "a/b/.feedgen"),
    ("/config.json", "/posts", "/feeds", "/.feedgen"),
  ])
  func `paths are seen from the configuration`(
    path: String,
    posts: String,
    output: String,
    state: String
  ) throws {
    let configuration = try read(site(), path: path)
    #expect(Path.normalized(configuration.posts.directories[0]) == Path.normalized(posts))
    #expect(Path.normalized(configuration.output) == Path.normalized(output))
    #expect(configuration.stateFolder.map(Path.normalized) == Path.normalized(state))
  }

  @Test func `an absolute path stays`() throws {
    let configuration = try read(
      site(#""posts": {"directories": ["/srv/posts", "../b"]}, "output": "/srv/feeds""#)
    )
    #expect(configuration.posts.directories == ["/srv/posts", "site/../b"])
    #expect(configuration.output == "/srv/feeds")
  }

  @Test func `pictures and pages are appended to the site's URL`() throws {
    let site = try read(
      site(
        inSite: #"""
          "icon": "/icon.png", "logo": "https://cdn.example.com/logo.png",
          "author": {"name": "A", "email": "a@example.org", "url": "about me"}
          """#
      )
    ).site
    #expect(site.icon?.text == "https://example.org/blog/icon.png")
    #expect(site.logo?.text == "https://cdn.example.com/logo.png")
    #expect(site.author?.name == "A")
    #expect(site.author?.email == "a@example.org")
    #expect(site.author?.url?.text == "https://example.org/blog/about%20me")
  }

  @Test func `everything that is said of the site arrives`() throws {
    let site = try read(
      site(
        inSite: #"""
          "description": "D", "language": "zh-Hans", "copyright": "C", "timeZone": "Asia/Shanghai"
          """#
      )
    ).site
    #expect(site.description == "D")
    #expect(site.language == "zh-Hans")
    #expect(site.copyright == "C")
    #expect(site.timeZone.name == "Asia/Shanghai")
    #expect(site.timeZone.offsetMinutes(at: 0) == 480)
  }

  @Test func `the public URL of a feed is that of feeds and the path`() throws {
    let plain = try read(site(#""feeds": [{"format": "rss", "path": "a/b.xml"}]"#))
    #expect(plain.selfLink(of: plain.feeds[0]).text == "https://example.org/blog/a/b.xml")
    let moved = try read(site(inSite: #""feedsURL": "https://feeds.example.org""#))
    #expect(moved.selfLink(of: moved.feeds[0]).text == "https://feeds.example.org/rss.xml")
  }

  @Test func `a feed's path has one spelling`() throws {
    let configuration = try read(site(#""feeds": [{"format": "rss", "path": "./a//b.xml"}]"#))
    #expect(configuration.feeds.map(\.path) == ["a/b.xml"])
  }

  @Test func `feeds have what is said of them`() throws {
    let configuration = try read(
      site(#""feeds": [{"format": "json", "limit": 5}, {"format": "atom", "ttl": 60}]"#)
    )
    #expect(
      configuration.feeds == [
        FeedSettings(path: "feed.json", format: .json, limit: 5),
        FeedSettings(path: "atom.xml", format: .atom, timeToLive: 60),
      ]
    )
  }

  @Test func `posts and content have what is said of them`() throws {
    let configuration = try read(
      site(
        #"""
        "posts": {"future": true, "drafts": true, "permalink": "/:title/", "exclude": ["old"]},
        "content": {"mode": "summary", "summaryLength": 100}
        """#
      )
    )
    #expect(configuration.posts.future)
    #expect(configuration.posts.drafts)
    #expect(try configuration.posts.permalink == PermalinkPattern("/:title/"))
    #expect(configuration.posts.exclude == [PathPattern("old")])
    #expect(configuration.content == ContentSettings(mode: .summary, summaryLength: 100))
  }

  @Test func `what stands around content is read, for the site and for a feed`() throws {
    let configuration = try read(
      site(
        #"""
        "content": {"header": "<p>{title}</p>", "footer": "", "excerptSeparator": "\n\n", "leadImage": false,
          "titleHeading": true},
        "feeds": [{"format": "rss", "mode": "content", "header": "", "footer": "{mail}"}, {"format": "json"}]
        """#
      )
    )
    #expect(try configuration.content.header == BodyTemplate("<p>{title}</p>"))
    #expect(try configuration.content.footer == BodyTemplate(""))
    #expect(configuration.content.excerptSeparator == "\n\n")
    #expect(!configuration.content.leadImage)
    #expect(configuration.content.titleHeading)
    #expect(configuration.feeds.map(\.mode) == [.content, nil])
    #expect(try configuration.feeds.map(\.header) == [BodyTemplate(""), nil])
    #expect(try configuration.feeds.map(\.footer) == [BodyTemplate("{mail}"), nil])
  }

  @Test func `ids are a word or an object`() throws {
    #expect(try read(site(#""ids": "permalink""#)).ids.scheme == .permalink)
    let tag = try read(
      site(#""ids": {"scheme": "tag", "authority": "old.example.org", "since": "2014"}"#)
    ).ids
    #expect(tag.scheme == .tag)
    #expect(tag.authority == "old.example.org")
    #expect(tag.since == "2014")
    #expect(try read(site(#""ids": {"authority": "a.org"}"#)).ids.scheme == .uuid)
  }

  @Test func `what is typed goes before what is written`() throws {
    var options = BuildOptions()
    options.siteTitle = "Typed"
    options.siteURL = AbsoluteURL("https://staging.example.net/")
    let site = try read(site(), path: "config.json", options).site
    #expect(site.title == "Typed")
    #expect(site.url.text == "https://staging.example.net/")
    #expect(site.feedsURL == site.url)
  }
}
