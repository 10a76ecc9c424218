import Diagnostics
import FeedModel
import TestSupport
import Testing

@testable import Publishing

/// Where the places of a post come from: every line of the design's table.
@Suite struct PostLinksTests {
  private func links(
    _ frontMatter: String,
    pattern: String? = "/:year/:title/",
    path: String = "sub/2025-01-02-x.md"
  ) throws -> (links: PostLinks, diagnostics: DiagnosticList) {
    let keys = pattern.map { #""posts": {"permalink": "\#($0)"}"# } ?? ""
    var diagnostics = DiagnosticList()
    let links = PostLinks(
      of: try samplePost("date: 2025-01-02\n\(frontMatter)", path: path),
      at: "posts/\(path)",
      on: try sampleConfiguration(keys),
      &diagnostics
    )
    return (links, diagnostics)
  }

  @Test(arguments: [
    ("permalink: https://other.org/p", "https://other.org/p"),
    ("url: https://other.org/p", "https://other.org/p"),
    ("permalink: /p/q.html", "https://example.org/blog/p/q.html"),
    ("permalink: p q", "https://example.org/blog/p%20q"),
    ("permalink: /:year/:month/", "https://example.org/blog/2025/01/"),
    ("permalink: /a:nothing/", "https://example.org/blog/a:nothing/"),
    ("permalink: ../../up", "https://example.org/blog/up"),
    ("from: https://a.org/b", "https://example.org/blog/2025/x/"),
    ("", "https://example.org/blog/2025/x/"),
    ("slug: a/../../b?c", "https://example.org/blog/b%3Fc/"),
    ("permalink: mailto:a@b.org", "https://example.org/blog/2025/x/"),
  ])
  func `the link is the post's, else that of the pattern`(fields: String, link: String) throws {
    #expect(try links(fields).links.link.text == link)
  }

  @Test(arguments: [
    ("from: https://a.org/b", "https://a.org/b"),
    ("source: https://a.org/b", "https://a.org/b"),
    ("permalink: /p/\nfrom: https://a.org/b", "https://example.org/blog/p/"),
    ("from: a friend", "https://example.org/blog/sub/2025-01-02-x"),
    ("", "https://example.org/blog/sub/2025-01-02-x"),
  ])
  func `without a pattern the link is the origin, else the path`(fields: String, link: String)
    throws
  {
    #expect(try links(fields, pattern: nil).links.link.text == link)
  }

  @Test(arguments: ["from", "source", "original_url", "canonical_url"])
  func `the origin is named`(key: String) throws {
    let found = try links("\(key): https://a.org/b").links
    #expect(found.original?.text == "https://a.org/b")
  }

  @Test func `an origin that is the link is not named`() throws {
    let found = try links("from: https://a.org/b", pattern: nil).links
    #expect(found.original == nil)
    #expect(found.base.text == "https://a.org/b")
  }

  @Test(arguments: [
    ("base: https://b.org/c/", "https://b.org/c/"),
    ("base: ../other/", "https://example.org/blog/2025/other/"),
    ("base: /root/", "https://example.org/root/"),
    ("base: https://b.org/c/\nfrom: https://a.org/b", "https://b.org/c/"),
    ("from: https://a.org/b", "https://a.org/b"),
    ("source: https://a.org/b", "https://a.org/b"),
    ("original_url: https://a.org/b", "https://a.org/b"),
    ("canonical_url: https://a.org/b", "https://example.org/blog/2025/x/"),
    ("from: a friend", "https://example.org/blog/2025/x/"),
    ("", "https://example.org/blog/2025/x/"),
  ])
  func `the body is seen from its base, else its origin, else the link`(
    fields: String,
    base: String
  ) throws {
    #expect(try links(fields).links.base.text == base)
  }

  @Test(arguments: [
    "permalink: mailto:a@b.org", "from: a friend", "source: ftp://a.org/", "base: mailto:a@b.org",
    "canonical_url: /path",
  ])
  func `a field that is no URL of the web is a warning, once`(field: String) throws {
    let diagnostics = try links(field).diagnostics
    #expect(diagnostics.items.map(\.code) == [.invalidURL])
    #expect(diagnostics.items.map(\.file) == ["posts/sub/2025-01-02-x.md"])
    #expect(diagnostics.items.first?.position?.line == 3)
    #expect(diagnostics.items.first?.position?.column == field.firstColumnOfValue)
  }

  @Test func `what is right is no warning`() throws {
    let fields = "permalink: /a/\nfrom: https://a.org/b\nbase: c/"
    #expect(try links(fields).diagnostics.items.isEmpty)
  }
}

extension String {
  /// The 1-based column at which the value of `key: value` stands.
  fileprivate var firstColumnOfValue: Int? {
    ranges(of: ": ").first.map { distance(from: startIndex, to: $0.upperBound) + 1 }
  }
}
