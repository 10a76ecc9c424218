import Testing

@testable import Markup

@Suite struct TitleKeyTests {
  @Test(arguments: [
    ("Hello World", "hello  world"), ("全角ＡＢＣ！", "全角abc!"), ("A long tit…", "a long tit"),
    ("Zero\u{200B}width", "Zerowidth"), ("caf\u{E9}", "cafe\u{301}"), ("Cut...", "cut"),
    ("1fi ガ2 IV", "①ﬁ ｶﾞ² Ⅳ"), ("STRASSE", "straße"),
  ])
  func `takes two settings of a title for the same`(one: String, other: String) {
    #expect(TitleKey(one) == TitleKey(other))
  }

  @Test func `tells titles apart`() {
    #expect(TitleKey("Part one") != TitleKey("Part two"))
    #expect(TitleKey(" … ").isEmpty)
  }
}
