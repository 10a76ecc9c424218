import HTML

/// Reads the tokens of a text one after the other, in linear time.
struct LiquidTokens {
  /// The longest token, in bytes; what is longer is text.
  static let longest = 4000

  private let source: [UInt8]
  private var position: Int

  /// Where `}}` and `%}` stand.
  private let outputEnds: [Int]
  private let tagEnds: [Int]

  /// Prepares to read a text from an offset on.
  init(_ source: [UInt8], from position: Int = 0) {
    self.source = source
    self.position = position
    var outputEnds: [Int] = []
    var tagEnds: [Int] = []
    for index in source.indices.dropFirst(position + 1) where source[index] == UInt8(ascii: "}") {
      if source[index - 1] == UInt8(ascii: "}") { outputEnds.append(index - 1) }
      if source[index - 1] == .percent { tagEnds.append(index - 1) }
    }
    self.outputEnds = outputEnds
    self.tagEnds = tagEnds
  }

  /// Whether a text can have tokens at all.
  static func mayOccur(in text: ArraySlice<UInt8>) -> Bool {
    let span = text.span
    var index = ByteSearch.first(UInt8(ascii: "{"), in: span, from: 0)
    while index &+ 1 < span.count {
      let next = span[index &+ 1]
      if next == UInt8(ascii: "{") || next == .percent { return true }
      index = ByteSearch.first(UInt8(ascii: "{"), in: span, from: index &+ 1)
    }
    return false
  }

  /// Goes on at an offset.
  mutating func go(to offset: Int) {
    position = offset
  }

  /// The next token; nil if there is none.
  mutating func next() -> LiquidToken? {
    while let start = source[position...].firstIndex(of: UInt8(ascii: "{")) {
      position = start + 1
      guard position < source.count else { return nil }
      let second = source[position]
      guard second == UInt8(ascii: "{") || second == .percent else { continue }
      let isTag = second == .percent
      // Behind the two bytes that open, lest they count twice.
      guard let end = Self.first(of: isTag ? tagEnds : outputEnds, from: start + 2),
        end - start <= Self.longest
      else { continue }
      position = end + 2
      return token(start..<position, isTag: isTag)
    }
    position = source.count
    return nil
  }

  /// The first of ascending offsets that is not before one given; nil if there is none.
  private static func first(of offsets: [Int], from start: Int) -> Int? {
    var low = 0
    var high = offsets.count
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] < start { low = middle + 1 } else { high = middle }
    }
    return low < offsets.count ? offsets[low] : nil
  }

  private func token(_ range: Range<Int>, isTag: Bool) -> LiquidToken {
    var content = source[(range.lowerBound + 2)..<(range.upperBound - 2)]
    var kind = isTag ? LiquidToken.Kind.tag : .output
    if !isTag, let first = content.first, first == .lessThan || first == .percent {
      let last: UInt8 = first == .lessThan ? .greaterThan : .percent
      if content.count > 1, content.last == last {
        kind = .shortcode
        content = content.dropFirst().dropLast()
        if content.hasPrefix("/*"), content.suffix(2).elementsEqual("*/".utf8), content.count > 3 {
          kind = .quotedShortcode
          return LiquidToken(kind: kind, range: range, content: content.dropFirst(2).dropLast(2))
        }
      }
    } else {
      if content.first == .hyphen { content = content.dropFirst() }
      if content.last == .hyphen { content = content.dropLast() }
    }
    return LiquidToken(kind: kind, range: range, content: content.trimmed)
  }
}
