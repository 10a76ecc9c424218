/// What a text costs byte by byte and word by word.
struct MarkdownWords {
  /// How many bytes can mean something inside a line; each becomes a node of a tree.
  private(set) var specials = 0
  /// How many brackets open.
  private(set) var brackets = 0
  /// The bytes of each word, times those of them that make `autolink` look at the whole word.
  private(set) var linkWork = 0

  private var length = 0
  private var triggers = 0

  /// Adds a byte; white space ends a word.
  mutating func append(_ byte: UInt8) {
    guard byte < 0x80 else {
      length += 1
      return
    }
    guard !byte.isSpace, byte != .lessThan else {
      let (work, isOverflow) = length.multipliedReportingOverflow(by: triggers)
      linkWork = isOverflow ? Int.max / 4 : min(linkWork + work, Int.max / 4)
      length = 0
      triggers = 0
      if byte == .lessThan { specials += 1 }
      return
    }
    length += 1
    switch byte {
    case .openingBracket:
      brackets += 1
      specials += 1
    case UInt8(ascii: "@"), .colon, UInt8(ascii: ")"), UInt8(ascii: "."), UInt8(ascii: ";"):
      triggers += 1
    case UInt8(ascii: "_"):
      triggers += 1
      specials += 1
    case .closingBracket, .ampersand, .greaterThan, .verticalBar, .hyphen, UInt8(ascii: "*"),
      UInt8(ascii: "`"), UInt8(ascii: "\\"), UInt8(ascii: "~"), UInt8(ascii: "!"):
      specials += 1
    default: break
    }
  }
}
