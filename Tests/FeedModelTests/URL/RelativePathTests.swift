import FeedModel
import Testing

@Suite struct RelativePathTests {
  @Test(arguments: [
    ("https://example.org/blog", "/icon.png", "https://example.org/blog/icon.png"),
    ("https://example.org/blog/", "/icon.png", "https://example.org/blog/icon.png"),
    ("https://example.org/blog/", "icon.png", "https://example.org/blog/icon.png"),
    ("https://example.org/", "//a//b/", "https://example.org/a//b/"),
    ("https://example.org", "", "https://example.org/"),
    ("https://example.org/a?b#c", "d", "https://example.org/a/d"),
    ("https://example.org/a/", "../../b/./c/..", "https://example.org/a/b/"),
    ("https://example.org/", "why?/#1 é.html", "https://example.org/why%3F/%231%20%C3%A9.html"),
    ("https://example.org/", "caf%C3%A9 100%", "https://example.org/caf%C3%A9%20100%25"),
    ("https://example.org/", "a\u{8}b", "https://example.org/a%08b"),
    ("foo://h", "x", "foo://h/x"),
  ])
  func `appends paths of a site`(base: String, path: String, expected: String) throws {
    let base = try #require(AbsoluteURL(base))
    #expect(base.appendingRelativePath(path).text == expected)
  }
}
