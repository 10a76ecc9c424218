import FeedModel
import TestSupport
import Testing

@Suite struct AbsoluteURLTests {
  @Test(arguments: [
    ("https://example.org/a?b=c#d", "https://example.org/a?b=c#d"),
    ("  https://example.org/a\n", "https://example.org/a"),
    ("HTTPS://EXAMPLE.org/A", "https://example.org/A"),
    ("http://example.org", "http://example.org/"),
    ("http://example.org?q", "http://example.org/?q"),
    ("http://example.org:80/", "http://example.org:80/"),
    ("http://example.org:/", "http://example.org/"),
    ("http://user:p%20w@example.org/", "http://user:p%20w@example.org/"),
    ("http://[2001:DB8::1]:8080/", "http://[2001:db8::1]:8080/"),
    ("https://example.org/a/../b/./c", "https://example.org/b/c"),
    (
      "urn:uuid:6ba7b810-9dad-11d1-80b4-00c04fd430c8",
      "urn:uuid:6ba7b810-9dad-11d1-80b4-00c04fd430c8"
    ),
    ("tag:example.org,2025:a/../b", "tag:example.org,2025:a/../b"),
    ("mailto:a@example.org", "mailto:a@example.org"),
    ("file:///etc/hosts", "file:///etc/hosts"),
  ])
  func `takes absolute URLs`(text: String, expected: String) {
    #expect(AbsoluteURL(text)?.text == expected)
  }

  @Test(arguments: [
    ("https://e.org/a b", "https://e.org/a%20b"),
    ("https://e.org/<>\"{}|\\^`", "https://e.org/%3C%3E%22%7B%7D%7C%5C%5E%60"),
    ("https://e.org/100%", "https://e.org/100%25"),
    ("https://e.org/%zz%2f", "https://e.org/%25zz%2f"),
    ("https://e.org/文章?q=é#ж", "https://e.org/%E6%96%87%E7%AB%A0?q=%C3%A9#%D0%B6"),
    ("https://e.org/a[0]?b[]=1#c#d", "https://e.org/a%5B0%5D?b%5B%5D=1#c%23d"),
    ("https://e.org/😀", "https://e.org/%F0%9F%98%80"),
    ("https://us er@e.org/", "https://us%20er@e.org/"),
  ])
  func `percent-encodes what RFC 3986 does not allow`(text: String, expected: String) {
    #expect(AbsoluteURL(text)?.text == expected)
  }

  @Test(arguments: [
    ("https://münchen.example/", "https://xn--mnchen-3ya.example/"),
    ("https://MÜNCHEN.example/", "https://xn--mnchen-3ya.example/"),
    ("https://mu\u{308}nchen.example/", "https://xn--mnchen-3ya.example/"),
    ("https://m%C3%BCnchen.example/", "https://xn--mnchen-3ya.example/"),
    ("https://é.example./", "https://xn--9ca.example./"),
    ("https://中文。example/", "https://xn--fiq228c.example/"),
    ("https://例え.テスト/x", "https://xn--r8jz45g.xn--zckzah/x"),
  ])
  func `writes international hosts in ASCII`(text: String, expected: String) {
    #expect(AbsoluteURL(text)?.text == expected)
  }

  @Test(arguments: [
    "", " ", "a", "/a", "//example.org/a", "?q", "#f", "example.org", "1http://example.org/",
    "http:", "http://", "http:///a", "https:example.org", "https:\\\\example.org\\",
    "http://:80/", "http://user@/", "http://exa mple.org/", "http://exa\u{3000}mple.org/",
    "http://example.org/a\u{8}b", "http://example.org/a\tb", "http://example.org/a\nb",
    "http://example.org/\u{7F}", "http://example.org/\u{85}", "http://exa<mple.org/",
    "http://example.org:99999/", "http://example.org:8a/", "http://[::1/", "http://[]/",
    "http://[g::1]/", "http://ex%00ample.org/", "http://ex%FFample.org/", "http://a..é/",
    "http://\(String(repeating: "é", count: 64)).org/",
  ])
  func `refuses what is no absolute URL`(text: String) {
    #expect(AbsoluteURL(text) == nil)
  }

  @Test func `is ASCII whatever the input`() {
    var random = SeededRandom(seed: 7)
    for _ in 0..<3000 {
      let tail = random.text(scalars: 0...12)
      guard let url = AbsoluteURL("https://example.org/" + tail) else { continue }
      #expect(url.text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
      #expect(AbsoluteURL(url.text) == url, "taking it again changes it: \(url.text)")
    }
  }

  @Test func `refuses an endless host quickly`() {
    #expect(AbsoluteURL("http://" + String(repeating: "é", count: 1_000_000)) == nil)
  }
}
