import Posts
import Testing

@Suite struct JekyllPostReaderTests {
  @Test(arguments: [
    ("published: false", false), ("published: no", false), ("published:", false),
    ("published: true", true), ("published: 2020-01-01", true), ("title: T", true),
  ])
  func `a post is published unless it says that it is not`(fields: String, isPublished: Bool) throws
  {
    #expect(try jekyllPost(fields).isPublished == isPublished)
  }

  @Test func `drafts are those that say so, and those in folders of drafts`() throws {
    #expect(try jekyllPost("draft: true").isDraft)
    #expect(try !jekyllPost("title: T").isDraft)
    #expect(try jekyllPost("date: 2025-01-01", path: "a/_drafts/b/c.md").isDraft)
    let other = try JekyllPostReading("date: 2025-01-01", path: "_r/_drafts/c.md", collection: "r")
    #expect(other.post?.isDraft == false)
  }

  @Test(arguments: [
    ("_posts/2025-02-19-a-LONG-title.md", "A Long Title"),
    ("_posts/2025-02-19-émile_b.md", "Émile_b"),
    ("_posts/2025-02-19-a--b.md", "A  B"),
  ])
  func `a post without a title has that of its file`(path: String, title: String) throws {
    #expect(try jekyllPost("layout: post", path: path).title?.value == title)
  }

  @Test func `ids, links and dates of other generators are not read`() throws {
    let post = try jekyllPost(
      "id: urn:a:b\nguid: urn:c:d\nurl: /x\nexpiryDate: 2025-03-01\nsummary: S"
    )
    #expect(post.guid == nil)
    #expect(post.link == nil)
    #expect(post.expires == nil)
    #expect(post.summary == nil)
  }

  @Test func `the summary is the description, else the excerpt`() throws {
    #expect(try jekyllPost("description: D\nexcerpt: E").summary?.value == "D")
    #expect(try jekyllPost("excerpt: E").summary?.value == "E")
  }

  @Test func `the slug and the permalink are as they are written`() throws {
    let post = try jekyllPost("slug: My Own, Slug!\npermalink: /a/:title/")
    #expect(post.slug == "My Own, Slug!")
    #expect(post.link?.value == "/a/:title/")
  }

  @Test func `defaults stand in for what the post does not say`() throws {
    let post = try jekyllPost(
      "title: Mine\ndescription:\nfeed: {other: 1}",
      defaults: "title: Theirs\ndescription: Given\nlang: de\nfeed: {excerpt_only: true}"
    )
    #expect(post.title?.value == "Mine")
    #expect(post.summary?.value == "Given")
    #expect(post.language?.value == "de")
    #expect(post.mode == .summary)
  }

  @Test(arguments: [
    ("a.md", BodyFormat.markdown), ("a.mkdown", .markdown), ("a.MD", .markdown), ("a.html", .html),
    ("a.txt", .html), ("a.textile", .html),
  ])
  func `what is no Markdown is taken as it stands`(name: String, format: BodyFormat) throws {
    #expect(try jekyllPost("title: T", path: "_posts/2025-02-19-\(name)").bodyFormat == format)
  }

  @Test func `a post needs no front matter`() throws {
    let reading = try JekyllPostReading("", path: "_posts/2025-02-19-a-b.md")
    #expect(reading.post?.title?.value == "A B")
  }
}
