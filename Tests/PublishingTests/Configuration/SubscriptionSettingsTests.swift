import Diagnostics
import FeedModel
import Posts
import TestSupport
import Testing

@testable import Publishing

@Suite struct SubscriptionSettingsTests {
  private let zones: Zones

  init() throws {
    zones = try Zones()
  }

  private func sources(_ list: String) throws -> [SubscriptionSource] {
    let file = SourceFile(
      path: "blog/config.json",
      bytes: Array(site(#""subscriptions": \#(list)"#).utf8)
    )
    let reading = ConfigurationReading(file, zones: zones.zones)
    return try #require(reading.configuration, "\(reading.messages)").subscriptions
  }

  @Test func `a subscription is an address, or says what is taken of the feed`() throws {
    let sources = try sources(
      """
      ["https://a.example/feed",
       {"url": "http://b.example/", "title": "B", "site": "https://b.example/blog", "limit": 20, "maxAge": "30d",
        "include": "tag:swift", "exclude": "age>1y", "tags": ["planet", "b"], "author": "Bo", "paused": true}]
      """
    )
    guard case .feed(let plain)? = sources.first, case .feed(let full)? = sources.last else {
      Issue.record("no feeds")
      return
    }
    #expect(plain == Subscription(url: try #require(AbsoluteURL("https://a.example/feed"))))
    #expect(full.title == "B")
    #expect(full.site?.text == "https://b.example/blog")
    #expect(full.rules.limit == 20)
    #expect(full.rules.maximumAge == TimeSpan("30d"))
    #expect(full.rules.include == (try PostFilterParser.filter(in: "tag:swift")))
    #expect(full.rules.exclude == (try PostFilterParser.filter(in: "age>1y")))
    #expect(full.rules.tags == ["planet", "b"])
    #expect(full.rules.author == Person(name: "Bo"))
    #expect(full.rules.isPaused)
  }

  @Test func `a list of feeds is seen from the configuration's folder`() throws {
    let sources = try sources(#"[{"file": "feeds.opml", "tags": ["planet"]}]"#)
    guard case .list(let path, let rules)? = sources.first else {
      Issue.record("no list")
      return
    }
    #expect(path == "blog/feeds.opml")
    #expect(rules.tags == ["planet"])
  }

  @Test func `the text of the rules changes when they do, and not with the layout`() throws {
    func text(_ element: String) throws -> String {
      guard case .feed(let feed)? = try sources("[\(element)]").first else { return "" }
      return feed.rules.text
    }
    let one = try text(#"{"url": "https://a.example/", "limit": 5}"#)
    #expect(try text(#"{ "url":"https://a.example/",   "limit": 5 }"#) == one)
    #expect(try text(#"{"url": "https://a.example/", "limit": 6}"#) != one)
  }

  @Test func `an author of a subscription can have an address`() throws {
    let list =
      #"[{"url": "https://a.example/", "author": {"name": "A", "url": "https://a.example/me"}}]"#
    guard case .feed(let feed)? = try sources(list).first else {
      Issue.record("no feed")
      return
    }
    #expect(feed.rules.author?.url?.text == "https://a.example/me")
  }

  @Test(arguments: [
    (#"①5"#, DiagnosticCode.configurationType, "“subscriptions” is a number, expected a list"),
    (
      #"[①5]"#, .configurationType,
      "“subscriptions[0]” is a number, expected an absolute URL or an object"
    ),
    (
      #"[①"feeds.opml"]"#, .configurationValue,
      "“subscriptions[0]” is “feeds.opml”, expected an absolute URL"
    ),
    (#"[①"file:///a"]"#, .configurationValue, "expected an absolute URL"),
    (#"[①{"limit": 5}]"#, .missingKey, "has no “url” and no “file”"),
    (#"[{"url": "https://a/", "file": ①"b"}]"#, .configurationValue, "has “url” and “file”"),
    (
      #"[{"file": "b", "title": ①"T"}]"#, .configurationValue,
      "means nothing for the feeds of a file"
    ),
    (#"[{"url": "https://a/", ①"where": "tag:a"}]"#, .unknownKey, "subscriptions[0].where"),
    (#"[{"url": "https://a/", "limit": ①0}]"#, .configurationValue, "expected 1 to 100000"),
    (#"[{"url": "https://a/", "author": ①5}]"#, .configurationType, "a text or an object"),
  ])
  func `what cannot be meant is told with its place`(
    list: String,
    code: DiagnosticCode,
    message: String
  ) {
    let marked = MarkedText(site(#""subscriptions": \#(list)"#))
    let reading = ConfigurationReading(marked.file(path: "config.json"), zones: zones.zones)
    #expect(marked.mismatches(reading.diagnostics, expecting: [code]) == [])
    #expect(reading.messages.first?.contains(message) == true, "\(reading.messages)")
  }
}
