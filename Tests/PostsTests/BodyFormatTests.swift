import Posts
import Testing

struct BodyFormatTests {
  @Test(
    arguments: [
      ("a.md", .markdown),
      ("a.MD", .markdown),
      ("x/a.markdown", .markdown),
      ("a.html", .html),
      ("a.HTM", .html),
      ("a.b.md", .markdown),
      ("a", nil),
      ("a.txt", nil),
      (".md", nil),
      ("x.md/a", nil),
      ("a.md~", nil),
      ("", nil),
      ("a.mdx", nil),
      ("a.", nil),
      ("x/.html", nil),
    ] as [(String, BodyFormat?)]
  )
  func `the extension tells the format`(path: String, format: BodyFormat?) {
    #expect(BodyFormat(path: path) == format)
  }
}
