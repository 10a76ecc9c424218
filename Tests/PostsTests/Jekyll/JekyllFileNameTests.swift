import FeedModel
import Posts
import Testing

@Suite struct JekyllFileNameTests {
  @Test(arguments: [
    ("_posts/2025-02-19-a title.md", 2025, 2, 19, "a title"),
    ("2025-2-9-b.markdown", 2025, 2, 9, "b"),
    ("25-02-19-c.html", 2025, 2, 19, "c"), ("98-02-19-c.html", 1998, 2, 19, "c"),
    ("2025-02-19-dots...md", 2025, 2, 19, "dots"), ("2025-02-19-a.b.md", 2025, 2, 19, "a.b"),
    ("2025-02-19-2025-d.txt", 2025, 2, 19, "2025-d"),
    ("2025-02-19-\u{8}e.md", 2025, 2, 19, "\u{8}e"), ("2025-02-19-.md", 2025, 2, 19, ""),
  ])
  func `a name has a date and a slug`(
    path: String,
    year: Int,
    month: Int,
    day: Int,
    slug: String
  ) {
    #expect(PostFileName.isJekyllPost(path))
    let name = PostFileName(jekyll: path)
    #expect([name.date?.year, name.date?.month, name.date?.day] == [year, month, day])
    #expect(name.slug == slug)
  }

  @Test(arguments: [
    "a.md", "2025-02-a.md", "2025-02-19.md", "2025-02-19-a", "x2025-02-19-a.md", "5-02-19-a.md",
  ])
  func `a name without a date or an extension is no post's`(path: String) {
    #expect(!PostFileName.isJekyllPost(path))
  }

  @Test func `a name without a date is a slug`() {
    let name = PostFileName(jekyll: "_drafts/some thing..md")
    #expect(name.date == nil)
    #expect(name.dateText == nil)
    #expect(name.slug == "some thing")
  }

  @Test func `a day that no calendar has is none`() {
    let name = PostFileName(jekyll: "2025-02-30-a.md")
    #expect(name.dateText == "2025-02-30")
    #expect(name.date == nil)
  }
}
