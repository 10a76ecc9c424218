import Testing

@testable import Diagnostics

@Suite struct FileReferenceTests {
  @Test(
    arguments: [
      ("posts/2025-02-19-a_b~c.md", "posts/2025-02-19-a_b~c.md"), ("a b.md", "a%20b.md"),
      ("100%.md", "100%25.md"), ("a:b?c#d.md", "a%3Ab%3Fc%23d.md"), ("\u{8}.md", "%08.md"),
      ("é.md", "%C3%A9.md"), ("../posts/a.md", "../posts/a.md"),
      ("/srv/site/a.md", "file:///srv/site/a.md"),
    ]
  )
  func `a path is written as a reference`(path: String, reference: String) {
    #expect(FileReference.uri(ofPath: path) == reference)
  }
}
