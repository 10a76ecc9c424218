import Diagnostics
import TestSupport
import Testing

@testable import Publishing

@Suite struct PostExplainerTests {
  /// What is said of a post of a site; its folder is left out.
  private func explain(
    _ path: String,
    on site: TemporarySite
  ) throws -> (text: String, diagnostics: DiagnosticList) {
    var diagnostics = DiagnosticList()
    let explainer = PostExplainer(site.options, now: try moment(site.now))
    switch try explainer.explain(site.folder.path(path), &diagnostics) {
    case .explanation(let explanation):
      return (explanation.text.replacing(site.folder.path + "/", with: ""), diagnostics)
    case .noSuchPost(let reason):
      return (reason.replacing(site.folder.path + "/", with: ""), diagnostics)
    }
  }

  /// A post with a field for everything.
  private static let wholePost = """
    ---
    title: A day
    date: 2025-02-19 20:00 +0800
    lastmod: 2025-02-20
    author: Ada
    from: https://b.org/x
    tags: [a, b]
    category: c
    cover: /p.png
    lang: de
    summary: Short.
    ---
    Text.

    """

  /// What is said of it.
  private static let wholeExplanation = """
    posts/sub/a.md: in 2 of 2 feeds

      title       A day
                    posts/sub/a.md:2:8: title
      published   2025-02-19T20:00:00+08:00
                    posts/sub/a.md:3:7: date
                    “2025-02-19 20:00 +0800” names its offset; the instant is 2025-02-19T12:00:00Z
      updated     2025-02-20T00:00:00Z
                    posts/sub/a.md:4:10: lastmod
                    “2025-02-20” names no offset; site.timeZone is UTC; the instant is 2025-02-20T00:00:00Z
      id          urn:uuid:cbe5e52e-2650-545e-9610-264faf2c990f
                    made of the authority “example.org” and the path “sub/a”
      link        https://example.org/blog/2025/a/
                    posts.permalink
      original    https://b.org/x
                    posts/sub/a.md:6:7: from
      base        https://b.org/x
                    posts/sub/a.md:6:7: from
      authors     Ada
                    posts/sub/a.md:5:9: author
      categories  c, a, b
                    posts/sub/a.md:8:11: category
                    posts/sub/a.md:7:7: tags
      summary     Short.
                    posts/sub/a.md:11:10: summary
      image       https://example.org/p.png
                    posts/sub/a.md:9:8: cover
      enclosures  –
      language    de
                    posts/sub/a.md:10:7: lang

      rss.xml   yes: entry 1 of 1 (rss, full)
      atom.xml  yes: entry 1 of 1 (atom, full)

    """

