/// Finds the ends of HTML's tags in a source, each in its turn.
struct TagSearch {
  private let scalars: [Unicode.Scalar]

  /// The first `>` at or behind the last place that was asked about; the end of the text if there is none.
  private var close = 0

  /// The longest tag that is believed to be one, in characters.
  private static let longest = 10_000

  /// Prepares to search a text; places are asked about in their order.
  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
  }

  /// The place of the `>` that ends the tag which begins with the `<` at a place; nil if none begins there.
  mutating func end(ofTagAt start: Int) -> Int? {
    guard start + 1 < scalars.count, Self.canFollow(scalars[start + 1]) else { return nil }
    close = max(close, start)
    while close < scalars.count, scalars[close] != ">" { close += 1 }
    return close < scalars.count && close - start <= Self.longest ? close : nil
  }

  private static func canFollow(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "/", "!", "?": true
    default: false
    }
  }
}
