import Diagnostics
import Posts
import Testing

struct FrontMatterTests {
  private func body(_ text: String) -> String? {
    let (post, diagnostics) = readPost(text)
    #expect(diagnostics.items.map(\.message) == [])
    return post.map { String(decoding: Array(text.utf8)[$0.bodyRange], as: UTF8.self) }
  }

  @Test(arguments: [
    ("---\ntitle: a\n---\nbody\n", "body\n"),
    ("---\r\ntitle: a\r\n---\r\nbody\r\n", "body\r\n"),
    ("---\rtitle: a\r---\rbody\r", "body\r"),
    ("--- \t\ntitle: a\n---  \n\nbody", "\nbody"),
    ("---\ntitle: a\n...\nbody", "body"),
    ("\u{FEFF}---\ntitle: a\n---\nbody", "body"),
    ("---\ntitle: a\n---", ""),
    ("---\ntitle: a\n---\n", ""),
    ("---\ntitle: a\n---\nbody\n---\nmore", "body\n---\nmore"),
    ("---\ntitle: a # ---\n---\nb", "b"),
    ("---\ntitle: |\n  x\n  ---\n---\nb", "b"),
  ])
  func `the body begins behind the closing line`(text: String, rest: String) {
    #expect(body(text)?.unicodeScalars.elementsEqual(rest.unicodeScalars) == true)
    #expect(readPost(text).post?.title != nil)
  }

  @Test(arguments: [
    "---\n---\nbody", "---\n\n---\nbody", "---\n# nothing\n---\nbody", "---\n...\nbody",
  ])
  func `front matter may be empty`(text: String) {
    #expect(body(text) == "body")
  }

  @Test(arguments: [
    "body", "# title\n", "----\n", "--- a\n", " ---\na: b\n---\n", "\n---\na: b\n---\n", "--\n",
    "-",
  ])
  func `a file without front matter is all body`(text: String) {
    #expect(body(text) == text)
  }

  @Test func `a byte order mark is no part of the body`() {
    #expect(readPost("\u{FEFF}body").post?.bodyRange == 3..<7)
  }

  @Test(arguments: ["a.md", "a.html"])
  func `the name of the file tells the markup`(name: String) {
    let post = readPost("body", path: "2025-02-19-\(name)").post
    #expect(post?.bodyFormat == (name == "a.md" ? .markdown : .html))
  }
}
