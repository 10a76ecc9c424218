import TestSupport

/// Texts of words that are made up, some of them often, as in any language.
enum Prose {
  /// So many words; the same for the same generator.
  static func words(_ count: Int, _ random: inout SeededRandom) -> [String] {
    (0..<count).map { _ in
      let common = Int.random(in: 0..<3, using: &random) == 0
      return "w\(Int.random(in: 0..<(common ? 20 : 5_000), using: &random))"
    }
  }

  /// A text in which so many words were replaced by others, here and there.
  static func replacing(_ count: Int, of words: [String], _ random: inout SeededRandom) -> [String]
  {
    var edited = words
    for place in Array(words.indices).shuffled(using: &random).prefix(count) {
      edited[place] = "new\(Int.random(in: 0..<1_000_000, using: &random))"
    }
    return edited
  }
}
