import FeedModel
import Posts
import Testing

@testable import Publishing

/// Which posts filters take, and what is said of filters that cannot be read.
@Suite struct PostFilterTests {
  private func passes(_ filter: String, _ frontMatter: String, path: String = "a.md") throws -> Bool
  {
    let site = try sampleConfiguration(inSite: #""language": "en""#).site
    let post = try sampleLoadedPost("title: T\ndate: 2025-01-01\n" + frontMatter, path: path)
    let facts = PostFacts(of: post, on: site, now: try moment("2025-07-01T00:00:00Z"))
    return try PostFilterParser.filter(in: filter).passes(facts)
  }

  @Test(arguments: [
    ("tag:swift", "tags: [Swift, x]", true), ("tag:swift", "categories: swift", false),
    ("category:notes", "categories: Notes", true), ("category:notes", "tags: notes", false),
    ("tag:\"machine learning\"", "tags: [Machine Learning]", true),
    ("tag:'machine learning'", "tags: [Machine Learning]", true),
    ("tag:日本", "tags: 日本", true), ("tag:É", "tags: \"e\u{301}\"", true),
    ("author:'ada example'", "author: Ada Example", true), ("author:ada", "author: Bob", false),
    ("lang:en", "lang: en-GB", true), ("lang:en", "", true), ("lang:en-GB", "lang: en", false),
    ("lang:en", "lang: eng", false), ("year:2025", "", true), ("year:2024", "", false),
    ("has:enclosure", "audio: https://example.org/a.mp3", true), ("has:enclosure", "", false),
    ("has:image", "image: /a.png", true), ("has:summary", "summary: s", true),
    ("has:title", "", true), ("has:original", "from: https://example.com/", true),
    ("has:original", "", false),
    ("age<1y", "", true), ("age>1y", "", false), ("age<6mo", "", false), ("age>26w", "", false),
    ("age>25w", "", true), ("age<182d", "", true), ("age<4000h", "", false),
  ])
  func `a condition is about one thing of a post`(
    filter: String,
    frontMatter: String,
    passes: Bool
  ) throws {
    #expect(try self.passes(filter, frontMatter) == passes)
  }

  @Test(arguments: [
    ("dir:notes", "notes/a.md", true), ("dir:notes", "notes/2024/a.md", true),
    ("dir:notes/2024", "Notes/2024/a.md", true), ("dir:note", "notes/a.md", false),
    ("dir:notes", "a.md", false),
  ])
  func `a folder holds what is at any depth below it`(
    filter: String,
    path: String,
    passes: Bool
  ) throws {
    #expect(try self.passes(filter, "", path: path) == passes)
  }

  @Test(arguments: [
    ("tag:a and tag:b", "tags: [a]", false), ("tag:a or tag:b", "tags: [b]", true),
    ("not tag:a", "tags: [b]", true), ("not not tag:a", "tags: [a]", true),
    ("tag:a or tag:b and tag:c", "tags: [a]", true),
    ("(tag:a or tag:b) and tag:c", "tags: [a]", false),
    ("not (tag:a or tag:b)", "tags: [c]", true), ("TAG:a AND NOT tag:b", "tags: [a]", true),
    ("tag:and", "tags: [and]", true), ("tag:'or' or tag:x", "tags: [or]", true),
    (
      "tag:swift and not category:notes and (lang:en or lang:de) and age<1y and has:enclosure",
      "tags: swift\nlang: de-AT\naudio: https://example.org/a.mp3", true
    ),
  ])
  func `conditions are joined as one reads them`(
    filter: String,
    frontMatter: String,
    passes: Bool
  ) throws {
    #expect(try self.passes(filter, frontMatter) == passes)
  }

  @Test(arguments: [
    ("", 0, "found the end, expected a condition"), ("  ", 2, "found the end"),
    ("tag:a tag:b", 6, "found “tag:b”, expected “and”, “or” or the end"),
    ("(tag:a", 6, "expected “and”, “or” or “)”"), ("tag:a)", 5, "found “)”"),
    ("tag:a and", 9, "found the end, expected a condition"), ("()", 1, "found “)”"),
    ("tagg:a", 0, "did you mean “tag”?"), ("swift", 0, "“swift” is no condition"),
    ("tag:", 0, "has no value"), ("tag:a or tag:'b", 13, "a quote that nothing ends"),
    ("has:sound", 0, "expected “enclosure”"), ("age<3m", 0, "is no length of time"),
    ("age:3d", 0, "“age” is compared"), ("year<3d", 0, "cannot be compared"),
    ("year:x", 0, "is no year"), ("é or age<0d", 0, "“é” is no condition"),
    ("tag:é or age<0d", 10, "is no length of time"),
  ])
  func `what cannot be read is told with its place`(
    filter: String,
    offset: Int,
    message: String
  ) throws {
    let error = #expect(throws: PostFilterError.self) { try PostFilterParser.filter(in: filter) }
    #expect(error?.offset == offset)
    #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
  }

  @Test(arguments: ["(", "not "])
  func `a filter that nests without end is refused`(opening: String) {
    let filter = String(repeating: opening, count: 100_000) + "tag:a"
    let error = #expect(throws: PostFilterError.self) { try PostFilterParser.filter(in: filter) }
    #expect(error?.message.contains("nests deeper than 64") == true)
  }
}
