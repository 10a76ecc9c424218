/// A character as people see it (a grapheme cluster, UAX #29), where it stands in a text.
struct TextCharacter {
  /// Its first scalar.
  let first: Unicode.Scalar

  /// The offset behind its last byte in the text's UTF-8.
  let end: Int

  /// The characters of a text, as many as are wanted, in their order.
  ///
  /// Between two scalars that join nothing there is always a border; only next to others the rules are asked.
  static func characters(of text: String, atMost count: Int) -> [TextCharacter] {
    var characters: [TextCharacter] = []
    characters.reserveCapacity(min(count, text.utf8.count))
    var scalars = text.unicodeScalars.makeIterator()
    var (current, offset) = (scalars.next(), 0)
    while characters.count < count, let first = current {
      offset += UTF8.width(first)
      var next = scalars.next()
      let isAlone = joinsNothing(first) && next.map(joinsNothing) ?? true
      if !isAlone {
        let end = self.end(of: text, from: offset - UTF8.width(first))
        while let scalar = next, offset < end {
          offset += UTF8.width(scalar)
          next = scalars.next()
        }
      }
      characters.append(TextCharacter(first: first, end: offset))
      current = next
    }
    return characters
  }

  /// The end of the character that begins at an offset.
  private static func end(of text: String, from offset: Int) -> Int {
    let start = text.utf8.index(text.startIndex, offsetBy: offset)
    return offset + text.utf8.distance(from: start, to: text.index(after: start))
  }

  /// Whether a scalar is a character of its own next to any other such scalar.
  private static func joinsNothing(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xAF...0x2FF, 0x0400...0x0481, 0x2010...0x2027, 0x3001...0x3029,
      0x3041...0x3096, 0x30A1...0x30FC, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xFF01...0xFF9D:
      true
    default: false
    }
  }

  /// Whether this is `White_Space`.
  var isWhitespace: Bool { first.properties.isWhitespace }

  /// Whether this is a letter.
  var isLetter: Bool { first.properties.isAlphabetic }

  /// Whether this is a small letter.
  var isLowercase: Bool { first.properties.isLowercase }
}
