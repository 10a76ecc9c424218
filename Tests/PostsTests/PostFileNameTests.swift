import FeedModel
import Posts
import Testing

struct PostFileNameTests {
  @Test(arguments: [
    ("2025-02-19-any-title.md", "any-title"),
    ("sub/dir/2025-02-19-a.b.markdown", "a.b"),
    ("2025-2-9-x.html", "x"),
    ("2025-02-19-封锁 Google.md", "封锁 Google"),
    ("2025-02-19.md", "2025-02-19"),
    ("2025-02-19-.md", "2025-02-19-"),
    ("2025-02-19-\u{8}x\u{9F}y.md", "xy"),
  ])
  func `takes the date and the slug apart`(path: String, slug: String) {
    let name = PostFileName(path: path)
    #expect(name.slug == slug)
    #expect(name.date?.year == 2025)
    #expect(name.date?.month == 2)
  }

  @Test(arguments: [
    "a.md", "2025.md", "2025-02.md", "2025-02-a.md", "25-02-19-a.md", "2025-02-19a.md",
    "2025-02-019-a.md", "12025-02-19-a.md", "20250219-a.md", "2025-02-19/a.md", "-2025-02-19.md",
  ])
  func `a name without a date is all slug`(path: String) {
    let name = PostFileName(path: path)
    #expect(name.date == nil)
    #expect(name.dateText == nil)
    #expect(name.slug == name.stem)
  }

  @Test func `a date that no calendar has is a text and no date`() {
    let name = PostFileName(path: "2025-02-30-a.md")
    #expect(name.date == nil)
    #expect(name.dateText == "2025-02-30")
    #expect(name.slug == "a")
  }

  @Test func `names the first control character`() {
    #expect(PostFileName(path: "a\u{8}b\u{7}.md").controlCharacter == "\u{8}")
    #expect(PostFileName(path: "a\u{7F}.md").controlCharacter == "\u{7F}")
    #expect(PostFileName(path: "\u{8}/a\u{200B}.md").controlCharacter == nil)
  }

  @Test func `a name of a dot and no more is kept whole`() {
    #expect(PostFileName(path: ".md").stem == ".md")
    #expect(PostFileName(path: "").stem == "")
  }
}
