import TestSupport
import Testing

@testable import Publishing

struct TitleCollationTests {
  /// As Hugo sorts them in English.
  private static let order = [
    "", "_u", "-h", "…t", "“q”", "„r", "(p", "（s）", "#x", "~y", "1", "10", "2", "a", "A", "a b",
    "a-b", "ab", "ae", "æ", "b", "B", "e", "é", "Éa", "eb", "f", "ss", "ß", "z", "Z", "а", "я", "あ",
    "ア", "中", "文", "日",
  ]

  @Test(arguments: 0..<5)
  func `titles stand as in a dictionary`(seed: UInt64) {
    var generator = SeededRandom(seed: seed)
    let shuffled = Self.order.shuffled(using: &generator)
    #expect(shuffled.sorted { TitleCollation($0) < TitleCollation($1) } == Self.order)
  }

  @Test func `what is the same comes neither before nor after`() {
    #expect(!(TitleCollation("a é") < TitleCollation("a e\u{301}")))
    #expect(!(TitleCollation("a e\u{301}") < TitleCollation("a é")))
  }
}
