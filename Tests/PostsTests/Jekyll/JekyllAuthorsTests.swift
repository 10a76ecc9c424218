import Posts
import Testing

@Suite struct JekyllAuthorsTests {
  private let people = [
    "jane": AuthorField(name: "Jane Doe", email: "jane@example.org"),
    "site": AuthorField(name: "The Site"),
  ]

  private func names(_ fields: String, usualAuthor: String? = nil) throws -> [String] {
    let reading = try JekyllPostReading(fields, people: people, usualAuthor: usualAuthor)
    #expect(reading.codes == [])
    return (reading.post?.authors ?? []).map { $0.name + ($0.email.map { " " + $0 } ?? "") }
  }

  @Test(arguments: [
    ("author: jane", ["Jane Doe jane@example.org"]), ("author: Bob", ["Bob"]),
    ("author: [jane, Bob]", ["Jane Doe jane@example.org", "Bob"]),
    ("authors: [Bob, jane]", ["Bob"]), ("authors: jane", []),
    ("author: false\nauthors: [jane]", ["Jane Doe jane@example.org"]),
    ("author: {name: Eve, email: e@example.org}", ["Eve e@example.org"]), ("title: T", []),
    ("author: A, B & C", ["A, B & C"]),
  ])
  func `an author is looked up among the people of the site`(fields: String, names: [String]) throws
  {
    #expect(try self.names(fields) == names)
  }

  @Test func `the site's author is looked up for posts that name nobody`() throws {
    #expect(try names("title: T", usualAuthor: "site") == ["The Site"])
    #expect(try names("author: Bob", usualAuthor: "site") == ["Bob"])
    #expect(try names("title: T", usualAuthor: "unknown") == [])
  }

  @Test func `the page of an author is the uri, never the url`() throws {
    let post = try jekyllPost("author: {name: Eve, url: /a, uri: /b}")
    #expect(post.authors.first?.url?.value == "/b")
    #expect(try jekyllPost("author: {name: Eve, url: /a}").authors.first?.url == nil)
  }
}
