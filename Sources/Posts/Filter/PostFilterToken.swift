/// A piece of a filter's text.
struct PostFilterToken: Equatable {
  /// The kinds of pieces.
  enum Kind: Equatable {
    /// `(`
    case opening
    /// `)`
    case closing
    /// A word, with what stood in quotes in it as it is.
    case word(String)
    /// The end of the text.
    case end
  }

  /// What it is.
  let kind: Kind

  /// The offset of its first byte, 0-based.
  let offset: Int

  /// The piece in the words of a message.
  var name: String {
    switch kind {
    case .opening: "“(”"
    case .closing: "“)”"
    case .word(let text): "“\(text)”"
    case .end: "the end"
    }
  }

  /// Splits a text into its pieces, the end last.
  ///
  /// A word ends at white space and at a parenthesis; in double or single quotes both are part of it.
  static func tokens(of text: String) throws(PostFilterError) -> [PostFilterToken] {
    let bytes = Array(text.utf8)
    var tokens: [PostFilterToken] = []
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        index += 1
      case UInt8(ascii: "("):
        tokens.append(PostFilterToken(kind: .opening, offset: index))
        index += 1
      case UInt8(ascii: ")"):
        tokens.append(PostFilterToken(kind: .closing, offset: index))
        index += 1
      default:
        let start = index
        let word = try word(in: bytes, from: &index)
        tokens.append(PostFilterToken(kind: .word(word), offset: start))
      }
    }
    tokens.append(PostFilterToken(kind: .end, offset: bytes.count))
    return tokens
  }

  private static func word(
    in bytes: [UInt8],
    from index: inout Int
  ) throws(PostFilterError) -> String {
    var word: [UInt8] = []
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"),
        UInt8(ascii: "("), UInt8(ascii: ")"):
        return String(decoding: word, as: UTF8.self)
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        guard let end = bytes[(index + 1)...].firstIndex(of: byte) else {
          throw PostFilterError(offset: index, message: "a quote that nothing ends")
        }
        word += bytes[(index + 1)..<end]
        index = end + 1
      default:
        word.append(byte)
        index += 1
      }
    }
    return String(decoding: word, as: UTF8.self)
  }
}
