import HTML
import Testing

/// Character references in text and in the values of attributes.
struct CharacterReferenceTests {
  @Test(arguments: [
    ("&amp;", "&"), ("&AMP", "&"), ("&lt", "<"), ("&ltx", "<x"), ("&copy;&reg", "©®"),
    ("&nbsp;", "\u{A0}"),
    ("&notin;", "∉"), ("&notit;", "¬it;"), ("&not;", "¬"), ("&NotEqualTilde;", "\u{2242}\u{338}"),
    ("&acE;", "\u{223E}\u{333}"), ("&CounterClockwiseContourIntegral;", "∳"),
    ("&zwnj;", "\u{200C}"),
    ("&Aacutex", "Áx"), ("&frac34", "¾"), ("&there4;", "∴"), ("&Tab;&NewLine;", "\t\n"),
    ("&&lt;", "&<"),
  ])
  func `a name stands for its characters, the longest one that is there`(
    html: String,
    value: String
  ) {
    #expect(tokens(html) == [text(value)])
  }

  @Test(arguments: [
    "&", "& amp;", "&;", "&nosuch;", "&am;", "&am", "&alpha", "&zwnj",
    "&CounterClockwiseContourIntegra",
    "&1;", "&#", "&#;", "&#x", "&#x;", "&#xg;", "&#a;", "&é;", "&NotEqualTilde", "&Lt",
  ])
  func `what is no reference is text`(html: String) {
    #expect(tokens(html) == [text(html)])
  }

  @Test(arguments: [
    ("&#38;", "&"), ("&#38", "&"), ("&#38x", "&x"), ("&#x26;", "&"), ("&#X1f600;", "\u{1F600}"),
    ("&#0;", "�"), ("&#x110000;", "�"), ("&#99999999999999999999999;", "�"), ("&#xD800;", "�"),
    ("&#xDFFF;", "�"), ("&#x10FFFF;", "\u{10FFFF}"), ("&#xFFFE;", "\u{FFFE}"), ("&#11;", "\u{B}"),
    ("&#127;", "\u{7F}"), ("&#0000000000000038;", "&"), ("&#x000000000000000000026;", "&"),
  ])
  func `a number stands for its code point or the replacement character`(
    html: String,
    value: String
  ) {
    #expect(tokens(html) == [text(value)])
  }

  @Test func `numbers of C1 controls mean what windows-1252 has there`() {
    let html = (0x80...0x9F).map { "&#\($0);" }.joined()
    let meant =
      "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ"
    #expect(tokens(html) == [text(meant)])
  }

  @Test(arguments: [
    ("?a=1&copy=2", "?a=1&copy=2"), ("?a&copyx", "?a&copyx"), ("?a&copy9", "?a&copy9"),
    ("?a&copy;=2", "?a©=2"), ("?a&copy", "?a©"), ("?a&copy&amp", "?a©&"), ("?a&copy-", "?a©-"),
    ("&notit;", "&notit;"), ("&notin;", "∉"), ("&#38=", "&="), ("&#x26g", "&g"),
  ])
  func `an old name before an equals sign, letter or digit is text in an attribute`(
    html: String,
    value: String
  ) {
    for quoted in ["\"\(html)\"", "'\(html)'", html] {
      #expect(tokens("<a b=\(quoted)>") == [start("a", ["b": value])])
    }
  }

  @Test func `a reference is cut off by the quote or the end of the tag`() {
    #expect(tokens("<a b=\"&amp\" c='&lt' d=&gt>") == [start("a", ["b": "&", "c": "<", "d": ">"])])
  }

  @Test func `a reference tells where it ends`() {
    let input = Array("a&amp;b".utf8)
    let reference = CharacterReference(at: 1, in: input, isInAttribute: false)
    #expect(reference?.scalar == "&")
    #expect(reference?.end == 6)
  }
}
