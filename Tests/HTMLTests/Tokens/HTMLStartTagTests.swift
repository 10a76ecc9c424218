import HTML
import Testing

/// Start tags and their attributes as values.
struct HTMLStartTagTests {
  @Test func `a value is found by its name`() {
    guard case .startTag(let tag) = tokens("<a HREF='x&amp;y' title>").first else {
      Issue.record("there is no start tag")
      return
    }
    #expect(tag["href"].map(string) == "x&y")
    #expect(tag["title"] == [])
    #expect(tag["hre"] == nil)
  }

  @Test func `where an attribute stood is no part of what it is`() {
    let name = ArraySlice("a".utf8)
    #expect(HTMLAttribute(name: name, value: [], offset: 1) == HTMLAttribute(name: name, value: []))
    #expect(HTMLAttribute(name: name, value: name) != HTMLAttribute(name: name, value: []))
  }
}
