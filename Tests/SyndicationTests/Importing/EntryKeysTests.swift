import FeedModel
import Testing

@testable import Syndication

@Suite struct EntryKeysTests {
  @Test(arguments: [
    ("https://www.a.example/b/", "a.example/b"), ("http://a.example/b", "a.example/b"),
    ("https://a.example/b?utm_source=rss&c=d&fbclid=1", "a.example/b?c=d"),
    ("https://a.example/", "a.example"),
    ("https://a.example:8080/b", "a.example:8080/b"), ("https://a.example:443/b?", "a.example/b"),
    ("https://a.example/b#c", "a.example/b#c"), ("urn:a:b", "urn:a:b"),
  ])
  func `one page has one key, whatever of its addresses is used`(url: String, key: String) throws {
    #expect(CanonicalURL.key(of: try #require(AbsoluteURL(url))) == key)
  }

  private func entry(_ id: String?, _ link: String?, _ title: String = "") -> ReceivedEntry {
    var entry = ReceivedEntry()
    entry.id = id
    entry.link = link.flatMap { AbsoluteURL($0) }
    entry.title = title
    return entry
  }

  private func source() -> EntrySource {
    var source = EntrySource()
    source.id = "https://a.example/feed"
    source.siteLink = AbsoluteURL("https://a.example/")
    return source
  }

  @Test func `an id that is no IRI is one of its feed alone`() {
    let keys = EntryKeys.keys(of: [entry("12", nil), entry("urn:a:b", nil)], in: source())
    #expect(keys.map(\.id) == ["a.example/feed 12", "urn:a:b"])
  }

  @Test func `an id that all entries have is none`() {
    let entries = [
      entry("x", "https://a.example/1"), entry("x", "https://a.example/2"),
      entry("y", "https://a.example/3"),
    ]
    #expect(EntryKeys.keys(of: entries, in: source()).map(\.id) == [nil, nil, "a.example/feed y"])
  }

  @Test func `the same entry twice keeps its id`() {
    let entries = [entry("x", "https://a.example/1"), entry("x", "https://a.example/1")]
    #expect(
      EntryKeys.keys(of: entries, in: source()).map(\.id) == [
        "a.example/feed x", "a.example/feed x",
      ]
    )
  }

  @Test func `a page that several entries are linked to, and the front page, are nobody's`() {
    let entries = [
      entry("1", "https://a.example/p"), entry("2", "https://a.example/p"),
      entry("3", "https://www.a.example"), entry("4", "https://a.example/q"),
    ]
    #expect(
      EntryKeys.keys(of: entries, in: source()).map(\.page) == [nil, nil, nil, "a.example/q"]
    )
  }

  @Test func `what an entry says is the same with other markup, space, punctuation and case`() {
    func fingerprint(_ title: String?, _ html: String) -> String? {
      ContentFingerprint(title: title, html: Array(html.utf8))?.text
    }
    #expect(
      fingerprint("A day", "<p>One &amp; two.</p>")
        == fingerprint("a  Day", "<div>one\n<b>TWO</b></div>")
    )
    #expect(fingerprint("A day", "one") != fingerprint("A day", "two"))
    #expect(fingerprint("A", "b") != fingerprint("AB", ""))
    #expect(fingerprint(nil, "<img src=a> !") == nil)
  }
}
