/// The text of content in Base64 (RFC 4648 §4), with white space anywhere.
enum Base64Text {
  /// Whether the bytes are Base64.
  static func isValid(_ bytes: [UInt8]) -> Bool {
    var count = 0
    var padding = 0
    for byte in bytes where !byte.isXMLSpace {
      if byte == UInt8(ascii: "=") {
        padding += 1
      } else if byte.isASCIIWord || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "/"),
        padding == 0
      {
        count += 1
      } else {
        return false
      }
    }
    return padding <= 2 && (count + padding).isMultiple(of: 4)
  }
}
