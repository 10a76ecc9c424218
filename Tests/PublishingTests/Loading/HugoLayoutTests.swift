import FileSystem
import Testing

@testable import Publishing

struct HugoLayoutTests {
  /// The pages among some files, each with its section.
  private func pages(_ paths: String...) throws -> [String: String] {
    let status = try FileStatus(ofPath: "/")
    let files = paths.map { PostLocation(prefix: "", path: $0, status: status) }
    let pages = HugoLayout(language: "en").pages(among: files) { _ in nil }
    return Dictionary(uniqueKeysWithValues: pages.map { ($0.path, $0.section) })
  }

  @Test func `a section is called what its _index says, else by its folder`() throws {
    let status = try FileStatus(ofPath: "/")
    let paths = [
      "story/a.md", "notes/_index.md", "notes/b.md", "notes/x/_index.md", "notes/x/c.md",
    ]
    let files = paths.map { PostLocation(prefix: "", path: $0, status: status) }
    let pages = HugoLayout(language: "en").pages(among: files) {
      $0.path == "notes/_index.md" ? "Of mine" : nil
    }
    #expect(pages.map(\.sectionTitle) == ["Stories", "Of mine", "Xes"])
  }

  @Test func `a folder with an index is one page, and the rest of it no page`() throws {
    let found = try pages(
      "post/b/index.md",
      "post/b/other.md",
      "post/b/sub/index.md",
      "post/b/sub/x.md",
      "post/c.md",
      "top/index.html"
    )
    #expect(found == ["post/b/index.md": "post", "post/c.md": "post", "top/index.html": ""])
  }

  @Test func `a folder with an _index is a section, and so is each at the top`() throws {
    let found = try pages(
      "notes/_index.md",
      "notes/a.md",
      "notes/nested/_index.en.md",
      "notes/nested/b.md",
      "notes/nested/inner/c.md",
      "notes/plain/d.md",
      "notes/nested/bundle/index.md",
      "about.md",
      "_index.md",
      "index.md"
    )
    #expect(
      found == [
        "notes/a.md": "notes", "notes/nested/b.md": "notes/nested",
        "notes/nested/inner/c.md": "notes/nested", "notes/plain/d.md": "notes",
        "notes/nested/bundle/index.md": "notes/nested", "about.md": "",
      ]
    )
  }
}
