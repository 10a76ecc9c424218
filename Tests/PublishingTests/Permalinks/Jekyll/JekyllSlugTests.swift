import Testing

@testable import Publishing

@Suite struct JekyllSlugTests {
  @Test(arguments: [
    ("Plain Words", "plain-words", "Plain-Words"),
    ("a.b_c~d!e", "a-b-c-d-e", "a.b_c~d!e"), ("$&'()+,;=@", "", "$&'()+,;=@"),
    ("-a - b-", "a-b", "a-b"), ("C# or what?", "c-or-what", "C-or-what"),
    ("什么：真的？", "什么-真的", "什么-真的"), ("ÄÖ ß²", "äö-ß", "ÄÖ-ß"), ("e\u{301}", "e\u{301}", "e\u{301}"),
    ("٣ Ⅷ", "٣", "٣"), ("😀", "", ""), ("a\u{8}b", "a-b", "a-b"), ("", "", ""),
  ])
  func `slugs keep letters, marks and digits`(text: String, plain: String, pretty: String) {
    #expect(JekyllSlug.plain(text) == plain)
    #expect(JekyllSlug.pretty(text) == pretty)
  }

  @Test func `small letters are made character by character`() {
    #expect(JekyllSlug.lowercased("ΑΣ Ä") == "ασ ä")
  }
}
