/// Finds where the inline tokens of a text stand, one after the other.
///
/// cmark-gfm says on which line a token begins; from there on it is looked for behind the token found
/// last. Takes linear time: when fruitless searches have passed over as much as the text has, no more are made.
struct TokenFinder {
  /// Where the token that was found last ends, or where the line begins that was asked for last.
  private(set) var position = 0

  private let text: MarkdownText
  private var line = 0
  private var budget: Int

  /// Prepares to look for the tokens of a text, in their order.
  init(in text: MarkdownText) {
    self.text = text
    budget = text.bytes.count + 1000
  }

  /// Goes to the line on which a block begins.
  mutating func begin(atLine line: Int) {
    guard line > 0 else { return }
    self.line = line
    position = text.range(ofLine: line).lowerBound
  }

  /// The offset of a token that begins on a line, at or behind the last; nil if it is not found.
  mutating func find(_ token: [UInt8], fromLine line: Int) -> Int? {
    go(toLine: line)
    return search(token[...].prefix { !$0.isLineEnd })
  }

  /// The offset of the address of a link or an image that has been read; nil if it is not found.
  ///
  /// Where the link's text is its address as well, the latter is meant: `(` or `<` stands before it.
  mutating func find(url: [UInt8]) -> Int? {
    guard !url.isEmpty else { return nil }
    for opening in [UInt8(ascii: "("), .lessThan] {
      if let offset = search([opening] + url) { return offset + 1 }
    }
    return search(url[...])
  }

  /// Goes past code, in which nothing else is looked for.
  mutating func pass(_ code: [UInt8], fromLine line: Int) {
    go(toLine: line)
    _ = search(code[...].prefix { $0 != .space })
  }

  /// Goes to a line, unless it is behind.
  mutating func go(toLine line: Int) {
    guard line > self.line else { return }
    begin(atLine: line)
  }

  private mutating func search(_ token: some Collection<UInt8>) -> Int? {
    guard let first = token.first, budget > 0 else { return nil }
    let end = text.range(ofLine: max(line, 1)).upperBound
    var index = position
    while index + token.count <= end {
      if text.bytes[index] == first, text.bytes[index...].starts(with: token) {
        position = index + token.count
        return index
      }
      index += 1
    }
    budget -= max(end - position, 0)
    return nil
  }
}
