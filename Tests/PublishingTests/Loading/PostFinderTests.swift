import Diagnostics
import FileSystem
import TestSupport
import Testing

@testable import Publishing

@Suite struct PostFinderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func find(
    below directories: [String] = ["posts"],
    exclude: [String] = []
  ) -> (paths: [String], diagnostics: DiagnosticList) {
    var diagnostics = DiagnosticList()
    let posts = PostFinder(exclude: exclude.map { PathPattern($0) })
      .posts(below: directories.map { folder.path($0) }, &diagnostics)
    return (posts.map(\.path), diagnostics)
  }

  @Test func `posts are found at any depth, in the order of their paths' bytes`() throws {
    for name in ["b.md", "a.markdown", "c/d/e.html", "c/a.htm", "B.MD", "é.md", "a b.md"] {
      try folder.write("posts/\(name)", "x")
    }
    let found = find()
    #expect(
      found.paths == ["B.MD", "a b.md", "a.markdown", "b.md", "c/a.htm", "c/d/e.html", "é.md"]
    )
    #expect(found.diagnostics.items.isEmpty)
  }

  @Test(arguments: ["a.txt", "a", "md", ".hidden.md", ".git/a.md", "node_modules/a.md", "a.md~"])
  func `what is no post is passed over in silence`(name: String) throws {
    try folder.write("posts/\(name)", "x")
    let found = find()
    #expect(found.paths == [])
    #expect(found.diagnostics.items.isEmpty)
  }

  @Test func `a place says where the file is and what the system knows`() throws {
    try folder.write("posts/sub/a.md", "12345")
    var diagnostics = DiagnosticList()
    let posts = PostFinder(exclude: []).posts(below: [folder.path("posts")], &diagnostics)
    #expect(posts.map(\.filePath) == [folder.path("posts/sub/a.md")])
    #expect(posts.map(\.status.size) == [5])
    #expect(posts.map(\.status.kind) == [.regular])
  }

  @Test func `several directories are one list`() throws {
    try folder.write("a/z.md", "x")
    try folder.write("b/y.md", "x")
    #expect(find(below: ["a", "b"]).paths == ["y.md", "z.md"])
  }

  @Test func `the same path in two directories is found twice, in their order`() throws {
    try folder.write("b/x.md", "x")
    try folder.write("a/x.md", "x")
    var diagnostics = DiagnosticList()
    let posts = PostFinder(exclude: [])
      .posts(below: [folder.path("b"), folder.path("a")], &diagnostics)
    #expect(posts.map(\.filePath) == [folder.path("b/x.md"), folder.path("a/x.md")])
  }

  @Test func `patterns leave files and whole folders out`() throws {
    for name in ["a.md", "README.md", "old/b.md", "new/drafts/c.md", "new/d.md"] {
      try folder.write("posts/\(name)", "x")
    }
    #expect(find(exclude: ["README.md", "/old", "drafts/"]).paths == ["a.md", "new/d.md"])
  }

  @Test func `a name with a control character is a name`() throws {
    try folder.write("posts/a\u{8}b.md", "x")
    #expect(find().paths == ["a\u{8}b.md"])
  }

  @Test func `a name that is not UTF-8 is an error, and the others go on`() throws {
    try folder.write("a.md", "x")
    try folder.makeFile(named: [0xE9, 0x2E, 0x6D, 0x64])
    let found = find(below: ["."])
    #expect(found.paths == ["a.md"])
    #expect(found.diagnostics.items.map(\.code) == [.nameNotUTF8])
    #expect(found.diagnostics.items.first?.file?.hasSuffix("/\u{FFFD}.md") == true)
  }

  @Test func `a folder named like a post is searched, with a warning`() throws {
    try folder.write("posts/x.md/a.md", "x")
    let found = find()
    #expect(found.paths == ["x.md/a.md"])
    #expect(found.diagnostics.items.map(\.code) == [.postIsDirectory])
    #expect(found.diagnostics.items.map(\.file) == [folder.path("posts/x.md")])
  }

  @Test func `a pipe is not read`() throws {
    try folder.write("posts/a.md", "x")
    try folder.makePipe("posts/b.md")
    try folder.makePipe("posts/pipe")
    let found = find()
    #expect(found.paths == ["a.md"])
    #expect(found.diagnostics.items.map(\.code) == [.postNotAFile])
  }

  @Test func `a link that leads nowhere is an error if it should be a post`() throws {
    try folder.write("posts/a.md", "x")
    try folder.link("posts/b.md", to: "nowhere.md")
    try folder.link("posts/c", to: "nowhere")
    let found = find()
    #expect(found.paths == ["a.md"])
    #expect(found.diagnostics.items.map(\.code) == [.unreadablePost])
    #expect(
      found.diagnostics.items.map(\.message) == ["cannot be read: No such file or directory"]
    )
  }

  @Test func `a link to itself is an error`() throws {
    try folder.makeFolder("posts")
    try folder.link("posts/a.md", to: "a.md")
    let found = find()
    #expect(found.diagnostics.items.map(\.code) == [.unreadablePost])
    #expect(found.diagnostics.items.first?.message.contains("symbolic links") == true)
  }

  @Test func `a link to a post is followed`() throws {
    try folder.write("elsewhere/a.md", "x")
    try folder.makeFolder("posts")
    try folder.link("posts/b.md", to: "../elsewhere/a.md")
    #expect(find().paths == ["b.md"])
  }

  @Test func `a link that leads up ends after one round`() throws {
    try folder.write("posts/sub/a.md", "x")
    try folder.link("posts/sub/up", to: "..")
    let found = find()
    #expect(found.paths == ["sub/a.md"])
    #expect(found.diagnostics.items.map(\.code) == [.folderReachedTwice])
    #expect(found.diagnostics.items.map(\.file) == [folder.path("posts/sub/up")])
  }

  @Test func `a real folder comes before a link to it`() throws {
    try folder.write("posts/z/a.md", "x")
    try folder.link("posts/b", to: "z")
    let found = find()
    #expect(found.paths == ["z/a.md"])
    #expect(found.diagnostics.items.map(\.file) == [folder.path("posts/b")])
  }

  @Test func `a link to a folder elsewhere is followed`() throws {
    try folder.write("elsewhere/a.md", "x")
    try folder.makeFolder("posts")
    try folder.link("posts/sub", to: "../elsewhere")
    #expect(find().paths == ["sub/a.md"])
  }

  @Test func `directories that overlap are searched once`() throws {
    try folder.write("posts/sub/a.md", "x")
    let found = find(below: ["posts/sub", "posts"])
    #expect(found.paths == ["a.md"])
    #expect(found.diagnostics.items.map(\.code) == [.folderReachedTwice])
  }

  @Test func `a directory that cannot be listed is an error, and the others go on`() throws {
    try folder.write("posts/a.md", "x")
    try folder.write("file", "x")
    let found = find(below: ["missing", "file", "posts"])
    #expect(found.paths == ["a.md"])
    #expect(found.diagnostics.items.map(\.code) == [.unreadableFolder, .unreadableFolder])
    #expect(
      found.diagnostics.items.map(\.message) == [
        "cannot be listed: No such file or directory", "cannot be listed: Not a directory",
      ]
    )
  }

  @Test func `a very deep tree is no danger`() throws {
    let depth = String(repeating: "d/", count: 1000)
    try folder.write("posts/\(depth)a.md", "x")
    #expect(find().paths == ["\(depth)a.md"])
  }
}
