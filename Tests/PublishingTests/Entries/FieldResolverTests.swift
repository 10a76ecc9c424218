import Diagnostics
import FeedModel
import Posts
import TestSupport
import Testing

@testable import Publishing

@Suite struct FieldResolverTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func resolve<Result>(
    _ frontMatter: String,
    _ body: (inout FieldResolver, Post) throws -> Result
  ) throws -> (result: Result, diagnostics: DiagnosticList) {
    let loaded = try sampleLoadedPost("date: 2025-01-02\n\(frontMatter)", path: "a/b.md")
    let file = SourceFile(path: "posts/a/b.md", bytes: [])
    let files = LocalFiles(
      folder: folder.path,
      postFolder: folder.path("posts/a"),
      siteURL: try url("https://example.org/blog/")
    )
    var fields = FieldResolver(links: loaded.links, file: file, files: files)
    let result = try body(&fields, loaded.post)
    return (result, fields.diagnostics)
  }

  @Test(arguments: [
    ("https://c.org/i.png", "https://c.org/i.png"), ("/i.png", "https://example.org/i.png"),
    ("i.png", "https://example.org/blog/a/i.png"), ("//c.org/i.png", "https://c.org/i.png"),
  ])
  func `a picture is seen from the link`(reference: String, text: String) throws {
    let (image, diagnostics) = try resolve("image: \(reference)") { fields, post in
      post.image.flatMap { fields.image($0) }
    }
    #expect(image?.url.text == text)
    #expect(diagnostics.items.isEmpty)
  }

  @Test func `a picture has the words for it`() throws {
    let (image, _) = try resolve("image: {path: /i.png, alt: A boat}") { fields, post in
      post.image.flatMap { fields.image($0) }
    }
    #expect(image == Image(url: try url("https://example.org/i.png"), alternative: "A boat"))
  }

  @Test func `a picture that is none is a warning where it stands`() throws {
    let (image, diagnostics) = try resolve("image: data:image/png;base64,AA") { fields, post in
      post.image.flatMap { fields.image($0) }
    }
    #expect(image == nil)
    #expect(diagnostics.items.map(\.code) == [.invalidURL])
    #expect(diagnostics.items.map(\.position) == [SourcePosition(line: 3, column: 8)])
  }

  @Test func `an enclosure has the type that its name has, unless it says one`() throws {
    let (enclosures, _) = try resolve("audio: /a.mp3\nvideo: {url: /v, type: video/mp4, length: 5}")
    {
      fields,
      post in post.enclosures.compactMap { fields.enclosure($0) }
    }
    #expect(enclosures.map(\.url.text) == ["https://example.org/a.mp3", "https://example.org/v"])
    #expect(enclosures.map(\.type) == ["audio/mpeg", "video/mp4"])
    #expect(enclosures.map(\.length) == [nil, 5])
  }

  @Test func `an enclosure has the size of its file`() throws {
    try folder.write("audio/a.mp3", "12345")
    try folder.write("posts/a/b.m4a", "123")
    let fields = "enclosure: [/audio/a.mp3, b.m4a, 'https://example.org/blog/audio/a.mp3']"
    let (enclosures, diagnostics) = try resolve(fields) { fields, post in
      post.enclosures.compactMap { fields.enclosure($0) }
    }
    #expect(enclosures.map(\.length) == [5, 3, 5])
    #expect(
      enclosures.map(\.url.text) == [
        "https://example.org/audio/a.mp3", "https://example.org/blog/a/b.m4a",
        "https://example.org/blog/audio/a.mp3",
      ]
    )
    #expect(diagnostics.items.isEmpty)
  }

  @Test func `a file that is only below the site is there, not beside the post`() throws {
    try folder.write("audio/a b.mp3", "12345")
    try folder.write("img/i.png", "1")
    let (found, diagnostics) = try resolve("audio: audio/a b.mp3\nimage: img/i.png") {
      fields,
      post in
      (post.enclosures.compactMap { fields.enclosure($0) }, post.image.flatMap { fields.image($0) })
    }
    #expect(found.0.map(\.url.text) == ["https://example.org/blog/audio/a%20b.mp3"])
    #expect(found.0.map(\.length) == [5])
    #expect(found.1?.url.text == "https://example.org/blog/img/i.png")
    #expect(diagnostics.items.isEmpty)
  }

  @Test(arguments: [
    ("/a.mp3", [DiagnosticCode.missingFile]), ("a.mp3", [.missingFile]),
    ("https://c.org/a.mp3", [.unknownEnclosureLength]),
    ("//c.org/a.mp3", [.unknownEnclosureLength]),
    ("https://c.org/a", [.unknownEnclosureLength, .unknownMediaType]),
    ("{url: /a.mp3, length: 7}", []), ("{url: /a, length: 7}", [.unknownMediaType]),
    ("{url: /a, length: 7, type: audio/mpeg}", []),
  ])
  func `what is not known of an enclosure is a warning where it stands`(
    value: String,
    codes: [DiagnosticCode]
  ) throws {
    let (enclosures, diagnostics) = try resolve("audio: \(value)") { fields, post in
      post.enclosures.compactMap { fields.enclosure($0) }
    }
    #expect(enclosures.count == 1)
    #expect(diagnostics.items.map(\.code) == codes)
    let column = value.hasPrefix("{") ? 14 : 8
    #expect(
      diagnostics.items.allSatisfy { $0.position == SourcePosition(line: 3, column: column) }
    )
  }

  @Test func `an author has a name as text, and a page if it is one`() throws {
    let frontMatter = """
      authors:
        - {name: "A &amp; B", email: a@b.org, url: /me}
        - {name: C, url: "mailto:c@d.org"}
      """
    let (people, diagnostics) = try resolve(frontMatter) { fields, post in
      post.authors.map { fields.person($0) }
    }
    #expect(people.map(\.name) == ["A & B", "C"])
    #expect(people.map(\.email) == ["a@b.org", nil])
    #expect(people.map(\.url?.text) == ["https://example.org/me", nil])
    #expect(diagnostics.items.map(\.code) == [.invalidURL])
  }
}
