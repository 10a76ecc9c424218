import HTML
import Testing

/// The DOCTYPE states.
struct HTMLTokenizerDoctypeTests {
  @Test(arguments: [
    ("<!doctype html>", doctype("html")),
    ("<!DOCTYPEhtml>", doctype("html")),
    ("<!DocType\n HTML >", doctype("html")),
    ("<!doctype h public \"a\" 'b'>", doctype("h", public: "a", system: "b")),
    ("<!doctype h PUBLIC'a'\"b\">", doctype("h", public: "a", system: "b")),
    ("<!doctype h public \"\">", doctype("h", public: "")),
    ("<!doctype h system 'a\r\nb' >", doctype("h", system: "a\nb")),
    ("<!doctype h system 'a' x>", doctype("h", system: "a")),
    ("<!doctype h public 'a' 'b' x", doctype("h", public: "a", system: "b")),
  ])
  func `a declaration is read with its identifiers`(html: String, expected: HTMLToken) {
    #expect(tokens(html) == [expected])
  }

  @Test(arguments: [
    ("<!doctype>", doctype(nil, quirks: true)),
    ("<!doctype", doctype(nil, quirks: true)),
    ("<!doctype ", doctype(nil, quirks: true)),
    ("<!doctype h", doctype("h", quirks: true)),
    ("<!doctype h ", doctype("h", quirks: true)),
    ("<!doctype h x>", doctype("h", quirks: true)),
    ("<!doctype h public>", doctype("h", quirks: true)),
    ("<!doctype h public", doctype("h", quirks: true)),
    ("<!doctype h public a>", doctype("h", quirks: true)),
    ("<!doctype h public 'a>", doctype("h", public: "a", quirks: true)),
    ("<!doctype h public 'a", doctype("h", public: "a", quirks: true)),
    ("<!doctype h public 'a'", doctype("h", public: "a", quirks: true)),
    ("<!doctype h public 'a' b>", doctype("h", public: "a", quirks: true)),
    ("<!doctype h public 'a' 'b>", doctype("h", public: "a", system: "b", quirks: true)),
    ("<!doctype h system>", doctype("h", quirks: true)),
    ("<!doctype h system \"a>", doctype("h", system: "a", quirks: true)),
    ("<!doctype h system 'a'", doctype("h", system: "a", quirks: true)),
  ])
  func `a broken declaration forces quirks mode`(html: String, expected: HTMLToken) {
    #expect(tokens(html) == [expected])
  }

  @Test func `text goes on behind a declaration`() {
    #expect(
      tokens("<!doctype h public 'a>b") == [doctype("h", public: "a", quirks: true), text("b")]
    )
    #expect(tokens("<!doctype h x 'y>'>") == [doctype("h", quirks: true), text("'>")])
  }
}
