import FeedModel
import Testing

@testable import Publishing

@Suite struct IDMintTests {
  private func mint(
    _ scheme: IdentitySettings.Scheme = .uuid,
    authority: String = "example.org",
    since: String? = nil
  ) throws -> IDMint {
    var settings = IdentitySettings(siteURL: try url("https://example.org/blog/"))
    settings.scheme = scheme
    settings.authority = authority
    settings.since = since
    return IDMint(settings: settings)
  }

  /// Values that Python's `uuid.uuid5` makes, twice: of the authority below DNS, of the path below that.
  @Test(arguments: [
    ("2025-02-19-hello.md", "126187fe-5959-5eb2-8177-5bbf28cbf640"),
    ("2025-02-19-hello.html", "126187fe-5959-5eb2-8177-5bbf28cbf640"),
    ("sub/a.md", "cbe5e52e-2650-545e-9610-264faf2c990f"),
    ("caf\u{E9}.md", "c6e3679b-0dd8-5955-9935-eeb3da3b844d"),
    ("cafe\u{301}.md", "c6e3679b-0dd8-5955-9935-eeb3da3b844d"),
    ("日本語/第一章.md", "757b4db9-2e64-5102-97aa-ec0a012eeb9d"),
  ])
  func `a UUID is made of the host and the path`(path: String, uuid: String) throws {
    #expect(try mint().id(of: .sample(path)) == "urn:uuid:\(uuid)")
  }

  @Test func `the authority goes before the host`() throws {
    let id = try mint(authority: "old.example.net").id(of: .sample("2025-02-19-hello.md"))
    #expect(id == "urn:uuid:e7dcbd4e-9b7e-5575-aa61-9c8d69dc3d25")
  }

  @Test func `a later attempt is another id`() throws {
    let id = try mint().id(of: .sample("2025-02-19-hello.md"), attempt: 2)
    #expect(id == "urn:uuid:bedca26f-707f-5510-a31e-65a66389f400")
  }

  @Test func `nothing else of the post is in its id`() throws {
    let one = try mint().id(of: .sample("a.md", title: "x", seconds: 1, fingerprint: "1"))
    let other = try mint().id(of: .sample("a.md", from: "https://b.org/", fingerprint: "2"))
    #expect(one == other)
  }

  @Test func `a tag URI has the authority, the day and the path`() throws {
    let tag = try mint(.tag, since: "2014-09-09")
    #expect(try tag.id(of: .sample("sub/a.md")) == "tag:example.org,2014-09-09:sub/a")
    #expect(try tag.id(of: .sample("a b.md")) == "tag:example.org,2014-09-09:a%20b")
  }

  @Test func `a permalink is an id without alternatives`() throws {
    let permalink = try mint(.permalink)
    #expect(try permalink.id(of: .sample("a.md", link: "https://x.org/a")) == "https://x.org/a")
    #expect(!permalink.hasAlternatives)
    #expect(try mint().hasAlternatives)
  }
}
