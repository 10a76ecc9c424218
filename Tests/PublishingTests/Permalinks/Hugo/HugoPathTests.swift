import Testing

@testable import Publishing

/// Paths as Hugo 0.111 makes them, found by letting it.
struct HugoPathTests {
  @Test(arguments: [
    ("A Title: é & (b) c/d 100%", "a-title-é-b-c/d-100"),
    ("Machine Learning", "machine-learning"),
    ("C#", "c#"), ("C++", "c++"), ("What?", "what"), ("a--b - c  d", "a--b-c-d"),
    ("  leading and trailing  ", "leading-and-trailing"), ("May /x", "may-/x"),
    ("中文，标点！（x）", "中文标点x"), ("①²½Ⅷ😀‐–!", ""), ("x~y@z_w.v", "x~y@z_w.v"),
    ("100%41", "100%41"), ("50% off", "50-off"), ("İstanbul ÀÉ ß", "istanbul-àé-ß"),
    ("e\u{301}", "e\u{301}"), ("a\tb\u{3000}c", "a-b-c"),
  ])
  func `letters, digits and a few signs stay`(text: String, path: String) {
    #expect(HugoPath().sanitized(text).unicodeScalars.elementsEqual(path.unicodeScalars))
  }

  @Test func `capitals and accents go or stay as the site wants it`() {
    #expect(HugoPath(lowerCase: false).sanitized("Foo Bar É") == "Foo-Bar-É")
    #expect(HugoPath(removesAccents: true).sanitized("Éa ñ ç й") == "ea-n-c-и")
  }

  @Test(arguments: [
    ("/é x/", "/%C3%A9%20x/"), ("/a#b#c/", "/a#b%23c/"), ("/c++/@~_.-/", "/c++/@~_.-/"),
    ("/a\\b?", "/a%5Cb%3F"), ("/100%41/", "/100%41/"),
  ])
  func `what an address cannot carry is encoded, but for the first hash`(path: String, url: String)
  {
    #expect(HugoPath.escaped(path) == url)
  }
}
