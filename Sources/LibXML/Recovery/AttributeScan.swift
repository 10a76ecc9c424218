/// Goes through the names of the attributes of one start tag, without parsing more than that.
struct AttributeScan {
  private var index: Int

  /// Prepares to go through the tag whose `<` is at an offset.
  init(tagAt start: Int) {
    index = start + 1
  }

  /// The bytes of the next attribute's name, or nothing when the tag ends.
  mutating func next(in text: borrowing Span<UInt8>) -> Range<Int>? {
    while index < text.count, !text[index].isXMLSpace {
      guard !Self.endsTag(text[index]) else { return nil }
      skipToken(in: text)
    }
    while index < text.count, text[index].isXMLSpace { index += 1 }
    let start = index
    while index < text.count, !text[index].isXMLSpace, text[index] != UInt8(ascii: "="),
      !Self.endsTag(text[index])
    {
      index += 1
    }
    guard index > start else { return nil }
    let name = start..<index
    skipValue(in: text)
    return name
  }

  /// Goes over a byte, or over a quoted value that begins here.
  private mutating func skipToken(in text: borrowing Span<UInt8>) {
    let quote = text[index]
    index += 1
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return }
    while index < text.count, text[index] != quote { index += 1 }
    index += 1
  }

  /// Goes over `= "value"`, with white space around the sign.
  private mutating func skipValue(in text: borrowing Span<UInt8>) {
    var next = index + DeclarationScan.spaceCount(in: text, at: index)
    guard next < text.count, text[next] == UInt8(ascii: "=") else { return }
    next += 1
    index = next + DeclarationScan.spaceCount(in: text, at: next)
    if index < text.count { skipToken(in: text) }
  }

  private static func endsTag(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "<")
  }
}
