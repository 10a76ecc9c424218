import FeedModel
import Testing

@testable import Syndication

@Suite struct SafeNameTests {
  @Test(arguments: [
    ("DeepSeek的开源战略动摇AI旧秩序", "deepseek的开源战略动摇ai旧秩序"), ("Hello, World!", "hello-world"),
    ("../../etc/passwd", "etc-passwd"), ("a/b\\c:d*e?f\"g<h>i|j", "a-b-c-d-e-f-g-h-i-j"),
    (" .hidden. ", "hidden"), ("-rf", "rf"), ("a\u{0}b\u{8}c\n", "a-b-c"),
    ("\u{202E}gpj.exe", "gpj-exe"),
    ("e\u{301}", "é"), ("नमस्ते दुनिया", "नमस्ते-दुनिया"), ("👩‍👩‍👧 family", "👩‍👩‍👧-family"), ("CON", "con-"),
    ("com1", "com1-"),
    ("con artists", "con-artists"), ("…", ""), ("", ""), ("مرحبا", "مرحبا"),
    ("ЁЖИК в тумане", "ёжик-в-тумане"), ("И\u{306}од", "йод"), ("か\u{3099}", "が"),
    ("한국어 글", "한국어-글"),
  ])
  func `words become a name that every system takes`(words: String, name: String) {
    #expect(SafeName.name(of: words) == name)
    #expect(Array(SafeName.name(of: words).utf8) == Array(name.utf8))
  }

  @Test(arguments: ["漢", "é", "👩‍👩‍👧", "a", "ก็"])
  func `a long name is cut between characters`(character: String) {
    let name = SafeName.name(of: String(repeating: character, count: 400))
    #expect(name.utf8.count <= SafeName.longest)
    #expect(name.utf8.count > SafeName.longest - 30)
    #expect(name.allSatisfy { String($0) == character })
  }

  /// “ß” is one of the characters for which the tables of Unicode are asked, and then they are asked for all.
  @Test func `a character is the same in a name, whatever stands beside it`() {
    let scalars = [
      0x20...0x7F, 0x3FC...0x464, 0x61C...0x64E, 0x303E...0x3102, 0x4DFE...0x4E08, 0x9FA0...0x9FA8,
      0xABFE...0xAC20, 0xD79E...0xD7A6,
    ]
    for scalar in scalars.joined().compactMap({ Unicode.Scalar(UInt32($0)) }) {
      let alone = SafeName.name(of: "x\(scalar)y")
      #expect(
        SafeName.name(of: "x\(scalar)yß") == alone + "ß",
        "U+\(String(scalar.value, radix: 16))"
      )
      #expect(SafeName.folded("x\(scalar)yß") == SafeName.folded("x\(scalar)y") + "ß")
    }
  }

  private func draft(_ title: String?, body: String = "") throws -> PostDraft {
    var draft = PostDraft(published: try #require(Timestamp(rfc3339: "2025-02-19T23:30:00+08:00")))
    draft.title = title
    draft.body = Array(body.utf8)
    return draft
  }

  @Test func `names that only differ in case or composition get numbers`() throws {
    var names = PostNames(taken: ["2025-02-19-E\u{301}COLE.md", "sub/2025-02-19-a.md"])
    #expect(names.path(for: PostName(of: try draft("École")), in: "") == "2025-02-19-école-2.md")
    #expect(names.path(for: PostName(of: try draft("école")), in: "") == "2025-02-19-école-3.md")
    #expect(names.path(for: PostName(of: try draft("A")), in: "") == "2025-02-19-a.md")
    #expect(names.path(for: PostName(of: try draft("A")), in: "sub") == "sub/2025-02-19-a-2.md")
  }

  @Test func `a note is called by its first words, else by the time of day`() throws {
    var names = PostNames(taken: [])
    let text = "<p>The first words of a note that goes on and on</p>"
    #expect(
      names.path(for: PostName(of: try draft(nil, body: text)), in: "")
        == "2025-02-19-the-first-words-of-a-note-that-goes-on.md"
    )
    #expect(
      names.path(for: PostName(of: try draft(nil, body: "<img src=\"a\">")), in: "")
        == "2025-02-19-233000.md"
    )
    #expect(
      names.path(for: PostName(of: try draft("…", body: "!")), in: "") == "2025-02-19-233000-2.md"
    )
  }
}
