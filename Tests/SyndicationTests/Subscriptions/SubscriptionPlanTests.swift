import Diagnostics
import FeedModel
import Posts
import TestSupport
import Testing

@testable import Syndication

@Suite struct SubscriptionPlanTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func plan(
    _ text: String,
    rules: SubscriptionRules = SubscriptionRules()
  ) throws -> (subscriptions: [Subscription], problems: [String]) {
    try folder.write("list", text)
    var diagnostics = DiagnosticList()
    let sources = [SubscriptionSource.list(path: folder.path("list"), rules: rules)]
    let plan = SubscriptionPlan(sources, of: "config.json", &diagnostics)
    return (
      plan.subscriptions, diagnostics.sorted.map { "\($0.position?.line ?? 0) \($0.code.name)" }
    )
  }

  @Test func `OPML may nest, and what a feed is filed under becomes tags`() throws {
    var rules = SubscriptionRules()
    rules.tags = ["planet"]
    rules.limit = 3
    let (subscriptions, problems) = try plan(
      """
      <opml version="2.0"><head><title>Mine</title></head><body>
        <outline text="Tech &amp; Co"><outline text="Swift">
          <outline text="A" title="Feed A" type="rss" xmlUrl="https://a.example/feed" htmlUrl="https://a.example/"/>
        </outline></outline>
        <outline text="B" xmlurl=" http://b.example/rss?x=1&amp;y=2 " category="/News/World, planet,/"/>
        <outline text="A note"/>
      </body></opml>
      """,
      rules: rules
    )
    #expect(problems == [])
    #expect(
      subscriptions.map(\.url.text) == ["https://a.example/feed", "http://b.example/rss?x=1&y=2"]
    )
    #expect(subscriptions.map(\.title) == ["Feed A", "B"])
    #expect(subscriptions.first?.site?.text == "https://a.example/")
    #expect(
      subscriptions.map(\.rules.tags) == [["planet", "Tech & Co", "Swift"], ["planet", "World"]]
    )
    #expect(subscriptions.map(\.rules.limit) == [3, 3])
  }

  @Test func `ill-formed OPML is read as far as it goes`() throws {
    let (subscriptions, _) = try plan(
      """
      <opml><body><outline text="Q & A" xmlUrl="https://a.example/"/>
      <outline text="B" xmlUrl="https://b.example/">
      """
    )
    #expect(subscriptions.map(\.url.text) == ["https://a.example/", "https://b.example/"])
  }

  @Test func `what is no address of the web is told with its line`() throws {
    let (subscriptions, problems) = try plan(
      """
      <opml><body>
      <outline text="A" xmlUrl="file:///etc/passwd"/>
      <outline text="B" xmlUrl="feed.xml"/>
      <outline text="C" xmlUrl="https://c.example/"/>
      </body></opml>
      """
    )
    #expect(problems == ["2 unusable-subscription", "3 unusable-subscription"])
    #expect(subscriptions.map(\.title) == ["C"])
  }

  @Test func `a JSON list has a name or an address for each site`() throws {
    let (subscriptions, problems) = try plan(
      """
      [{"site": "日経", "url": "https://a.example/feed"},
       {"site": "https://b.example/", "url": "https://b.example/feed", "title": "B"},
       {"site": "c"},
       {"url": 5}]
      """
    )
    #expect(problems == ["3 unusable-subscription", "4 unusable-subscription"])
    #expect(subscriptions.map(\.title) == ["日経", "B"])
    #expect(subscriptions.map(\.site?.text) == [nil, "https://b.example/"])
  }

  @Test(arguments: ["<rss><channel/></rss>", "", "feeds", "{\"url\": \"https://a.example/\"}"])
  func `what is no list is said to be none`(text: String) throws {
    let (subscriptions, problems) = try plan(text)
    #expect(subscriptions == [])
    #expect(problems.count == 1)
    #expect(problems.first?.hasSuffix(" unreadable-subscriptions") == true)
  }

  @Test func `a list that is not there keeps no other feed back`() throws {
    let url = try #require(AbsoluteURL("https://a.example/"))
    var diagnostics = DiagnosticList()
    let sources: [SubscriptionSource] = [
      .list(path: folder.path("missing.opml"), rules: SubscriptionRules()),
      .feed(Subscription(url: url)),
    ]
    let plan = SubscriptionPlan(sources, of: "config.json", &diagnostics)
    #expect(plan.subscriptions.map(\.url) == [url])
    #expect(diagnostics.items.map(\.code) == [.unreadableSubscriptions])
  }

  @Test func `of two subscriptions to one feed the first counts`() throws {
    try folder.write("list", #"[{"url": "https://A.example"}, {"url": "https://b.example/"}]"#)
    var first = Subscription(url: try #require(AbsoluteURL("https://a.example/")))
    first.title = "Mine"
    var diagnostics = DiagnosticList()
    let sources: [SubscriptionSource] = [
      .feed(first), .list(path: folder.path("list"), rules: SubscriptionRules()),
    ]
    let plan = SubscriptionPlan(sources, of: "config.json", &diagnostics)
    #expect(plan.subscriptions.map(\.title) == ["Mine", nil])
    #expect(diagnostics.items.map(\.code) == [.repeatedSubscription])
    #expect(diagnostics.items.first?.file == folder.path("list"))
  }
}
