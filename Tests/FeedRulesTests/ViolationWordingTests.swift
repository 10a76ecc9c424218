import Diagnostics
import FeedRules
import Testing

@Suite struct ViolationWordingTests {
  /// What stands in an entry, and what is said of it.
  private static let cases: [(String, String)] = [
    ("<title/><updated>2025-01-01T00:00:00Z</updated>", "the element “id” is missing"),
    (
      "<id>x</id><title/><updated>2025-01-01T00:00:00Z</updated>",
      "the value is not a valid absolute URL or IRI"
    ),
    (
      "<id>urn:x:1</id><title/><updated>2025-01-01</updated>",
      "“2025-01-01” is not a valid RFC 3339 date with a time and a zone"
    ),
    (
      "<id>urn:x:1</id><title/><updated>2025-01-01T00:00:00Z</updated><guid/>",
      "“guid” in “entry” is not allowed here, comes too often, or has a value that it cannot have"
    ),
  ]

  @Test(arguments: cases)
  func `a violation is told in words of the format`(content: String, message: String) {
    let text = """
      <feed xmlns="http://www.w3.org/2005/Atom"><id>urn:x</id><title/><updated>2025-01-01T00:00:00Z</updated>
      <entry>\(content)</entry></feed>
      """
    let file = SourceFile(path: "a", bytes: Array(text.utf8))
    #expect(FeedGate().reading(of: file, as: .atom).problems.map(\.message) == [message])
  }
}
