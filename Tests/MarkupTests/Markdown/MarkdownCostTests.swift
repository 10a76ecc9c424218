import Testing

@testable import Markup

@Suite struct MarkdownCostTests {
  /// A long text, in few words: a part, repeated, behind other such parts.
  typealias Parts = [(part: String, count: Int)]

  private static let costly: [Parts] = [
    [("[a]: /", 1), ("u", 50_000), ("\n\n", 1), ("[a] ", 12_000)],
    [("|x", 5000), ("|\n", 1), ("|-", 5000), ("|\n", 1), ("x\n", 5000)],
    [("- ", 20_000), ("\n", 100_000)],
    [("||||||||||||||||||||||||||||||||||||||||\n|-|\n", 20_000)],
    [("x <?", 200_000)],
    [("x <!A", 200_000)],
    [("www.a_", 150_000)],
    [("http://a", 1), (")", 500_000)],
    [(">", 1_000_000)],
  ]

  private static let deepOrLong: [Parts] = [
    [(">", 15_000), ("a", 1)],
    [(">", 100_000), ("a", 1)],
    [("[", 1_000_000)],
    [("*a ", 300_000)],
    [("- a\n", 15_000)],
    [("*", 1_000_000)],
    [("- ", 15_000), ("a", 1)],
  ]

  @Test(arguments: costly.indices)
  func `refuses what takes quadratic time or room`(index: Int) {
    let markdown = Array(Self.text(Self.costly[index]).utf8)
    #expect(!MarkdownCost(of: markdown).isAffordable)
    #expect(MarkdownRenderer.render(markdown) == nil)
  }

  @Test(arguments: deepOrLong.indices)
  func `bears what is only deep or long`(index: Int) {
    #expect(MarkdownRenderer.render(Array(Self.text(Self.deepOrLong[index]).utf8)) != nil)
  }

  @Test func `takes a long text for what it is`() {
    let paragraph =
      "Words [with a link](https://example.org/a_b?c=d) and `code`; **more**: (aside).\n\n"
    let table = "|a|b|\n|-|-|\n" + String(repeating: "|one|two|\n", count: 500) + "\n"
    let list = String(repeating: "  - item <https://example.org>\n", count: 500) + "\n"
    let text = String(repeating: String(repeating: paragraph, count: 100) + table + list, count: 40)
    #expect(MarkdownCost(of: Array(text.utf8)).isAffordable)
  }

  private static func text(_ parts: Parts) -> String {
    parts.map { String(repeating: $0.part, count: $0.count) }.joined()
  }
}
