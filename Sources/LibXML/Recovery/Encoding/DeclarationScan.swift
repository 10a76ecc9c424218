/// Reads the XML declaration of a document leniently and by itself, since its encoding must be known before anything is parsed.
struct DeclarationScan {
  /// The version as written, or nothing.
  private(set) var version: String?
  /// The encoding as written, or nothing.
  private(set) var encoding: String?
  /// The standalone declaration as written, or nothing.
  private(set) var standalone: String?
  /// The offset of `<?xml`.
  let offset: Int
  /// The offset of the encoding's name; that of `<?xml` if there is none.
  private(set) var encodingOffset: Int

  /// No declaration is longer; what is, is cut.
  private static let longest = 1024

  private static let opening = Array("<?xml".utf8)

  /// Reads the declaration that begins at an offset, if one does.
  init?(in text: borrowing Span<UInt8>, at offset: Int) {
    guard offset + Self.opening.count < text.count,
      Self.opening.indices.allSatisfy({ text[offset + $0] == Self.opening[$0] }),
      text[offset + Self.opening.count].isXMLSpace
    else { return nil }
    self.offset = offset
    encodingOffset = offset
    let end = min(text.count, offset + Self.longest)
    var index = offset + Self.opening.count
    while let pair = Self.nextPair(in: text, from: &index, to: end) {
      switch pair.name {
      case "version": version = version ?? pair.value
      case "encoding" where encoding == nil:
        encoding = pair.value
        encodingOffset = pair.offset
      case "standalone": standalone = standalone ?? pair.value
      default: break
      }
    }
  }

  /// The number of bytes of white space from an offset on.
  static func spaceCount(in text: borrowing Span<UInt8>, at offset: Int) -> Int {
    var end = offset
    while end < text.count, text[end].isXMLSpace { end += 1 }
    return end - offset
  }

  /// Reads one `name="value"`; nothing where the declaration ends or is no longer one.
  private static func nextPair(
    in text: borrowing Span<UInt8>,
    from index: inout Int,
    to end: Int
  ) -> (name: String, value: String, offset: Int)? {
    let name = word(in: text, from: &index, to: end) { !$0.isXMLSpace && $0 != Self.equals }
    skipSpace(in: text, at: &index, to: end)
    guard index < end, text[index] == equals else { return nil }
    index += 1
    skipSpace(in: text, at: &index, to: end)
    guard index < end, text[index] == UInt8(ascii: "\"") || text[index] == UInt8(ascii: "'")
    else { return nil }
    let quote = text[index]
    index += 1
    let offset = index
    let value = word(in: text, from: &index, to: end) { $0 != quote }
    index += 1
    return (name, value, offset)
  }

  private static let equals = UInt8(ascii: "=")

  private static func skipSpace(in text: borrowing Span<UInt8>, at index: inout Int, to end: Int) {
    while index < end, text[index].isXMLSpace { index += 1 }
  }

  /// Reads bytes up to the end of the declaration or one that does not belong, after white space.
  private static func word(
    in text: borrowing Span<UInt8>,
    from index: inout Int,
    to end: Int,
    while belongs: (UInt8) -> Bool
  ) -> String {
    skipSpace(in: text, at: &index, to: end)
    var bytes: [UInt8] = []
    while index < end, belongs(text[index]), text[index] != UInt8(ascii: ">") {
      bytes.append(text[index])
      index += 1
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension UInt8 {
  /// Whether the byte is white space of XML 1.0 §2.3.
  var isXMLSpace: Bool { self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09 }
}
