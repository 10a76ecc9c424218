import FeedModel
import Testing

@testable import Publishing

/// Links and ids as Jekyll 4.3 and jekyll-feed 0.17 give them.
@Suite struct JekyllLinkTests {
  private let base = "https://example.org/blog"

  @Test(arguments: [
    (nil, "/a/b%20c/2025/02/09/Any,-Title.html"), ("date", "/a/b%20c/2025/02/09/Any,-Title.html"),
    ("pretty", "/a/b%20c/2025/02/09/Any,-Title/"), ("ordinal", "/a/b%20c/2025/040/Any,-Title.html"),
    ("weekdate", "/a/b%20c/2025/W06/Sun/Any,-Title.html"), ("none", "/a/b%20c/Any,-Title.html"),
    ("/:slugified_categories/:slug", "/a/b-c/any-title"), ("/:name/", "/2025-02-09-any-title/"),
    (":title.html", "/Any,-Title.html"), ("/:path/:collection", "/2025-02-09-Any,%20Title/posts"),
    ("/:year_:month/:title", "/2025_02/Any,-Title"), ("/a:output_ext/", "/a.html/"),
    ("/x/../:slug//y", "/x/any-title/y"), ("/日 本/:slug", "/%E6%97%A5%20%E6%9C%AC/any-title"),
  ])
  func `patterns and their names make links`(permalink: String?, path: String) throws {
    let link = try jekyllLink("categories: [A, B c]", permalink: permalink).link
    #expect(link.text == base + path)
  }

  @Test(arguments: [
    ("title: T", nil, "/2025/02/09/Any,%20Title"), ("slug: My Own!", nil, "/2025/02/09/My%20Own!"),
    ("permalink: /custom/x/", nil, "/custom/Any,%20Title"),
    ("permalink: x.html", nil, "/Any,%20Title"),
    ("permalink: /:year/:title/", nil, "/2025/Any,%20Title"),
    ("title: T", "/:slug", "/Any,%20Title"),
    ("title: T", "/:year/:slug/", "/2025/Any,%20Title"),
    ("categories: [What?, x]", nil, "/what?/x/2025/02/09/Any,%20Title"),
  ])
  func `an id is the folder of the link and the slug as it is written`(
    fields: String,
    permalink: String?,
    path: String
  ) throws {
    #expect(try jekyllLink(fields, permalink: permalink).id == base + path)
  }

  @Test(arguments: [
    (
      "什么：真的？", "%E4%BB%80%E4%B9%88%EF%BC%9A%E7%9C%9F%E7%9A%84%EF%BC%9F",
      "%E4%BB%80%E4%B9%88:%E7%9C%9F%E7%9A%84%3F"
    ),
    ("e\u{301}", "%C3%A9", "%C3%A9"), ("C# or", "C#%20or", "C#%20or"), ("what?", "what", "what"),
    ("what? yes&no", "what?%20yes&no", "what?%20yes&no"),
    ("100%25 [x]", "100%25%20%5Bx%5D", "100%25%20%5Bx%5D"), ("a & b", "a%20&%20b", "a%20&%20b"),
    ("\u{8}x", "%08x", "%08x"), ("x ", "x", "x"),
  ])
  func `ids are folded and encoded as Addressable does`(slug: String, nfc: String, nfkc: String)
    throws
  {
    let path = "_posts/2025-02-09-\(slug).md"
    let start = base + "/2025/02/09/"
    #expect(try jekyllLink(path: path).id == start + nfc)
    #expect(try jekyllLink(path: path, normalization: "nfkc").id == start + nfkc)
  }

  @Test func `links are folded as ids are`() throws {
    let path = "_posts/2025-02-09-ＡＢ.md"
    let form = try jekyllLink(path: path, permalink: "/:title")
    #expect(form.link.text == base + "/%EF%BC%A1%EF%BC%A2")
    let other = try jekyllLink(path: path, permalink: "/:title", normalization: "nfkc")
    #expect(other.link.text == base + "/AB")
  }

  @Test func `pages that are no Markdown keep their extension`() throws {
    #expect(try jekyllLink(path: "_posts/2025-02-09-a.txt").link.text == base + "/2025/02/09/a.txt")
    #expect(try jekyllLink(path: "_posts/2025-02-09-a.htm").link.text == base + "/2025/02/09/a.htm")
  }

  @Test func `a slash at the end of the site's URL is kept when there are two`() throws {
    let link = try jekyllLink(permalink: "/:slug", url: "https://example.org//")
    #expect(link.link.text == "https://example.org//any-title")
    #expect(link.id == "https://example.org//Any,%20Title")
  }

  @Test func `a collection has a pattern of its own, or ends as the posts do`() throws {
    let keys = #", "collections": [{"name": "r"}, {"name": "s", "permalink": "/s/:slug"}]"#
    let fields = "date: 2025-01-01"
    #expect(
      try jekyllLink(fields, path: "_r/sub/A b.md", keys: keys).link.text == base
        + "/r/sub/A%20b.html"
    )
    let pretty = try jekyllLink(fields, path: "_r/sub/A b.md", permalink: "pretty", keys: keys)
    #expect(pretty.link.text == base + "/r/sub/A%20b/")
    #expect(pretty.id == base + "/r/sub/A%20b")
    #expect(try jekyllLink(fields, path: "_s/A b.md", keys: keys).link.text == base + "/s/a-b")
  }

  @Test(arguments: ["titel", "month_x", "x"])
  func `a word that is no placeholder is named`(word: String) {
    let failure = #expect(throws: PermalinkPattern.UnknownPlaceholder.self) {
      try JekyllPermalink("/:\(word)/")
    }
    #expect(failure?.name == word)
  }

  @Test func `ids of this kind can be had in the other dialect`() throws {
    let configuration = try sampleConfiguration(
      #""ids": "jekyll", "posts": {"permalink": "/:year/:title/"}"#
    )
    let post = try samplePost("date: 2025-01-01\nslug: A b", path: "2025-01-01-x.md")
    let link = try url("https://example.org/blog/2025/a-b/")
    #expect(
      JekyllLink.id(of: post, at: link, on: configuration) == "https://example.org/blog/2025/A%20b"
    )
  }
}
