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
    #expect(TitleKey(one).isKey(of: Array(other.utf8)))
    #expect(TitleKey(other).isKey(of: Array(one.utf8)))
  }

  @Test func `how a text begins tells it from others only where it is another one`() {
    // Letters with accents behind them, what folds into something else, space, marks that do not count.
    let pieces = [
      "a", "A", "\u{301}", "\u{200B}", "\u{212A}", "k", "1", "①", "一", "下", "龥", "⼀", "豈", " ",
      "\u{3000}",
      "\t", "…", ".", "ß", "ss", "ＡＢ", "ab", "，", ",",
    ]
    for one in pieces {
      for two in pieces {
        for three in pieces {
          for title in ["A\u{301}", "k1", "ss.", one + two] {
            let text = one + two + three
            #expect(
              TitleKey(title).isKey(of: Array(text.utf8)) == (TitleKey(title) == TitleKey(text)),
              "\(title) \(text)"
            )
          }
        }
      }
    }
  }

  @Test func `tells titles apart`() {
    #expect(TitleKey("Part one") != TitleKey("Part two"))
    #expect(!TitleKey("Part one").isKey(of: Array("Part two".utf8)))
    #expect(TitleKey(" … ").isEmpty)
  }
}
