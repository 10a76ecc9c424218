import Posts
import Testing

@testable import Publishing

struct HugoPermalinkTests {
  /// The path that a page gets on a site in Hugo's dialect.
  private func path(
    _ pattern: String?,
    _ frontMatter: String = "title: A Title",
    path: String = "post/x/y/My Name.md",
    section: String = "post/x/y",
    ugly: Bool = false
  ) throws -> String {
    var post = try samplePost("date: 2024-03-05T23:30:00-05:00\n\(frontMatter)", path: path)
    post.section = section
    post.hasOwnSlug = frontMatter.contains("slug:")
    var settings = HugoSettings()
    settings.uglyURLs = ugly
    settings.sections = try (pattern.map { [$0] } ?? []).map { pattern in
      let name = section.split(separator: "/").first.map(String.init) ?? ""
      return HugoSettings.Section(name: name, pattern: try HugoPermalink(pattern))
    }
    return HugoPage(of: post, settings).path
  }

  @Test(arguments: [
    (
      "/:year/:month/:monthname/:day/:weekday/:weekdayname/:yearday",
      "/2024/03/march/05/2/tuesday/65/"
    ),
    ("/:2006/:Jan/:01/:1/:02/:2/:Monday/:06/:15_04", "/2024/mar/03/3/05/5/tuesday/24/23_30/"),
    ("/:section/:title/", "/post/a-title/"),
    (":sections/:slug", "/post/x/y/a-title/"),
    ("/:sections[1:]/:filename/", "/x/y/my-name/"),
    ("/:sections[:last]/:contentbasename/", "/post/x/my-name/"),
    ("/:sections[last]/:sections[0]/:sections[7]/:slugorfilename/", "/y/post/my-name/"),
    ("/lit/:slug.html", "/lit/a-title.html/"),
    ("/Words And Signs!/:title", "/words-and-signs/a-title/"),
  ])
  func `placeholders`(pattern: String, path: String) throws {
    #expect(try self.path(pattern) == path)
  }

  @Test func `a slug that somebody chose goes before title and name`() throws {
    let fields = "title: T\nslug: C++ is/fun"
    #expect(try path("/:slug/", fields) == "/c-is/fun/")
    #expect(try path("/:slugorfilename/:title", fields) == "/c-is/fun/t/")
    #expect(try path(nil, fields) == "/post/x/y/c++-is/fun/")
    #expect(try path("/:slug/:slugorcontentbasename", "title: T") == "/t/my-name/")
    #expect(try path("/:slug/", "slug: My Name\ntitle: T") == "/my-name/")
  }

  @Test func `without a pattern the path is that of the file`() throws {
    #expect(try path(nil) == "/post/x/y/my-name/")
    #expect(try path(nil, path: "about.md", section: "") == "/about/")
    #expect(try path(nil, path: "post/May .md", section: "post") == "/post/may-/")
    #expect(try path(nil, ugly: true) == "/post/x/y/my-name.html")
    #expect(try path("/root/:title", path: "about.md", section: "") == "/root/a-title/")
  }

  @Test(arguments: [
    ("/a/b", "/a/b/"), ("custom/x/", "/custom/x/"),
    ("/Custom Path/ÀÉ x.html", "/Custom%20Path/%C3%80%C3%89%20x.html"),
    ("/x/:year/", "/x/:year/"),
  ])
  func `a url in the front matter is taken as it stands`(url: String, path: String) throws {
    #expect(try self.path("/:title/", "url: '\(url)'") == path)
  }

  @Test(arguments: [
    ("/:yaer/", "yaer"), ("/:sections[x]/", "sections[x]"), ("/:title[1]/", "title[1]"),
    ("/:/", ""), ("/:sections[1:2:3]/", "sections[1:2:3]"),
  ])
  func `an unknown placeholder is an error`(pattern: String, name: String) {
    #expect {
      try HugoPermalink(pattern)
    } throws: { error in
      (error as? PermalinkPattern.UnknownPlaceholder)?.name == name
    }
  }
}
