import FeedModel
import Posts
import Testing

@testable import Publishing

@Suite struct EditionTests {
  /// An entry as it stands in the only feed of a configuration.
  private func entry(
    _ keys: String,
    feed: String = "",
    post: ContentMode? = nil,
    inSite: String = "",
    _ change: (inout Entry) -> Void = { _ in }
  ) throws -> (content: String?, summary: String?) {
    let keys = keys.isEmpty ? "" : keys + ","
    let configuration = try sampleConfiguration(
      keys + "\"feeds\": [{\"format\": \"rss\"\(feed)}]",
      inSite: inSite
    )
    var entry = try sampleEntry(1)
    entry.title = "T"
    entry.summary = "Short"
    entry.content = EntryContent(Array("<p>Long</p>".utf8))
    change(&entry)
    let edition = Edition(try #require(configuration.feeds.first), of: configuration)
    let made = edition.entry(RenderedEntry(entry: entry, mode: post))
    return (made.content.map { String(decoding: $0.bytes, as: UTF8.self) }, made.summary)
  }

  @Test(arguments: [
    ("full", "", nil, true, true), ("summary", "", nil, true, false),
    ("content", "", nil, false, true),
    ("full", "summary", nil, true, false), ("summary", "content", nil, false, true),
    ("full", "summary", ContentMode.full, true, true), ("full", "", .content, false, true),
  ])
  func `the post, else the feed, else the site says what stands in a feed`(
    site: String,
    feed: String,
    post: ContentMode?,
    hasSummary: Bool,
    hasContent: Bool
  ) throws {
    let made = try entry(
      "\"content\": {\"mode\": \"\(site)\"}",
      feed: feed.isEmpty ? "" : ", \"mode\": \"\(feed)\"",
      post: post
    )
    #expect((made.summary != nil) == hasSummary)
    #expect((made.content != nil) == hasContent)
  }

  @Test func `header and footer stand around the content, and nowhere else`() throws {
    let keys = #""content": {"header": "<p>{title}</p>", "footer": "<p>by {author}</p>"}"#
    let made = try entry(keys) { $0.authors = [Person(name: "Ada"), Person(name: "Bo")] }
    #expect(made.content == "<p>T</p>\n<p>Long</p>\n<p>by Ada, Bo</p>")
    #expect(made.summary == "Short")
    #expect(try entry(keys, feed: #", "mode": "summary""#).content == nil)
  }

  @Test func `a feed has a header and a footer of its own, or none`() throws {
    let keys = #""content": {"header": "H", "footer": "F"}"#
    #expect(try entry(keys, feed: #", "header": "h""#).content == "h\n<p>Long</p>\nF")
    #expect(try entry(keys, feed: #", "header": "", "footer": """#).content == "<p>Long</p>")
  }

  @Test func `mail goes to the first author who has an address, else to the site`() throws {
    let keys = #""content": {"footer": "{mail}"}"#
    let site = #""author": {"name": "S", "email": "s@example.org"}"#
    let made = try entry(keys, inSite: site) { entry in
      entry.authors = [
        Person(name: "A"), Person(name: "B", email: "no address"),
        Person(name: "C", email: "c@example.org"),
      ]
    }
    #expect(made.content?.hasSuffix("c@example.org") == true)
    #expect(try entry(keys, inSite: site).content?.hasSuffix("s@example.org") == true)
    #expect(try entry(keys).content == "<p>Long</p>")
  }
}
