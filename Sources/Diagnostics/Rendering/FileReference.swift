/// Writes paths as URI references (RFC 3986).
enum FileReference {
  /// A relative path as a relative reference, an absolute one as a `file` URI (RFC 8089); all but unreserved characters
  /// and slashes are percent-encoded as UTF-8.
  static func uri(ofPath path: String) -> String {
    path.utf8.reduce(into: path.hasPrefix("/") ? "file://" : "") { uri, byte in
      uri += isPlain(byte) ? String(Unicode.Scalar(byte)) : percentEncoded(byte)
    }
  }

  /// Whether a byte is unreserved (RFC 3986 §2.3) or parts the segments of a path.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): true
    case UInt8(ascii: "/"): true
    default: false
    }
  }

  private static func percentEncoded(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
  }
}
