import FeedModel
import Testing

/// Expected values are those of Python's `uuid.uuid5`; the second is the example of RFC 9562 §A.4.
@Suite struct UUIDv5Tests {
  @Test(arguments: [
    ("python.org", "886313e1-3b8a-5372-9b90-0c9aee199e5d"),
    ("www.example.com", "2ed6657d-e927-568b-95e1-2665a8aea6a2"),
    ("", "4ebd0208-8328-5d69-8c44-ec50939c0967"),
  ])
  func `names domains`(name: String, expected: String) {
    #expect(UUIDv5(namespace: .dns, name: Array(name.utf8)).text == expected)
  }

  @Test func `names URLs`() {
    let uuid = UUIDv5(namespace: .url, name: Array("http://example.org/".utf8))
    #expect(uuid.text == "715d503b-5f95-5532-9100-00663eb45ade")
  }

  @Test func `is a namespace itself`() {
    let site = UUIDv5(namespace: .dns, name: Array("example.org".utf8))
    let post = UUIDv5(namespace: site, name: Array("2025/é".utf8))
    #expect(post.urn == "urn:uuid:2a6e32ff-cdbd-5b3b-a023-95b6fc754de9")
  }

  @Test func `knows the namespace of domains`() {
    #expect(UUIDv5.dns.text == "6ba7b810-9dad-11d1-80b4-00c04fd430c8")
  }
}