  @Test func `every part of an entry has its origin`() throws {
    var site = try TemporarySite(
      PublishingTests.site(
        #""posts": {"permalink": "/:year/:title/"}"#,
        inSite: #""language": "en", "timeZone": "UTC""#
      )
    )
    try site.folder.write(
      "posts/sub/a.md",
      Self.wholePost
    )
    site.now = "2025-06-01T00:00:00Z"
    #expect(
      try explain("posts/sub/a.md", on: site).text == Self.wholeExplanation
    )
    #expect(site.folder.names() == ["config.json", "posts"])
  }

  @Test(arguments: [
    ("2025-01-02-a.md", "x: y", "the name of the file"),
    ("2025-01-02-a.md", "x: y", "“2025-01-02” names no offset; site.timeZone is UTC"),
    ("2025-01-02-a.md", "x: y", "site.url and the path"),
    ("2025-01-02-a.md", "permalink: /p/", "posts/2025-01-02-a.md:2:12: permalink"),
    ("2025-01-02-a.md", "from: https://b.org/", "posts/2025-01-02-a.md:2:7: from"),
    ("2025-01-02-a.md", "guid: urn:ab:c", "posts/2025-01-02-a.md:2:7: guid"),
    ("2025-01-02-a.md", "id: 42", "made of the authority “example.org”"),
    ("2025-01-02-a.md", "source: {title: There}", "posts/2025-01-02-a.md:2:17: source.title"),
    ("2025-01-02-a.md", "x: y", "the beginning of the body"),
    ("2025-01-02-a.md", "x: y", "the first good picture of the body"),
    ("2025-01-02-a.md", "audio: {url: a.mp3, length: 1}", "posts/2025-01-02-a.md:2:8: audio"),
    ("2025-01-02-a.md", "x: y", "site.language"),
  ])
  func `an origin that is no usual one is told`(
    path: String,
    field: String,
    origin: String
  ) throws {
    let site = try TemporarySite()
    try site.folder.write("posts/\(path)", "---\n\(field)\n---\nText. ![a](/b.png)\n")
    #expect(try explain("posts/\(path)", on: site).text.contains("                \(origin)"))
  }

  @Test func `an id of the ledger is told, with the name that the post had`() throws {
    let site = try TemporarySite()
    try site.post("a.md")
    _ = try site.build()
    let before = try explain("posts/a.md", on: site).text
    #expect(before.contains("the ledger\n                made of the authority"))
    try site.folder.rename("posts/a.md", to: "posts/b.md")
    let text = try explain("posts/b.md", on: site).text
    #expect(text.contains("the ledger, which knew the post as “a.md”\n  link"))
  }

  @Test func `an edit of the ledger is told`() throws {
    var site = try TemporarySite(PublishingTests.site(#""updates": "auto""#))
    try site.post("a.md", body: "One.")
    _ = try site.build()
    try site.post("a.md", body: (0..<60).map { "word\($0)" }.joined(separator: " "))
    site.now = "2025-06-02T00:00:00Z"
    let text = try explain("posts/a.md", on: site).text
    #expect(text.contains("updated     2025-06-02T00:00:00Z\n                the ledger"))
    site.now = "2025-06-03T00:00:00Z"
    #expect(try explain("posts/a.md", on: site).text.contains("2025-06-03T00:00:00Z"))
  }

  @Test(arguments: [
    ("draft: true", "no: it is a draft"), ("published: false", "no: it is a draft"),
    ("feed: false", "no: it says “feed: false”"),
    ("expiryDate: 2025-02-01", "no: its “expiryDate” has passed"),
    ("date: 2026-01-01", "no: it is dated 2026-01-01T00:00:00Z, and it is 2025-06-01T00:00:00Z"),
    ("date: [", "no: it has errors"),
    ("date: 2025-01-01\nid: urn:ab:c", "no: another post has its id"),
    ("date: 2025-01-01", "no: there are 2 newer posts, and its limit is 2"),
    ("date: 2025-01-05", "yes: entry 1 of 2 (rss, full)"),
    ("date: 2025-01-05\nfeed: {mode: summary}", "yes: entry 1 of 2 (rss, summary)"),
  ])
  func `a feed says why it does not take a post`(fields: String, verdict: String) throws {
    let site = try TemporarySite(
      PublishingTests.site(#""feeds": [{"format": "rss", "limit": 2}]"#)
    )
    try site.post("b.md", date: "2025-01-02", "id: urn:ab:c")
    try site.post("c.md", date: "2025-01-03")
    _ = try site.build()
    try site.folder.write("posts/2025-01-01-a.md", "---\n\(fields)\n---\nText.\n")
    let (text, diagnostics) = try explain("posts/2025-01-01-a.md", on: site)
    #expect(text.contains("\n  rss.xml  \(verdict)"))
    #expect(
      text.hasPrefix("posts/2025-01-01-a.md: in \(verdict.hasPrefix("yes") ? 1 : 0) of 1 feed\n")
    )
    #expect(diagnostics.hasErrors == ["[", "urn:ab:c"].contains { fields.hasSuffix($0) })
  }

  @Test(arguments: [
    (#""where": "tag:x""#, "f.xml  no: its “where” does not let the post through"),
    (#""where": "tag:a""#, "f.xml  yes: entry 2 of 2 (atom, full)"),
    (#""maxAge": "3d""#, "f.xml  no: the post is older than its “maxAge”"),
    (#""sort": "oldest""#, "f.xml  yes: entry 1 of 2 (atom, full)"),
    (#""sort": "title", "limit": 1"#, "f.xml  no: there is 1 post before it, and its limit is 1"),
  ])
  func `a feed with a filter, an age or an order says what it makes of a post`(
    feed: String,
    line: String
  ) throws {
    let keys = #""feeds": [{"format": "atom", "path": "f.xml", \#(feed)}]"#
    let site = try TemporarySite(PublishingTests.site(keys))
    try site.post("a.md", date: "2025-01-01", title: "Z", "tags: [a, b]")
    try site.post("b.md", date: "2025-01-02", title: "A", "tags: [a, c]")
    #expect(try explain("posts/a.md", on: site).text.contains("\n  " + line))
  }

  @Test(arguments: [
    ("tags: [a, B]", ["a.xml  yes: entry 1 of 1", "b.xml  yes: entry 1 of 1"], "in 2 of 2 feeds"),
    ("draft: true", [":tag.xml  no: it is a draft"], "in 0 of 1 feed"),
    ("categories: x", [":tag.xml  no: the post has no tag"], "in 0 of 1 feed"),
    ("tags: secret", [":tag.xml  no: no tag of the post has a feed"], "in 0 of 1 feed"),
  ])
  func `of a series the feeds are named that a post belongs to`(
    fields: String,
    lines: [String],
    count: String
  ) throws {
    let keys = #"""
      "feeds": [{"format": "atom", "path": ":tag.xml", "each": "tag", "except": ["secret"]}]
      """#
    let site = try TemporarySite(PublishingTests.site(keys))
    try site.post("a.md", date: "2025-01-01", fields)
    try site.post("b.md", date: "2025-01-02", "tags: other")
    let text = try explain("posts/a.md", on: site).text
    for line in lines { #expect(text.contains("\n  " + line), "\(text)") }
    #expect(text.contains(count) && !text.contains("other.xml"))
  }

  @Test func `the problems of other posts are not told`() throws {
    let site = try TemporarySite()
    try site.post("a.md", "image: 'mailto:x'")
    try site.folder.write("posts/bad.md", "---\ntitle: [\n---\n")
    let diagnostics = try explain("posts/a.md", on: site).diagnostics
    #expect(diagnostics.items.map(\.code) == [.invalidURL])
  }

  @Test(arguments: [
    ("posts/none.md", "there is no file “posts/none.md”; name a post by its path"),
    ("posts", "“posts” is no file; name a post in it"),
    ("config.json", "“config.json” is no post: those end in “.md”"),
    ("other/a.md", "“other/a.md” is no post of this site: it is not below"),
    ("posts/README.md", "“posts/README.md” is left out by its name: look at “posts.exclude”"),
  ])
  func `what is no post is told, and what to do`(path: String, reason: String) throws {
    let site = try TemporarySite(PublishingTests.site(#""posts": {"exclude": ["README.md"]}"#))
    try site.post("a.md")
    try site.post("README.md")
    try site.folder.write("other/a.md", "Text.\n")
    #expect(try explain(path, on: site).text.hasPrefix(reason))
  }

  @Test func `what a terminal would obey does not reach the terminal`() throws {
    let site = try TemporarySite()
    try site.post("a.md", title: #""a\u202Eb""#)
    #expect(try explain("posts/a.md", on: site).text.contains(#"a\u{202E}b"#))
  }
}
