import Diagnostics
import FeedModel
import Posts
import TestSupport
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
    ("+++\ntitle = \"a\"\n+++\nbody\n+++\n", "body\n+++\n"),
    ("\u{FEFF}+++ \r\ntitle = \"a\"\r\n+++\t\r\n\r\nbody", "\r\nbody"),
    ("{\"title\": \"a} \\\" }\", \"x\": {}} \nbody", "body"),
    ("{\r\n  \"title\": \"a\"\r\n}\r\n\r\nbody", "\r\nbody"),
    ("{\"title\": \"a\"}body", "body"),
    ("{\"title\": \"a\"}", ""),
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

  @Test func `all notations say the same`() {
    let posts = [
      readPost("---\ntitle: a\ndate: 2024-05-01T10:00:00+02:00\ntags: [b, c]\ndraft: true\n---\n"),
      readPost(
        "+++\ntitle = 'a'\ndate = 2024-05-01 10:00:00+02:00\ntags = ['b', 'c']\ndraft = true\n+++\n"
      ),
      readPost(
        #"{"title": "a", "date": "2024-05-01T10:00:00+02:00", "tags": ["b", "c"], "draft": true}"#
      ),
    ]
    for (post, diagnostics) in posts {
      #expect(diagnostics.items.isEmpty)
      #expect(post?.title?.value == "a")
      #expect(post?.published.rfc3339 == "2024-05-01T10:00:00+02:00")
      #expect(post?.tags.map(\.term) == ["b", "c"])
      #expect(post?.isDraft == true)
    }
    #expect(posts.map { $0.post?.title?.position.line } == [2, 2, 1])
    #expect(posts.map { $0.post?.title?.position.column } == [8, 9, 11])
  }

  @Test(arguments: [
    ("2024-05-01", "2024-05-01T00:00:00+08:00"),
    ("2024-05-01T10:00:00", "2024-05-01T10:00:00+08:00"),
    ("2024-05-01 10:00:00.5", "2024-05-01T10:00:00+08:00"),
    ("2024-05-01T10:00:00Z", "2024-05-01T10:00:00Z"),
    ("2024-05-01T10:00:00-03:30", "2024-05-01T10:00:00-03:30"),
  ])
  func `TOML's dates without an offset are in the site's zone`(date: String, meaning: String) throws
  {
    let zone = try #require(
      TimeZone(name: "Asia/Shanghai", tzif: ZoneFile(offsets: [28_800], footer: "CST-8").bytes)
    )
    let file = SourceFile(path: "a.md", bytes: Array("+++\ndate = \(date)\n+++\n".utf8))
    var diagnostics = DiagnosticList()
    let post = PostReader(timeZone: zone).read(file, path: "a.md", diagnostics: &diagnostics)
    #expect(post?.published.rfc3339 == meaning)
    #expect(diagnostics.items.isEmpty)
  }

  @Test(arguments: [
    "{% include a.html %}\n", "{{ \"a\" }}", "{: .lead }\na", "{}", "{", "++++\na = 1\n++++\n",
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
