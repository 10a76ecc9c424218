import Diagnostics
import Testing

@testable import FeedRules

/// Deleted entries (RFC 6721) as the judge sees them.
@Suite struct TombstoneTests {
  private func codes(_ element: String) -> [String] {
    let text = """
      <feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0" xml:lang="en">
      <id>urn:ab:feed</id><title>T</title><updated>2025-01-02T00:00:00Z</updated>
      <author><name>Ada</name></author><link rel="self" href="https://a.example/atom.xml"/>
      \(element)
      <entry><id>urn:ab:1</id><title>E</title><updated>2025-01-01T00:00:00Z</updated>
      <link rel="alternate" href="https://a.example/1"/><content>x</content></entry>
      </feed>
      """
    let file = SourceFile(path: "atom.xml", bytes: Array(text.utf8))
    return FeedJudge(now: nil).judge(file, base: nil).diagnostics
      .filter { $0.severity >= .warning && !$0.code.isForMachines }.map(\.code.name)
  }

  @Test(arguments: [
    "<at:deleted-entry ref='urn:ab:2' when='2025-01-01T00:00:00Z'/>",
    "<at:deleted-entry ref='urn:ab:2' when='2025-01-01T00:00:00+01:00'><at:comment>gone</at:comment></at:deleted-entry>",
    """
    <at:deleted-entry ref='urn:ab:2' when='2025-01-01T00:00:00Z'/>
    <at:deleted-entry ref='urn:ab:3' when='2025-01-01T00:00:00Z'/>
    """,
  ])
  func `a tombstone with its id and its date is as it should be`(element: String) {
    #expect(codes(element) == [])
  }

  @Test(arguments: [
    ("<at:deleted-entry when='2025-01-01T00:00:00Z'/>", "missing-attribute"),
    ("<at:deleted-entry ref='urn:ab:2'/>", "missing-attribute"),
    ("<at:deleted-entry ref='2' when='2025-01-01T00:00:00Z'/>", "not-absolute-link"),
    ("<at:deleted-entry ref='urn:ab:2' when='2025-01-01'/>", "invalid-rfc3339-date"),
    ("<at:deleted ref='urn:ab:2'/>", "undefined-element"),
  ])
  func `a tombstone without one of them is not`(element: String, code: String) {
    #expect(codes(element) == [code])
  }
}
