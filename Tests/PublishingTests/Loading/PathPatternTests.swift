import Testing

@testable import Publishing

@Suite struct PathPatternTests {
  @Test(arguments: [
    ("README.md", "README.md"), ("README.md", "a/README.md"), ("drafts", "drafts/a.md"),
    ("drafts/", "drafts/a.md"), ("drafts", "a/drafts/b/c.md"), ("*.html", "a/b.html"),
    ("*", "a.md"), ("_*", "a/_x/b.md"), ("a?c.md", "abc.md"), ("?.md", "é.md"), ("?.md", "😀.md"),
    ("/a.md", "a.md"), ("/a", "a/b/c.md"), ("a/*.md", "a/b.md"), ("a/*/c.md", "a/b/c.md"),
    ("a/**", "a/b/c.md"), ("a/**/d.md", "a/b/c/d.md"), ("**/c.md", "a/b/c.md"), ("a**c", "abbc"),
    ("a/***/c", "a/b/c"), ("日本/*", "日本/語.md"), ("a*b*c", "aXbYc"), ("*a*", "bab"), ("a*", "a"),
  ])
  func `a path is meant`(pattern: String, path: String) {
    #expect(PathPattern(pattern).matches(path))
  }

  @Test(arguments: [
    ("README.md", "README.markdown"), ("README.md", "xREADME.md"), ("readme.md", "README.md"),
    ("drafts", "drafts2/a.md"), ("*.html", "a.htm"), ("?.md", "ab.md"), ("?.md", ".md"),
    ("/a.md", "b/a.md"), ("a/*.md", "a/b/c.md"), ("a/*", "b/a/c.md"), ("a?b", "a/b"),
    ("a/b", "a"), ("", "a.md"), ("/", "a.md"), ("a*b", "a/b"), ("[ab].md", "a.md"), ("**/c", "c"),
  ])
  func `a path is not meant`(pattern: String, path: String) {
    #expect(!PathPattern(pattern).matches(path))
  }

  @Test func `no pattern takes long`() {
    let pattern = PathPattern(String(repeating: "a*", count: 500) + "b")
    #expect(!pattern.matches(String(repeating: "a", count: 500)))
    let deep = PathPattern(String(repeating: "**/a", count: 50) + "/b")
    #expect(!deep.matches(String(repeating: "a/", count: 100) + "c"))
  }
}
