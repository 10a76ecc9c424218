/// The text of a media type: type, slash, subtype, and parameters behind semicolons (RFC 9110 §8.3.1).
enum MediaTypeText {
  /// Whether the bytes are a media type.
  static func isValid(_ bytes: [UInt8]) -> Bool {
    var cursor = ByteCursor(bytes[...])
    guard cursor.skip(while: isToken) > 0, cursor.skip("/"), cursor.skip(while: isToken) > 0 else {
      return false
    }
    while !cursor.isAtEnd {
      cursor.skip(while: \.isXMLSpace)
      guard cursor.skip(";") else { return false }
      cursor.skip(while: \.isXMLSpace)
      guard cursor.skip(while: isToken) > 0, cursor.skip("="), readValue(&cursor) else {
        return false
      }
    }
    return true
  }

  private static func readValue(_ cursor: inout ByteCursor) -> Bool {
    guard cursor.skip("\"") else { return cursor.skip(while: isToken) > 0 }
    while let byte = cursor.next, byte != UInt8(ascii: "\"") {
      _ = cursor.skip(byte)
      if byte == UInt8(ascii: "\\"), let quoted = cursor.next { _ = cursor.skip(quoted) }
    }
    return cursor.skip("\"")
  }

  private static let separators = Set("()<>,;:\\\"/[]?=".utf8)

  private static func isToken(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !separators.contains(byte)
  }

  /// The type without parameters, in small letters.
  static func essence(of bytes: [UInt8]) -> [UInt8] {
    Array(bytes.prefix { $0 != UInt8(ascii: ";") }.trimmed).asciiLowercased
  }

  /// Whether content of the type is XML in the feed itself (RFC 4287 §4.1.3.3).
  static func isXML(_ essence: [UInt8]) -> Bool {
    essence.suffix(4).spells("+xml") || essence.suffix(4).spells("/xml")
  }

  /// Whether content of the type is text as it is.
  static func isText(_ essence: [UInt8]) -> Bool {
    essence.prefix(5).spells("text/")
  }
}
