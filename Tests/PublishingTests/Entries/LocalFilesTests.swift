import FeedModel
import TestSupport
import Testing

@testable import Publishing

@Suite struct LocalFilesTests {
  private let folder: TemporaryFolder
  private let files: LocalFiles

  init() throws {
    folder = try TemporaryFolder()
    for path in ["site/audio/a.mp3", "site/static/s.mp3", "site/posts/sub/own.mp3", "site/ü b.mp3"]
    {
      try folder.write(path, "12345")
    }
    try folder.write("secret.mp3", "1234567")
    try folder.write("drafts/beside.mp3", "1")
    files = LocalFiles(
      folder: folder.path("site"),
      postFolder: folder.path("site/posts/sub"),
      siteURL: try url("https://example.org/blog/")
    )
  }

  @Test(arguments: [
    "/audio/a.mp3", "own.mp3", "./own.mp3", "../sub/own.mp3", "../../audio/a.mp3", "/s.mp3",
    "/blog/audio/a.mp3", "/audio/a.mp3?v=1", "/audio/a.mp3#t=5", "/%C3%BC%20b.mp3", "/ü b.mp3",
    "https://example.org/blog/audio/a.mp3", "https://example.org/audio/a.mp3",
  ])
  func `a file is found where the reference leads`(reference: String) {
    #expect(files.file(for: reference) == LocalFiles.Finding(size: 5, pathBelowSite: nil))
  }

  @Test(arguments: [
    ("audio/a.mp3", "audio/a.mp3"), ("s.mp3", "s.mp3"), ("%C3%BC%20b.mp3", "ü b.mp3"),
  ])
  func `a file below the site is found from any post`(reference: String, path: String) {
    #expect(files.file(for: reference) == LocalFiles.Finding(size: 5, pathBelowSite: path))
  }

  @Test(arguments: [
    "/nothing.mp3", "nothing.mp3", "/audio", "/", "", "https://other.org/audio/a.mp3",
    "//example.org/own.mp3",
    "/../secret.mp3", "../../../secret.mp3", "../../../../../../../../etc/passwd", "/a%00.mp3",
    "%2e%2e/%2e%2e/x",
    "mailto:own.mp3",
  ])
  func `nothing else is found, and nothing outside of the site`(reference: String) {
    #expect(files.file(for: reference) == nil)
  }

  @Test func `a file beside a post is found wherever the post is`() throws {
    let files = LocalFiles(
      folder: folder.path("site"),
      postFolder: folder.path("drafts"),
      siteURL: try url("https://example.org/")
    )
    #expect(files.file(for: "beside.mp3")?.size == 1)
    #expect(files.file(for: "../secret.mp3") == nil)
  }

  @Test func `the working folder is a folder`() throws {
    let files = LocalFiles(
      folder: ".",
      postFolder: "posts",
      siteURL: try url("https://example.org/")
    )
    #expect(files.file(for: "/Package.swift") == files.file(for: "../Package.swift"))
    #expect(files.file(for: "../../../../../etc/passwd") == nil)
  }
}
