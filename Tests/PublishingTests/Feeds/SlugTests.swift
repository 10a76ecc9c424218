import Testing

@testable import Publishing

@Suite struct SlugTests {
  @Test(arguments: [
    ("Swift", "swift"), ("Machine Learning", "machine-learning"), ("C++", "c"), (" a  b ", "a-b"),
    ("a/b\\c", "a-b-c"), ("../..", ""), ("a%2Fb", "a-2fb"), ("?x=#", "x"), ("日本語 タグ", "日本語-タグ"),
    ("Éte\u{301}", "été"), ("Größe", "größe"), ("हिन्दी", "हिन्दी"), ("العربية", "العربية"),
    ("🚀 launch", "🚀-launch"),
    ("!!!", ""), ("a\u{0}b\u{7}", "a-b"), ("\u{202E}abc", "abc"), ("2024", "2024"),
    (".htaccess", "htaccess"),
  ])
  func `a slug has letters of any script and digits`(text: String, slug: String) {
    #expect(Slug.slug(of: text) == slug)
  }

  @Test func `a slug fits into a file name and never ends inside a character`() {
    let slug = Slug.slug(of: String(repeating: "日本", count: 500))
    #expect(slug.utf8.count == Slug.longest)
    #expect(slug.allSatisfy { $0 == "日" || $0 == "本" })
    #expect(Slug.slug(of: String(repeating: "a ", count: 500)).last == "a")
  }

  @Test func `a mark is of the text, not of its case`() {
    #expect(Slug.mark(of: "C++") == Slug.mark(of: "c++"))
    #expect(Slug.mark(of: "C++") != Slug.mark(of: "C#"))
    #expect(Slug.mark(of: "x").utf8.count == 8)
  }
}
