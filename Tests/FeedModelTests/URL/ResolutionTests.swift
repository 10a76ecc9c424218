import FeedModel
import TestSupport
import Testing

@Suite struct ResolutionTests {
  private let base = "http://a/b/c/d;p?q"

  private func resolve(_ reference: String, on base: String) -> String? {
    AbsoluteURL(base)?.resolving(reference)?.text
  }

  @Test(arguments: [
    ("g:h", "g:h"), ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"),
    ("g/", "http://a/b/c/g/"), ("/g", "http://a/g"), ("//g", "http://g/"),
    ("?y", "http://a/b/c/d;p?y"), ("g?y", "http://a/b/c/g?y"),
    ("#s", "http://a/b/c/d;p?q#s"), ("g#s", "http://a/b/c/g#s"),
    ("g?y#s", "http://a/b/c/g?y#s"), (";x", "http://a/b/c/;x"), ("g;x", "http://a/b/c/g;x"),
    ("g;x?y#s", "http://a/b/c/g;x?y#s"), ("", "http://a/b/c/d;p?q"), (".", "http://a/b/c/"),
    ("./", "http://a/b/c/"), ("..", "http://a/b/"), ("../", "http://a/b/"),
    ("../g", "http://a/b/g"), ("../..", "http://a/"), ("../../", "http://a/"),
    ("../../g", "http://a/g"),
  ])
  func `resolves the normal examples of RFC 3986 §5.4.1`(reference: String, expected: String) {
    #expect(resolve(reference, on: base) == expected)
  }

  @Test(arguments: [
    ("../../../g", "http://a/g"), ("../../../../g", "http://a/g"), ("/./g", "http://a/g"),
    ("/../g", "http://a/g"), ("g.", "http://a/b/c/g."), (".g", "http://a/b/c/.g"),
    ("g..", "http://a/b/c/g.."), ("..g", "http://a/b/c/..g"), ("./../g", "http://a/b/g"),
    ("./g/.", "http://a/b/c/g/"), ("g/./h", "http://a/b/c/g/h"), ("g/../h", "http://a/b/c/h"),
    ("g;x=1/./y", "http://a/b/c/g;x=1/y"), ("g;x=1/../y", "http://a/b/c/y"),
    ("g?y/./x", "http://a/b/c/g?y/./x"), ("g?y/../x", "http://a/b/c/g?y/../x"),
    ("g#s/./x", "http://a/b/c/g#s/./x"), ("g#s/../x", "http://a/b/c/g#s/../x"),
    ("http:g", "http://a/b/c/g"),
  ])
  func `resolves the abnormal examples of RFC 3986 §5.4.2`(reference: String, expected: String) {
    #expect(resolve(reference, on: base) == expected)
  }

  @Test(arguments: [
    (" \n/g\t ", "http://a/g"), ("/g\nh\ti", "http://a/ghi"), ("\\g\\h?i\\j", "http://a/g/h?i%5Cj"),
    ("\\\\h\\g", "http://h/g"), ("///h/g", "http://h/g"), ("http:///h/g", "http://h/g"),
    ("https:/h/g", "https://h/g"), ("https:h/g", "https://h/g"), ("http:/g", "http://a/g"),
    ("HTTP:g", "http://a/b/c/g"), ("http:", "http://a/b/c/d;p?q"),
    ("http:?y", "http://a/b/c/d;p?y"),
    ("http:#s", "http://a/b/c/d;p?q#s"), ("http:javascript:g", "http://a/b/c/javascript:g"),
    ("//H:8080/g", "http://h:8080/g"), ("/g\u{8}", "http://a/g"),
    ("/g\u{8}h", "http://a/g%08h"), ("/a b", "http://a/a%20b"), ("é", "http://a/b/c/%C3%A9"),
    ("//é.org", "http://xn--9ca.org/"), ("1:2", "http://a/b/c/1:2"), ("//h?q", "http://h/?q"),
  ])
  func `forgives what browsers forgive`(reference: String, expected: String) {
    #expect(resolve(reference, on: base) == expected)
  }

  @Test func `takes the scheme of the base for a network path`() {
    #expect(resolve("//h/x", on: "https://a/") == "https://h/x")
    #expect(resolve("//h/x", on: "ftp://a/") == "ftp://h/x")
  }

  @Test(arguments: [
    "http://", "https:", "//", "//:80/", "http://a b/", "//exa<mple/", "https://[x",
  ])
  func `has no answer where there is no host`(reference: String) {
    #expect(resolve(reference, on: base) == nil)
  }

  @Test func `resolves only fragments on an opaque base`() {
    #expect(resolve("#f", on: "urn:a:b") == "urn:a:b#f")
    #expect(resolve("", on: "urn:a:b") == "urn:a:b")
    #expect(resolve("x", on: "urn:a:b") == nil)
    #expect(resolve("?x", on: "urn:a:b") == nil)
    #expect(resolve("/x", on: "urn:a:b") == nil)
    #expect(resolve("http://h/x", on: "urn:a:b") == "http://h/x")
  }

  @Test func `leaves backslashes alone where URLs need no host`() {
    #expect(resolve("x\\y", on: "file:///a/b") == "file:///a/x%5Cy")
    #expect(resolve("mailto:a\\b", on: base) == "mailto:a%5Cb")
  }

  @Test func `keeps a path from becoming an authority`() {
    #expect(resolve(".//x", on: "foo:/") == "foo:/.//x")
  }

  @Test func `resolves below a base without a path`() {
    #expect(resolve("x", on: "foo://h") == "foo://h/x")
    #expect(resolve("x", on: "foo://h?q") == "foo://h/x")
  }

  @Test func `drops the fragment of the base`() {
    #expect(resolve("", on: "http://a/b#c") == "http://a/b")
    #expect(resolve("?q", on: "http://a/b#c") == "http://a/b?q")
  }

  @Test func `appends bytes after what is there`() throws {
    let base = try #require(AbsoluteURL("https://example.org/a/b"))
    var output = Array("<".utf8)
    let reference = Array("../c?d#e".utf8)
    #expect(base.resolve(reference: reference.span, into: &output))
    #expect(output == Array("<https://example.org/c?d#e".utf8))
  }

  @Test func `appends nothing when there is no answer`() throws {
    let base = try #require(AbsoluteURL("https://example.org/a/b"))
    var output = Array("<".utf8)
    let reference = Array("https://exa mple/".utf8)
    #expect(!base.resolve(reference: reference.span, into: &output))
    #expect(output == Array("<".utf8))
  }

  @Test func `answers with URLs that are URLs`() throws {
    let base = try #require(AbsoluteURL("https://example.org/a/b?c#d"))
    var random = SeededRandom(seed: 11)
    for _ in 0..<5000 {
      let reference = random.text(scalars: 0...10)
      guard let url = base.resolving(reference) else { continue }
      #expect(AbsoluteURL(url.text) == url, "“\(reference)” gives \(url.text)")
      #expect(base.resolving(url.text) == url)
    }
  }
}
