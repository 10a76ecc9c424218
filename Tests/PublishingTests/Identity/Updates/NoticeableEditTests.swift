import TestSupport
import Testing

@testable import Publishing

@Suite struct NoticeableEditTests {
  private func isNoticeable(_ old: [String], _ new: [String]) -> Bool {
    func sketch(_ words: [String]) -> WordSketch {
      WordSketch(title: "", body: Array(words.joined(separator: " ").utf8)[...])
    }
    return NoticeableEdit.isNoticeable(from: sketch(old), to: sketch(new))
  }

  /// How many of 25 edits of texts of a length are noticed.
  private func noticed(
    replacing count: Int,
    of length: Int,
    adding more: Int = 0
  ) -> Int {
    var random = SeededRandom(seed: UInt64(length * 1_000 + count))
    return (0..<25).count { _ in
      let words = Prose.words(length, &random)
      let edited = Prose.replacing(count, of: words, &random)
      return isNoticeable(words, edited + Prose.words(more, &random))
    }
  }

  @Test(arguments: [12, 30, 100, 1_000, 3_000])
  func `a handful of words is never noticed`(length: Int) {
    for count in [1, 4] { #expect(noticed(replacing: count, of: length) == 0) }
  }

  @Test(arguments: [(20, 20), (100, 20), (300, 60), (1_000, 100), (3_000, 100)])
  func `a tenth of the words, or a paragraph of them, is noticed`(length: Int, count: Int) {
    #expect(noticed(replacing: count, of: length) >= 24)
  }

  @Test(arguments: [(1_000, 20), (3_000, 20), (400, 15)])
  func `less than a tenth that is no paragraph is not`(length: Int, count: Int) {
    #expect(noticed(replacing: count, of: length) <= 1)
  }

  @Test(arguments: [(100, 20), (1_000, 70), (3_000, 70)])
  func `words that are put in are noticed`(length: Int, more: Int) {
    #expect(noticed(replacing: 0, of: length, adding: more) >= 24)
  }

  @Test func `numbers in a table are words`() {
    let table = (0..<60).map { "| \($0) | \($0 * 7) |" }
    #expect(isNoticeable(["The", "figures"], ["The", "figures"] + table))
  }

  @Test func `an edition is no edit of itself`() {
    #expect(!isNoticeable([], []))
    #expect(noticed(replacing: 0, of: 500) == 0)
  }
}
