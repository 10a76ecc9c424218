import Diagnostics
import FeedModel
import Testing

@testable import Posts

struct HugoPostReaderTests {
  /// What a reader in Hugo's dialect makes of a page, and the codes of what it says.
  private func read(
    _ text: String,
    path: String = "post/a.md",
    dates: [HugoDateSource] = HugoDateSource.usual
  ) -> (post: Post?, codes: [DiagnosticCode]) {
    var conventions = PostConventions()
    conventions.dialect = .hugo
    conventions.dateSources = dates
    var diagnostics = DiagnosticList()
    let file = SourceFile(path: "content/\(path)", bytes: Array(text.utf8))
    let post = PostReader(timeZone: .utc, conventions: conventions)
      .read(file, path: path, diagnostics: &diagnostics)
    return (post, diagnostics.items.map(\.code))
  }

  private func post(_ fields: String, path: String = "post/a.md") throws -> Post {
    let (post, codes) = read("---\n\(fields)\n---\nText.\n", path: path)
    #expect(codes == [])
    return try #require(post)
  }

  @Test func `keys mean the same in capitals, also in maps`() throws {
    let post = try post(
      "Title: T\nDATE: 2024-01-02\nSlug: S\nAuthor: {Name: N, Email: e@example.org}"
    )
    #expect(post.title?.value == "T")
    #expect(post.published.rfc3339 == "2024-01-02T00:00:00Z")
    #expect(post.slug == "S" && post.hasOwnSlug)
    #expect(post.authors.map(\.email) == ["e@example.org"])
  }

  @Test func `Hugo's own words are read, and those that its feeds ignore are not`() throws {
    let post = try post(
      """
      date: 2024-01-02
      lastmod: 2024-01-03
      publishDate: 2024-01-04
      expiryDate: 2024-01-05
      weight: -5
      linkTitle: L
      url: /u/
      guid: https://example.com/?p=1
      id: urn:a:b
      permalink: /p/
      """
    )
    #expect(post.updated?.rfc3339 == "2024-01-03T00:00:00Z")
    #expect(post.appears?.rfc3339 == "2024-01-04T00:00:00Z")
    #expect(post.expires?.rfc3339 == "2024-01-05T00:00:00Z")
    #expect(post.weight == -5)
    #expect(post.linkTitle == "L")
    #expect(post.link?.value == "/u/")
    #expect(post.guid == nil)
  }

  @Test(arguments: [
    ("date: 2024-01-02\npublishDate: 2024-01-03", 2),
    ("publishDate: 2024-01-03\nlastmod: 2024-01-04", 3),
    ("pubdate: 2024-01-03", 3),
    ("published: 2024-01-03", 3),
    ("published: true\nmodified: 2024-01-04", 4),
    ("date: ''\nlastmod: 2024-01-04", 4),
  ])
  func `the date is the first that there is`(fields: String, day: Int) throws {
    #expect(try post(fields).published.civil.day == day)
  }

  @Test func `a file name gives a date and a slug only where the site says so`() throws {
    let text = "---\ndate: 2024-05-06\n---\n"
    let path = "post/2023-01-02-a-name.md"
    let usual = try #require(read(text, path: path).post)
    #expect(usual.published.civil.year == 2024)
    #expect(usual.slug == "2023-01-02-a-name" && !usual.hasOwnSlug)
    let sources: [HugoDateSource] = [.fileName] + HugoDateSource.usual
    let named = try #require(read(text, path: path, dates: sources).post)
    #expect(named.published.rfc3339 == "2023-01-02T00:00:00Z")
    #expect(named.slug == "a-name" && named.hasOwnSlug)
    let plain = try #require(read(text, path: "post/a.md", dates: sources).post)
    #expect(plain.published.civil.year == 2024)
    #expect(plain.slug == "a" && !plain.hasOwnSlug)
  }

  @Test func `a page without a date is no error and in no feed`() {
    let (post, codes) = read("---\ntitle: About\n---\n", path: "2023-01-02-a.md")
    #expect(post?.isInFeeds == false)
    #expect(codes == [.undatedPage])
    #expect(read("About.\n").codes == [.undatedPage])
    #expect(read("---\ndraft: true\n---\n").codes == [])
    #expect(read("---\nfeed: false\n---\n").codes == [])
  }

  @Test(arguments: [
    "\n\n---\ntitle: T\ndate: 2024-01-02\n---\nText.\n",
    " \r\n+++\ntitle = 'T'\ndate = 2024-01-02\n+++\nText.\n",
    "\u{FEFF}\n\t{\n\"title\": \"T\", \"date\": \"2024-01-02\"}\nText.\n",
  ])
  func `white space may stand before the front matter`(text: String) throws {
    let (post, codes) = read(text)
    #expect(codes == [])
    #expect(post?.title?.position.line == (text.contains("{") ? 3 : text.contains("+") ? 3 : 4))
    let body = try #require(post?.bodyRange)
    #expect(String(decoding: Array(text.utf8)[body], as: UTF8.self) == "Text.\n")
  }

  @Test func `a date that cannot be read is an error all the same`() {
    let (post, codes) = read("---\ndate: soon\nlastmod: 2024-01-02\n---\n")
    #expect(post == nil)
    #expect(codes == [.invalidDate])
  }

  @Test(arguments: [
    ("draft: true", true), ("published: false", true), ("published: false\ndraft: false", false),
    ("published: true", false), ("draft: maybe", true),
  ])
  func `what is not published is a draft`(fields: String, isDraft: Bool) throws {
    let post = try #require(read("---\ndate: 2024-01-02\n\(fields)\n---\n").post)
    #expect(post.isDraft == isDraft)
    #expect(post.isPublished)
  }

  @Test(arguments: [
    ("_build: {list: never}", false), ("build: {render: never}", false),
    ("build: {list: local}", false), ("_build: {list: always, render: always}", true),
    ("headless: true", true),
  ])
  func `a page that is not to be listed is in no feed`(fields: String, isInFeeds: Bool) throws {
    #expect(try post("date: 2024-01-02\n\(fields)").isInFeeds == isInFeeds)
  }

  @Test func `one text is one term, commas and all, and the singular is no field`() throws {
    let post = try post("date: 2024-01-02\ntags: 'one, two'\ncategories: [a, b, a]\ntag: c")
    #expect(post.tags.map(\.term) == ["one, two"])
    #expect(post.ownCategories.map(\.term) == ["a", "b"])
  }

  @Test(arguments: [
    ("post/my-bundle/index.md", "my-bundle", "post/my-bundle"),
    ("post/my-bundle/index.en.md", "my-bundle", "post/my-bundle"),
    ("post/a.b.md", "a.b", "post/a.b"),
    ("post/a.en.md", "a", "post/a"),
    ("post/a.fr.md", "a.fr", "post/a.fr"),
    ("index.md", "index", "index"),
    ("en.md", "en", "en"),
  ])
  func `a page in a folder of its own is called as the folder is`(
    path: String,
    name: String,
    bare: String
  ) throws {
    #expect(try post("date: 2024-01-02", path: path).slug == name)
    #expect(PostFileName.hugoPath(of: path, language: "en") == bare)
  }

  @Test(arguments: [
    ("date", [HugoDateSource.field("date")]), ("publishDate", [.field("publishdate")]),
    (":filename", [.fileName]), (":DEFAULT", HugoDateSource.usual), (":fileModTime", nil),
    (":git", nil),
  ])
  func `words for dates`(word: String, sources: [HugoDateSource]?) {
    #expect(HugoDateSource.sources(named: word) == sources)
  }
}
