import Testing

@testable import FileSystem

@Suite struct PathTests {
  @Test(arguments: [
    ("a", "b", "a/b"), ("a/", "b", "a/b"), ("a", "/b", "/b"), ("", "b", "b"), (".", "b", "b"),
    ("a", "", "a"), ("a", ".", "a"), ("/", "b", "/b"), ("a", "../b", "a/../b"),
  ])
  func `a path is seen from a folder`(folder: String, path: String, joined: String) {
    #expect(Path.join(folder, path) == joined)
  }

  @Test(arguments: [
    ("a/b.md", "a", "b.md"), ("b.md", ".", "b.md"), ("/b", "/", "b"), ("a/b/c", "a/b", "c"),
    ("日/本", "日", "本"),
  ])
  func `a path has a folder and a name`(path: String, folder: String, name: String) {
    #expect(Path.folder(of: path) == folder)
    #expect(Path.name(of: path) == name)
  }

  @Test(arguments: [
    ("a.md", "a", "md"), ("a.b.MD", "a.b", "md"), ("a", "a", ""), ("a.d/b", "a.d/b", ""),
    ("x/a.html", "x/a", "html"), ("é.Md", "é", "md"), ("a.", "a", ""),
  ])
  func `a path has an extension`(path: String, bare: String, ending: String) {
    #expect(Path.withoutExtension(path) == bare)
    #expect(Path.fileExtension(of: path) == ending)
  }

  @Test(arguments: ["a", "a/b", "./a", "a/./b", "..a", "a..", "a/..b", "日本"])
  func `a path stays below`(path: String) {
    #expect(Path.staysBelow(path))
  }

  @Test(arguments: ["", "/", "/a", "..", "../a", "a/..", "a/../b", "a/", ".", "a/.", "a\0b"])
  func `a path leads out or to no file`(path: String) {
    #expect(!Path.staysBelow(path))
  }

  @Test(arguments: [("./a", "a"), ("a//b", "a/b"), ("a/./b", "a/b"), ("a", "a"), ("a/b/", "a/b")])
  func `equal places have equal texts`(path: String, normal: String) {
    #expect(Path.normalized(path) == normal)
  }
}
