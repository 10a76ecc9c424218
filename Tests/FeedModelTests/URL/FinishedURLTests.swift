import Testing

@testable import FeedModel

/// Addresses that are copied without a further look.
@Suite struct FinishedURLTests {
  private func matches(_ text: String) -> Bool {
    FinishedURL.matches(text.utf8.span)
  }

  @Test(arguments: [
    "https://example.org/", "http://example.org/a/b.html",
    "https://example.org/a-b_c.d~e/?q=1&r=%20#x",
    "https://example.org/wp-content/uploads/2016/05/IMG_2034-1024x768.jpg",
    "https://example.org/a:b@c/(d)",
  ])
  func `what resolving would write the same is finished`(text: String) throws {
    #expect(matches(text))
    let base = try #require(AbsoluteURL("https://other.example/x/"))
    #expect(base.resolving(text)?.text == text)
  }

  @Test(arguments: [
    "/../a", "/./a", "/.a", "/a b", "/é", "/\u{7F}", "/\u{1}", "/%zz", "/%", "/a#b#c", "/[", "/\\",
    "/\"", "/<", "/^",
    "/`", "/{", "/|",
  ])
  func `what is to be looked at is not, wherever it stands`(part: String) {
    for count in 0...17 {
      let url = "https://example.org/" + String(repeating: "a", count: count) + part
      #expect(!matches(url), "\(url)")
      #expect(!matches(url + "/0123456789abcdef"), "\(url)")
    }
  }

  @Test(arguments: [
    "!", "$", "'", "(", ")", "*", "+", ",", ";", "=", ":", "@", "-", ".", "_", "~", "/", "9", "Z",
    "?",
  ])
  func `what may stand in an address may stand anywhere in it`(part: String) {
    for count in 1...17 {
      let text = String(repeating: "a", count: count)
      #expect(matches("https://example.org/" + text + part + text))
    }
  }
}
