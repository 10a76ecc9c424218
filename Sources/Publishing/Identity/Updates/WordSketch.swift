import FeedModel

/// A sketch of the words of a post, small enough for the ledger, that tells how many words another edition changed.
///
/// Every word, each repetition counting as another one, adds or takes 1 in one of a few counters. Between two editions the squares
/// of the counters' differences add up to about the number of words that came or went, give or take a fifth (Alon, Matias and
/// Szegedy, “The space complexity of approximating the frequency moments”); the number of words is exact.
struct WordSketch: Hashable, Sendable {
  /// How many words the edition has.
  let count: Int

  /// The counters, each modulo 256: a difference that is too large for them is that of another text.
  private var counters: [UInt8]

  private static let size = 48

  /// The sketch of a title and a body as they stand in the source.
  init(title: String, body: ArraySlice<UInt8>) {
    let words = SourceWords(title: title, body: body).hashes
    count = words.count
    counters = Array(repeating: 0, count: Self.size)
    for word in words {
      counters[Int((word >> 32) % UInt64(Self.size))] &+= word & 1 == 0 ? 1 : 255
    }
  }

  /// The most words that a sketch counts: more than any post has, and few enough to reckon with.
  private static let mostWords = 1 << 32

  /// Reads the text of a sketch; nil if it is none.
  init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count == 2, let count = Int(String(Substring(parts[0]))),
      (0...Self.mostWords).contains(count)
    else { return nil }
    let digits = parts[1].compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
    guard digits.count == parts[1].count, digits.count == 2 * Self.size else { return nil }
    self.count = count
    counters = (0..<Self.size).map { UInt8(digits[2 * $0] << 4 | digits[2 * $0 + 1]) }
  }

  /// The sketch as the ledger has it: the number of words, and two hexadecimal digits for each counter.
  var text: String {
    "\(count):" + Hexadecimal.text(of: counters)
  }

  /// About how many words another edition changed: what it put in, or took out, whichever is more.
  func changedWords(in other: WordSketch) -> Int {
    var squares = 0
    for (before, after) in zip(counters, other.counters) {
      let difference = Int(Int8(bitPattern: after &- before))
      squares += difference * difference
    }
    let growth = abs(other.count - count)
    return (max(squares, growth) + growth + 1) / 2
  }
}
